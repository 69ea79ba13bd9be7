import type { Cell, Sheet } from './book.js';

/** Romanian letters of windows-1250 as windows-1252 shows them. */
const letters: Readonly<Record<string, string>> = { þ: 'ț', Þ: 'Ț', º: 'ș', ª: 'Ș', ã: 'ă', Ã: 'Ă' };

/** Letters that stand beside a misread one in a Romanian word. */
const beside = '[A-Za-zăâîĂÂÎãÃþÞ]';

/** Proof that a file was read in the wrong encoding: `Galaþi`, `Iaºi`; `nº 5` and `São Paulo` are none. */
const proof = new RegExp(`${beside}[þÞ]|[þÞ]${beside}|${beside}[ºª]${beside}`);

/** A misread letter within or at the edge of a word, but not the sign for a number. */
const misread = new RegExp(
  `(?<=${beside})[þÞãÃ]|[þÞãÃ](?=${beside})|[ºª](?=${beside})|(?<=(?![nN])${beside})[ºª]`,
  'g',
);

/** Told of each cell whose letters were put right. */
export type OnRepair = (sheet: Sheet, cell: Cell) => void;

/** Puts `þ º ã` right to `ț ș ă` in all texts of a file where at least one of them proves the mistake. */
export function repairSingleByte(sheets: readonly Sheet[], onRepair: OnRepair): readonly Sheet[] {
  if (!sheets.some(isProof)) return sheets;
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => repairCell(sheet, cell, onRepair)),
    })),
  }));
}

function isProof(sheet: Sheet): boolean {
  return sheet.rows.some(({ cells }) => cells.some(({ text }) => proof.test(text)));
}

function repairCell(sheet: Sheet, cell: Cell, onRepair: OnRepair): Cell {
  const text = cell.text.replace(misread, (letter) => letters[letter] ?? letter);
  if (text === cell.text) return cell;
  onRepair(sheet, cell);
  return { ...cell, text };
}
