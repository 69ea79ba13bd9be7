import Papa from 'papaparse';

/**
 * A table as CSV (RFC 4180): commas, a header line. A cell that a spreadsheet would run as a formula is quoted with `'`.
 * @param options.newline between lines and at the end.
 */
export function csvText(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  options: { readonly newline: '\n' | '\r\n' },
): string {
  const table = { fields: [...headers], data: rows.map((row) => [...row]) };
  return Papa.unparse(table, { ...options, escapeFormulae: true }) + options.newline;
}
