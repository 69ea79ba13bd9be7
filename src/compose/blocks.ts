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
}

/** A table with a header row; `rows` hold a text a column. */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): Table {
  return {
    type: 'table',
    align: columns.map(({ align }) => align ?? 'left'),
    children: [columns.map(({ title }) => title), ...rows].map(tableRow),
    data: { caption, widths: columns.map(({ width }) => width) },
  };
}

function tableRow(cells: readonly string[]): TableRow {
  return { type: 'tableRow', children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })) };
}
