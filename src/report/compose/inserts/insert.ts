import type { RootContent } from 'mdast';
import type { ColumnId, TableId } from '../../../sentences/report-sentences.js';
import { type Column, paragraph, type Row, table, text } from '../blocks.js';
import type { Context } from '../context.js';
import { absent } from '../template/absent.js';

/** Gives the blocks that stand in place of a named insert. */
export type Insert = (context: Context) => RootContent[];

/** Inserts by what stands between the braces: `table months`. */
export type Inserts = Readonly<Record<string, Insert>>;

/** The column's words or its title itself, its relative width, and `right` for numbers or the role of the column. */
export type ColumnSpec = readonly [
  title: ColumnId | { readonly text: string },
  width: number,
  look?: 'right' | NonNullable<Column['role']>,
];

/**
 * A table; without rows it is absent, and its section with it.
 * @param subject the domain, authority or year that it is about.
 */
export function tableOr(
  context: Context,
  id: TableId,
  columns: readonly ColumnSpec[],
  rows: readonly Row[],
  subject = '',
): RootContent[] {
  return rows.length === 0
    ? [absent(context.say.tables[id].empty)]
    : [tableOf(context, id, columns, rows, subject)];
}

/** A table; that it has no rows is worth saying, so a sentence says it in its place. */
export function tableOrSentence(
  context: Context,
  id: TableId,
  columns: readonly ColumnSpec[],
  rows: readonly Row[],
): RootContent[] {
  return rows.length === 0
    ? [paragraph(text(context.say.tables[id].empty))]
    : [tableOf(context, id, columns, rows, '')];
}

function tableOf(
  { say }: Context,
  id: TableId,
  columns: readonly ColumnSpec[],
  rows: readonly Row[],
  subject: string,
): RootContent {
  return table(say.tables[id].caption(subject), columns.map(toColumn(say.columns)), rows);
}

function toColumn(titles: Readonly<Record<ColumnId, string>>): (spec: ColumnSpec) => Column {
  return ([title, width, look]) => ({
    title: typeof title === 'string' ? titles[title] : title.text,
    width,
    ...(look === 'right' ? { align: look } : look && { role: look }),
  });
}
