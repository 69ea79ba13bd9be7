import type { RootContent } from 'mdast';
import type { ColumnId, TableId } from '../../../sentences/report-sentences.js';
import { type Column, paragraph, type Row, table, text } from '../blocks.js';
import type { Context } from '../context.js';

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
 * A table, or the sentence that says why there is none.
 * @param subject the domain or authority that it is about.
 */
export function tableOr(
  { say }: Context,
  id: TableId,
  columns: readonly ColumnSpec[],
  rows: readonly Row[],
  subject = '',
): RootContent[] {
  const { caption, empty } = say.tables[id];
  if (rows.length === 0) return [paragraph(text(empty))];
  return [table(caption(subject), columns.map(toColumn(say.columns)), rows)];
}

function toColumn(titles: Readonly<Record<ColumnId, string>>): (spec: ColumnSpec) => Column {
  return ([title, width, look]) => ({
    title: typeof title === 'string' ? titles[title] : title.text,
    width,
    ...(look === 'right' ? { align: look } : look && { role: look }),
  });
}
