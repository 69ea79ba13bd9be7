const blendModes = new Set(
  `Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference
  Exclusion Hue Saturation Color Luminosity`.split(/\s+/u),
);

/** Colours mean the same on every device (ISO 19005-2, 6.2.2 to 6.2.10). */
export function* colourRules({ pdf, contents }) {
  const intents = pdf.list(pdf.catalog, 'OutputIntents').map((raw) => pdf.resolve(raw));
  const [intent] = intents.filter((each) => pdf.get(each, 'S') === 'GTS_PDFA1');
  if (intent === undefined) yield 'there is no output intent for the colours';
  else yield* profileRules(pdf, pdf.get(intent, 'DestOutputProfile'));
  for (const [index, { cmyk }] of contents.entries())
    if (cmyk) yield `page ${index + 1} has colours of a press, which the profile does not tell`;
  for (const object of pdf.all()) {
    if (pdf.get(object, 'Type') !== 'ExtGState') continue;
    if (['TR', 'HTP'].some((name) => pdf.raw(object, name) !== undefined))
      yield 'a state of graphics has a transfer function';
    const mode = pdf.get(object, 'BM');
    if (mode !== undefined && !blendModes.has(mode)) yield `a state of graphics blends by ${mode}`;
  }
}

function* profileRules(pdf, profile) {
  if (profile === undefined) {
    yield 'the output intent has no profile of colours';
    return;
  }
  const bytes = pdf.bytes(profile);
  const at = (from, to) => bytes.subarray(from, to).toString('latin1');
  if (at(36, 40) !== 'acsp' || at(16, 20) !== 'RGB ') yield 'the profile of colours is none of RGB';
  if (pdf.get(profile, 'N') !== 3) yield 'the profile of colours does not say that it has three';
}
