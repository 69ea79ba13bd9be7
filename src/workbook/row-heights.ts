import type { Worksheet } from './exceljs.js';

/** Height of a line of 11 points, in points. */
const lineHeight = 15;
/** Letters are wider than the digits that widths count. */
const charactersPerWidth = 0.9;
/** Excel shows no higher row. */
const heightMax = 409;

/** Makes rows as high as their texts wrapped: not every program that opens a workbook works that out by itself. */
export function setRowHeights(worksheet: Worksheet): void {
  worksheet.eachRow((row) => {
    let lines = 1;
    row.eachCell((cell) => {
      if (typeof cell.value !== 'string' || !cell.alignment?.wrapText) return;
      lines = Math.max(lines, linesOf(cell.value, worksheet.getColumn(cell.col).width ?? 9));
    });
    if (lines > 1) row.height = Math.min(lines * lineHeight, heightMax);
  });
}

function linesOf(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor(width * charactersPerWidth));
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}
