import type {
  AlignType,
  Heading,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
  TableRow,
} from 'mdast';

/** Builders of the nodes that the composer adds; every text is a text node, never parsed. */

export function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

export function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] };
}

export function emphasis(value: string): PhrasingContent {
  return { type: 'emphasis', children: [text(value)] };
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

export function heading(depth: Heading['depth'], value: string): Heading {
  return { type: 'heading', depth, children: [text(value)] };
}

export function list(items: readonly (readonly PhrasingContent[])[], ordered: boolean): RootContent {
  const children = items.map(
    (item): ListItem => ({ type: 'listItem', spread: false, children: [paragraph(...item)] }),
  );
  return { type: 'list', ordered, spread: false, children };
}

export interface Column {
  readonly title: string;
  /** Relative to the other columns of the table. */
  readonly width: number;
  /** Numbers are aligned right. */
  readonly align?: AlignType;
  /** `names`: its cells name their rows; `groups`: it has the same value in many rows that follow each other. */
  readonly role?: 'names' | 'groups';
}

/** The cells of a row, a text a column; `total` sums up the rows above it. */
export type Row = readonly string[] | { readonly total: readonly string[] };

/** A table with a header row. */
export function table(caption: string, columns: readonly Column[], rows: readonly Row[]): Table {
  const columnOf = (role: Column['role']) => columns.findIndex((column) => column.role === role);
  const [rowHeader, groupedBy] = [columnOf('names'), columnOf('groups')];
  return {
    type: 'table',
    align: columns.map(({ align }) => align ?? 'left'),
    children: [columns.map(({ title }) => title), ...rows].map(tableRow),
    data: {
      caption,
      widths: columns.map(({ width }) => width),
      ...(rowHeader >= 0 && { rowHeader }),
      ...(groupedBy >= 0 && { groupedBy }),
    },
  };
}

function tableRow(row: Row): TableRow {
  if ('total' in row) return { ...tableRow(row.total), data: { isTotal: true } };
  return { type: 'tableRow', children: row.map((cell) => ({ type: 'tableCell', children: [text(cell)] })) };
}
