import { key } from '../objects.mjs';
import { readTrueType } from '../truetype.mjs';

/** Characters that stand for nothing, or for what only their maker knows (ISO 19005-2, 6.2.11.7). */
const meaningless = (code) =>
  code === 0 || code === 0xfeff || code === 0xfffe || (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;

/** Fonts travel with the file, are as wide as the file says, and what they show can be read back as text. */
export function* fontRules({ pdf, contents }) {
  const used = glyphsUsed(pdf, contents);
  for (const { font, glyphs } of used.values()) {
    const name = pdf.get(font, 'BaseFont');
    if (pdf.get(font, 'Subtype') !== 'Type0') yield `the font ${name} is no composite font`;
    if (pdf.get(font, 'Encoding') !== 'Identity-H') yield `the font ${name} has an encoding of its own`;
    const [descendant] = pdf.list(font, 'DescendantFonts').map((raw) => pdf.resolve(raw));
    yield* readableRules(pdf, font, name, glyphs);
    yield* embeddedRules(pdf, descendant, name, glyphs);
  }
}

/** By font, the glyphs that the pages show of it. */
function glyphsUsed(pdf, contents) {
  const used = new Map();
  for (const [index, { paints }] of contents.entries())
    for (const { font: resource, glyphs = [] } of paints) {
      const fonts = pdf.get(pdf.pages[index].dict, 'Resources', 'Font');
      const font = pdf.get(fonts, resource ?? '');
      if (font === undefined) continue;
      const ref = key(pdf.raw(fonts, resource));
      if (!used.has(ref)) used.set(ref, { font, glyphs: new Set() });
      for (const codes of glyphs)
        for (const code of codes.match(/..../gu) ?? []) used.get(ref).glyphs.add(Number.parseInt(code, 16));
    }
  return used;
}

function* readableRules(pdf, font, name, glyphs) {
  const stream = pdf.get(font, 'ToUnicode');
  if (stream === undefined) yield `the font ${name} cannot be read back as text`;
  else {
    const characters = readToUnicode(pdf.bytes(stream).toString('latin1'));
    for (const glyph of glyphs) {
      const read = characters.get(glyph);
      if (read === undefined) yield `the font ${name} does not say what its glyph ${glyph} is read as`;
      else if (read.some(meaningless)) yield `the font ${name} has its glyph ${glyph} read as nothing known`;
    }
  }
}

function* embeddedRules(pdf, descendant, name, glyphs) {
  const file = pdf.get(descendant, 'FontDescriptor', 'FontFile2');
  if (file === undefined) {
    yield `the font ${name} is not in the file`;
    return;
  }
  const map = pdf.get(descendant, 'CIDToGIDMap');
  if (map !== 'Identity') yield `the font ${name} does not say which glyphs its codes are`;
  const { glyphs: count, widthOf } = readTrueType(pdf.bytes(file));
  const widths = readWidths(pdf, descendant);
  const standard = pdf.get(descendant, 'DW') ?? 1000;
  for (const glyph of glyphs) {
    if (glyph >= count) yield `the font ${name} lacks the glyph ${glyph}`;
    else if (Math.abs((widths.get(glyph) ?? standard) - widthOf(glyph)) > 1)
      yield `the font ${name} gives its glyph ${glyph} another width than the file of the font`;
  }
  const listed = pdf.get(descendant, 'FontDescriptor', 'CIDSet');
  if (listed !== undefined && !isComplete(pdf.bytes(listed), count))
    yield `the font ${name} lists fewer glyphs than it has`;
}

/** What each glyph is read as, in code points. */
function readToUnicode(cmap) {
  const found = new Map();
  for (const [, body] of cmap.matchAll(/beginbfchar(.*?)endbfchar/gsu))
    for (const [, code, text] of body.matchAll(/<([^>]*)>\s*<([^>]*)>/gu))
      found.set(Number.parseInt(code, 16), codePoints(text));
  for (const [, body] of cmap.matchAll(/beginbfrange(.*?)endbfrange/gsu))
    for (const [, from, , list, start] of body.matchAll(
      /<([^>]*)>\s*<([^>]*)>\s*(?:\[([^\]]*)\]|<([^>]*)>)/gu,
    ))
      addRange(found, Number.parseInt(from, 16), list, start);
  return found;
}

function addRange(found, first, list, start) {
  if (list === undefined) found.set(first, codePoints(start));
  else
    for (const [index, [, text]] of [...list.matchAll(/<([^>]*)>/gu)].entries())
      found.set(first + index, codePoints(text));
}

function codePoints(hexadecimal) {
  const bytes = Buffer.from(hexadecimal.replace(/\s/gu, ''), 'hex');
  return [...bytes.swap16().toString('utf16le')].map((character) => character.codePointAt(0));
}

/** The widths that the file gives: `c [w …]` and `first last w`. */
function readWidths(pdf, descendant) {
  const found = new Map();
  const entries = pdf.list(descendant, 'W').map((raw) => pdf.resolve(raw));
  for (let at = 0; at < entries.length; ) {
    const [first, next] = [entries[at], entries[at + 1]];
    if (Array.isArray(next)) {
      for (const [index, width] of next.entries()) found.set(first + index, pdf.resolve(width));
      at += 2;
    } else {
      for (let glyph = first; glyph <= next; glyph++) found.set(glyph, entries[at + 2]);
      at += 3;
    }
  }
  return found;
}

function isComplete(bits, count) {
  return [...Array(count).keys()].every((glyph) => ((bits[glyph >> 3] ?? 0) >> (7 - (glyph & 7))) & 1);
}
