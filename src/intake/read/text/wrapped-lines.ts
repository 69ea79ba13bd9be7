import { splitRecords } from './records.js';

/** What stands between no fields: a record is then a line, or several where its quotes hold line breaks. */
const noDelimiter = '\0';

/** What a program for tables adds behind a line that it took for one cell. */
const onlyDelimiters = /^[;,\t ]*$/;

/**
 * The lines of a text without the quotes that stand around whole lines, as they do where a text with commas was opened
 * by a program that expects semicolons, and saved again.
 * @returns also the numbers (1-based) of those lines, and how many lines hold something
 * @throws {Unreadable} `unclosed-quote`
 */
export function unwrapLines(text: string): {
  readonly text: string;
  readonly rows: readonly number[];
  readonly filled: number;
} {
  const lines: string[] = [];
  const rows: number[] = [];
  let filled = 0;
  splitRecords(text, noDelimiter, (row, _, record) => {
    const inner = wrappedIn(record);
    if (inner !== undefined && inner.trim() !== '') rows.push(row);
    if (record.trim() !== '') filled += 1;
    lines.push(inner ?? record);
    return undefined;
  });
  return { text: lines.join('\n'), rows, filled };
}

function wrappedIn(record: string): string | undefined {
  if (!record.startsWith('"')) return undefined;
  let quote = record.indexOf('"', 1);
  while (quote !== -1 && record[quote + 1] === '"') quote = record.indexOf('"', quote + 2);
  return quote > 0 && onlyDelimiters.test(record.slice(quote + 1))
    ? record.slice(1, quote).replaceAll('""', '"')
    : undefined;
}
