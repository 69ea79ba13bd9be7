import { columnLetters } from '../../model/address.js';
import { finding } from '../../model/finding.js';
import type { Problem } from '../../model/problem.js';
import { intakeRules } from '../intake-rules.js';
import type { Book, Sheet } from '../read/book.js';
import type { Block } from './block.js';
import { runsOf } from './runs.js';

/** What is not shown and was read all the same: whole sheets, rows of data and columns of tables. */
export function hiddenFindings(book: Book, blocks: readonly Block[]): Problem[] {
  return [...new Set(blocks.map((block) => block.sheet))].flatMap((sheet) => {
    const ofSheet = blocks.filter((block) => block.sheet === sheet);
    const rows = runsOf(hiddenRows(sheet, ofSheet)).map(({ first, last }) => `${first}:${last}`);
    const columns = runsOf(hiddenColumns(sheet, ofSheet)).map(
      ({ first, last }) => `${columnLetters(first)}:${columnLetters(last)}`,
    );
    const place = { file: book.file, ...(sheet.name !== undefined && { sheet: sheet.name }) };
    const told = (reason: 'sheet' | 'rows' | 'columns', ranges: readonly string[]): Problem =>
      finding(
        intakeRules['hidden-read'],
        { ...place, ...(ranges[0] !== undefined && { cell: ranges[0] }) },
        { reason, ranges },
        // A hidden row may be one that its author believes gone.
        { severity: reason === 'rows' ? 'warning' : 'info' },
      );
    return [
      ...(sheet.hidden ? [told('sheet', [])] : []),
      ...(rows.length > 0 ? [told('rows', rows)] : []),
      ...(columns.length > 0 ? [told('columns', columns)] : []),
    ];
  });
}

function hiddenRows(sheet: Sheet, blocks: readonly Block[]): number[] {
  const data = new Set(blocks.flatMap((block) => block.segment.data));
  return sheet.rows.filter(({ hidden, number }) => hidden && data.has(number)).map(({ number }) => number);
}

function hiddenColumns(sheet: Sheet, blocks: readonly Block[]): number[] {
  const tables = blocks.flatMap((block) => block.header.tables);
  const used = new Set(tables.flatMap(({ columns }) => [...columns.values()].map(({ column }) => column)));
  return (sheet.hiddenColumns ?? []).filter((column) => used.has(column));
}
