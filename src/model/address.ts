/** Rows and columns of a sheet, as Excel has them. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;

/** Rows and columns are 1-based and inclusive. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The letters of a 1-based column: 1 → `A`, 27 → `AA`. */
export function columnLetters(column: number): string {
  const known = lettersByColumn[column];
  if (known) return known;
  const head = column > 26 ? columnLetters(Math.floor((column - 1) / 26)) : '';
  const letters = head + String.fromCharCode(65 + ((column - 1) % 26));
  lettersByColumn[column] = letters;
  return letters;
}

/** A workbook has few columns and many cells: their letters are worked out once. */
const lettersByColumn: string[] = [];

/** Row and column, 1-based, of an address such as `C12` or `$C$12`; nothing where it lies outside any sheet. */
export function parseAddress(address: string): { readonly row: number; readonly column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(address);
  if (!match) return undefined;
  const column = columnNumber(match[1] ?? '');
  const row = Number(match[2]);
  return row >= 1 && row <= sheetSize.rows && column <= sheetSize.columns ? { row, column } : undefined;
}

/** A range such as `A1:C3` or `B2`; nothing where a corner is no address. */
export function parseRange(range: string): CellRange | undefined {
  const [first = '', last = first] = range.split(':', 2);
  const a = parseAddress(first);
  const b = parseAddress(last);
  if (!a || !b) return undefined;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** Writes addresses of one sheet with runs down a column as ranges: `F3`, `F4`, `F5`, `G3` → `F3:F5`, `G3`. */
export function groupAddresses(
  cells: readonly { readonly row: number; readonly column: number }[],
): string[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { column: number; top: number; bottom: number }[] = [];
  for (const { row, column } of sorted) {
    const run = runs.at(-1);
    if (run && run.column === column && row <= run.bottom + 1) run.bottom = row;
    else runs.push({ column, top: row, bottom: row });
  }
  return runs.map(({ column, top, bottom }) => {
    const letters = columnLetters(column);
    return top === bottom ? `${letters}${top}` : `${letters}${top}:${letters}${bottom}`;
  });
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
