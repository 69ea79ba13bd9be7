/** Text is dark enough for what it stands on, and every character has a glyph. */
export function* textRules({ pdf, contents }) {
  for (const [index, { paints }] of contents.entries()) {
    const { number } = pdf.pages[index];
    for (const { isText, glyphs, fill, ground } of paints) {
      if (!isText) continue;
      if (glyphs.some((codes) => /^(?:....)*?0000/u.test(codes)))
        yield `page ${number} shows a character without a glyph`;
      const reached = contrast(fill, ground);
      if (reached < 4.5)
        yield `page ${number} has text in ${shown(fill)} on ${shown(ground)}, a contrast of ${reached.toFixed(1)}`;
    }
  }
}

function shown(colour) {
  return `rgb(${colour.map((each) => Math.round(each * 255)).join(', ')})`;
}

/** The contrast of two colours, as WCAG 2.2 defines it. */
function contrast(first, second) {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour) {
  const [red, green, blue] = colour.map((each) =>
    each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
