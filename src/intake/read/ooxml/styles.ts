import { builtInFormat, type NumberFormat, numberFormat } from '../formats.js';
import { scanXml } from '../xml.js';
import type { Archive } from '../zip/archive.js';

/** The number formats of a workbook by the style number that cells carry. */
export function readFormats(archive: Archive, part: string): readonly NumberFormat[] {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  scanXml(archive.inflate(part), part, {
    open(name, { numFmtId, formatCode }, parent) {
      // Formats of conditional styles bear numbers of their own, which may be those of others.
      if (name === 'numFmt' && parent === 'numFmts' && formatCode !== undefined)
        codes.set(Number(numFmtId), formatCode);
      if (name === 'xf' && parent === 'cellXfs') ids.push(Number(numFmtId ?? 0));
    },
  });
  return ids.map((id) => numberFormat(codes.get(id) ?? builtInFormat(id)));
}
