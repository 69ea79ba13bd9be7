/** What one must know of a typeface to lay text out: which characters it draws, and how wide. */
export interface Typeface {
  /** Whether the typeface draws the character. */
  has(codePoint: number): boolean;
  /** Width of a text at a size, in the unit of the size; kerning is left out, which errs on the wide side. */
  widthOf(text: string, size: number): number;
}

/**
 * Reads the metrics of a TrueType font: its tables `cmap` (format 4, the Basic Multilingual Plane), `hmtx`, `hhea`
 * and `head`, as the OpenType specification 1.9 lays them out.
 * @throws Error where the bytes are not such a font: the program ships its fonts.
 */
export function readTypeface(bytes: Uint8Array): Typeface {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const glyphs = glyphIndices(view);
  const advances = readAdvances(view);
  const unitsPerEm = view.getUint16(tableOffset(view, 'head') + 18);
  const advanceOf = (codePoint: number) => advances[glyphs.get(codePoint) ?? 0] ?? advances.at(-1) ?? 0;
  return {
    has: (codePoint) => glyphs.has(codePoint),
    widthOf: (text, size) => (sumOf(text, advanceOf) * size) / unitsPerEm,
  };
}

function sumOf(text: string, advanceOf: (codePoint: number) => number): number {
  let sum = 0;
  for (const character of text) sum += advanceOf(character.codePointAt(0) ?? 0);
  return sum;
}

/** Where a table of the font begins. */
export function tableOffset(view: DataView, tag: string): number {
  const count = view.getUint16(4);
  for (let index = 0; index < count; index++) {
    const record = 12 + index * 16;
    if (tagAt(view, record) === tag) return view.getUint32(record + 8);
  }
  throw new Error(`The font has no table ${tag}.`);
}

function tagAt(view: DataView, offset: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((step) => view.getUint8(offset + step)));
}

/** The glyph of each character. */
export function glyphIndices(view: DataView): Map<number, number> {
  return readGlyphs(view, tableOffset(view, 'cmap'));
}

function readAdvances(view: DataView): number[] {
  const count = view.getUint16(tableOffset(view, 'hhea') + 34);
  const start = tableOffset(view, 'hmtx');
  return Array.from({ length: count }, (_, index) => view.getUint16(start + index * 4));
}

function readGlyphs(view: DataView, cmap: number): Map<number, number> {
  const count = view.getUint16(cmap + 2);
  for (let index = 0; index < count; index++) {
    const subtable = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    if (view.getUint16(subtable) === 4) return readSegments(view, subtable);
  }
  throw new Error('The font has no character map of format 4.');
}

/** A subtable of format 4: four parallel arrays, one entry a run of characters. */
function readSegments(view: DataView, subtable: number): Map<number, number> {
  const size = view.getUint16(subtable + 6);
  const glyphs = new Map<number, number>();
  for (let entry = 0; entry < size; entry += 2) {
    const at = (array: number) => subtable + 14 + array * size + (array > 0 ? 2 : 0) + entry;
    const first = view.getUint16(at(1));
    const last = view.getUint16(at(0));
    for (let code = first; code <= last && code < 0xffff; code++) {
      const glyph = glyphOf(view, code, first, view.getUint16(at(2)), at(3));
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

function glyphOf(view: DataView, code: number, first: number, delta: number, rangeAt: number): number {
  const range = view.getUint16(rangeAt);
  if (range === 0) return (code + delta) & 0xffff;
  const glyph = view.getUint16(rangeAt + range + (code - first) * 2);
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}
