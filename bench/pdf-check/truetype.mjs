/** What must be known of a font in the file to compare it with what the file says of it. */
export function readTrueType(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map();
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + index * 16;
    tables.set(bytes.subarray(record, record + 4).toString('latin1'), view.getUint32(record + 8));
  }
  const unitsPerEm = view.getUint16(tables.get('head') + 18);
  const metrics = view.getUint16(tables.get('hhea') + 34);
  const hmtx = tables.get('hmtx');
  return {
    glyphs: view.getUint16(tables.get('maxp') + 4),
    /** In thousandths of the size. */
    widthOf: (glyph) => (view.getUint16(hmtx + Math.min(glyph, metrics - 1) * 4) * 1000) / unitsPerEm,
  };
}
