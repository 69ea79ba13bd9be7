/** Fonts travel with the file and can be read back as text; text is dark enough to be seen. */
export function* textRules({ pdf, structure, contents }) {
  for (const object of pdf.all())
    if (pdf.get(object, 'Type') === 'Font' && !/^CIDFontType/u.test(pdf.get(object, 'Subtype')))
      yield* fontRules(pdf, object);
  const figures = figureContent(structure);
  for (const [index, { paints }] of contents.entries()) {
    const page = pdf.pages[index];
    for (const { isText, glyphs, fill, marks } of paints) {
      if (!isText) continue;
      if (glyphs.some((codes) => /^(?:....)*?0000/u.test(codes)))
        yield `page ${page.number} shows a character without a glyph`;
      const inFigure = marks.some(({ mcid }) => figures.has(`${page.ref} ${mcid}`));
      if (!inFigure && contrastOnPaper(fill) < 4.5)
        yield `page ${page.number} has text in rgb(${fill.join(', ')}), too light`;
    }
  }
}

function* fontRules(pdf, font) {
  const name = pdf.get(font, 'BaseFont');
  const [descendant] = pdf.list(font, 'DescendantFonts');
  const descriptor = pdf.get(descendant === undefined ? font : pdf.resolve(descendant), 'FontDescriptor');
  const embedded = ['FontFile', 'FontFile2', 'FontFile3'].some(
    (key) => pdf.raw(descriptor, key) !== undefined,
  );
  if (!embedded) yield `the font ${name} is not in the file`;
  if (pdf.raw(font, 'ToUnicode') === undefined) yield `the font ${name} cannot be read back as text`;
}

/** What figures hold: their text may stand on a colour of its own. */
function figureContent(structure) {
  const found = new Set();
  const visit = (node, inside) => {
    const within = inside || node.type === 'Figure';
    if (within) for (const { page, mcid } of node.content) found.add(`${page} ${mcid}`);
    for (const kid of node.kids) visit(kid, within);
  };
  for (const node of structure) visit(node, false);
  return found;
}

/** The contrast of a colour with white, as WCAG 2.2 defines it. */
function contrastOnPaper(fill) {
  const [red, green, blue] = fill.map((each) =>
    each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4,
  );
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
