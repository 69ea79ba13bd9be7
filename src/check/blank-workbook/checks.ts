import { type TableKind, tables } from '../../field/contract/tables.js';
import { countMax, leastOf } from '../../intake/validate/rules/count-whole.js';
import { columnLetters } from '../../model/address.js';
import type { TemplateSentences } from '../../sentences/template.js';
import type { RangeCheck } from '../../workbook/workbook.js';
import type { BlankColumn } from './blank-columns.js';
import { listNames, listOf } from './lists.js';

/** The name of the codes that staff have typed on the sheet of meetings; the other tables point at them. */
export const codesName = 'coduri_intalniri';

/** Where the rows of a sheet are filled in, 1-based. */
export interface OpenRows {
  readonly first: number;
  readonly last: number;
}

/** What may be typed into a column, told while it is typed. */
export function columnCheck(
  kind: TableKind,
  column: BlankColumn,
  index: number,
  rows: OpenRows,
  { year, say }: { readonly year: number; readonly say: TemplateSentences },
): RangeCheck | undefined {
  const letters = columnLetters(index + 1);
  const { header } = columnHeader(kind, column.key);
  const prompt = { title: header, text: hintOf(say, kind, column.key) };
  const message = (text: string) => ({ title: header, text });
  const check = { range: `${letters}${rows.first}:${letters}${rows.last}`, prompt };
  const list = listOf(kind, column.key);
  if (list) {
    const isClosed = list.severity === 'error';
    return {
      ...check,
      allow: { type: 'list', source: listNames[list.list] },
      otherwise: isClosed ? 'stop' : 'warning',
      error: message(isClosed ? say.checks.listed : say.checks.usuallyListed),
    };
  }
  if (column.key === 'meeting') {
    const allow = { type: 'list', source: codesName } as const;
    return { ...check, allow, otherwise: 'warning', error: message(say.checks.code) };
  }
  if (kind === 'meetings' && column.key === 'date') {
    const allow = { type: 'days', first: `${year}-01-01`, last: `${year}-12-31` } as const;
    return { ...check, allow, otherwise: 'warning', error: message(say.checks.day(year)) };
  }
  if (column.key === 'attendance' || column.key === 'count') {
    const least = leastOf[column.key];
    const error = message(say.checks.whole(least, countMax));
    return { ...check, allow: { type: 'whole', least, most: countMax }, otherwise: 'stop', error };
  }
  return undefined;
}

function columnHeader(kind: TableKind, key: string): { readonly header: string } {
  const columns: Readonly<Record<string, { readonly header: string }>> = tables[kind].columns;
  return columns[key] ?? { header: key };
}

/** What a column is for, in the words of the template. */
export function hintOf({ tables: said }: TemplateSentences, kind: TableKind, key: string): string {
  const columns: Readonly<Record<string, string>> = said[kind].columns;
  return columns[key] ?? '';
}
