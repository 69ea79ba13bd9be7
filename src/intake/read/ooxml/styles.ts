import { builtInFormat, type NumberFormat, numberFormat } from '../formats.js';
import { scanXml } from '../xml.js';
import type { Archive } from '../zip/archive.js';

/** The number formats of a workbook by the style number that cells carry. */
export function readFormats(archive: Archive, part: string): readonly NumberFormat[] {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCellFormats = false;
  scanXml(archive.inflate(part), part, {
    open(name, { numFmtId, formatCode }) {
      if (name === 'cellXfs') inCellFormats = true;
      if (name === 'numFmt' && formatCode !== undefined) codes.set(Number(numFmtId), formatCode);
      if (name === 'xf' && inCellFormats) ids.push(Number(numFmtId ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return ids.map((id) => numberFormat(codes.get(id) ?? builtInFormat(id)));
}
