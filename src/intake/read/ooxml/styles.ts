import { builtInFormat, numberFormat } from '../formats.js';
import { scanXml } from '../xml.js';
import type { Archive } from '../zip/archive.js';
import type { CellFormat } from './parts.js';

/** How cells show what they hold, by the style number that they carry. */
export function readFormats(archive: Archive, part: string): readonly CellFormat[] {
  const codes = new Map<number, string>();
  const styles: { readonly format: number; readonly font: number }[] = [];
  const struckFonts = new Set<number>();
  let fonts = 0;
  scanXml(archive.inflate(part), part, {
    open(name, { numFmtId, formatCode, fontId, val }, parent) {
      // Formats of conditional styles bear numbers of their own, which may be those of others.
      if (name === 'numFmt' && parent === 'numFmts' && formatCode !== undefined)
        codes.set(Number(numFmtId), formatCode);
      if (name === 'font' && parent === 'fonts') fonts += 1;
      if (name === 'strike' && parent === 'font' && val !== '0' && val !== 'false')
        struckFonts.add(fonts - 1);
      if (name === 'xf' && parent === 'cellXfs')
        styles.push({ format: Number(numFmtId ?? 0), font: Number(fontId ?? 0) });
    },
  });
  return styles.map(({ format, font }) => ({
    ...numberFormat(codes.get(format) ?? builtInFormat(format)),
    ...(struckFonts.has(font) && { struck: true }),
  }));
}
