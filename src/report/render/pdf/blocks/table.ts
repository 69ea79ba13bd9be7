import type { Table, TableRow } from 'mdast';
import { palette } from '../../palette.js';
import { typeface } from '../../typeface/noto-sans.js';
import type { Block, Run, TableNode, TextNode } from '../content.js';
import { runs, shown } from '../inlines.js';
import { textHeight, textWidth } from '../theme.js';
import { captionBlock } from './caption.js';
import type { BlockContext } from './context.js';
import { type PrintedRow, printedRows } from './grouped-rows.js';
import { fitTable } from './table-fit.js';
import { cellPaddingOf, layoutOf } from './table-layout.js';

/** Longer tables are lists to look something up in, and set closer. */
const ordinaryRows = 36;

/** A table below its caption; the header comes again on each page. */
export function tableBlock(node: Table, context: BlockContext): Block {
  const caption = context.captions.get(node);
  const title = caption === undefined ? [] : [captionBlock(caption)];
  return { stack: [...title, grid(node, context)], tag: { type: 'Table' }, margin: [0, 0, 0, 12] };
}

/** `Tabelul 3 (continuare)`. */
function continuedBlock(node: Table, { captions, labels }: BlockContext): { continued?: TextNode } {
  const [number] = captions.get(node)?.split('. ') ?? [];
  if (number === undefined) return {};
  return { continued: { text: shown(labels.continued.replace('{caption}', number)), style: 'continued' } };
}

function grid(node: Table, context: BlockContext): TableNode {
  const { columns, rows } = printedRows(node);
  const isCompact = rows.length > ordinaryRows;
  const { fontSize, widths } = fitTable(
    node,
    columns,
    textWidth - columns.length * 2 * cellPaddingOf(columns.length),
    isCompact,
  );
  const body = rows.map((row, index) => rowBlocks(row, index === 0, { node, columns, context }));
  const headerRows = repeats((body[0] ?? []) as TextNode[], widths, fontSize) ? 1 : 0;
  const rowsWhere = (is: (row: PrintedRow) => boolean) =>
    new Set(rows.flatMap((row, index) => (is(row) ? [index] : [])));
  const keptRows = rowsWhere((row) => 'group' in row);
  const totals = rowsWhere((row) => 'row' in row && isTotal(row.row));
  return {
    table: {
      ...{ headerRows, widths: [...widths], body, rowTags: [{ type: 'TR' }], keptRows },
      ...continuedBlock(node, context),
    },
    layout: layoutOf(isCompact, totals),
    fontSize,
    lineHeight: 0.95,
  };
}

interface Printed {
  readonly node: Table;
  readonly columns: readonly number[];
  readonly context: BlockContext;
}

function rowBlocks(row: PrintedRow, heads: boolean, table: Printed): Block[] {
  if ('group' in row) return groupBlocks(row.group, table.columns.length);
  return table.columns.map((column) => cellBlock(row.row, column, heads, table));
}

/** The words above a group of rows, over all columns. */
function groupBlocks(group: string, columns: number): Block[] {
  const head: TextNode = {
    text: shown(group),
    tag: { type: 'TH', scope: 'Column', columns },
    colSpan: columns,
    bold: true,
    color: palette.accent,
    margin: [0, 3, 0, 0],
  };
  return [head, ...Array.from({ length: columns - 1 }, (): Block => ({ text: '', tag: 'artifact' }))];
}

function cellBlock(row: TableRow, column: number, heads: boolean, { node, context }: Printed): TextNode {
  const text = runs(row.children[column]?.children ?? [], context);
  const alignment = node.align?.[column] ?? 'left';
  if (heads)
    return { text, tag: { type: 'TH', scope: 'Column' }, alignment, bold: true, color: palette.accent };
  const bold = isTotal(row) ? { bold: true } : {};
  if (column === node.data?.rowHeader && text.some((run) => run.text.trim() !== ''))
    return { text, tag: { type: 'TH', scope: 'Row' }, alignment, ...bold };
  return { text, tag: { type: 'TD' }, alignment, ...bold };
}

function isTotal({ data }: TableRow): boolean {
  return data?.isTotal === true;
}

/** A header that would fill a third of each page is set once, as a row. */
function repeats(header: readonly TextNode[], widths: readonly number[], fontSize: number): boolean {
  const lines = header.map(({ text }, column) => {
    const line = typeof text === 'string' ? text : text.map((run: Run) => run.text).join('');
    return typeface('bold').widthOf(line, fontSize) / (widths[column] ?? 1);
  });
  return Math.max(0, ...lines) * fontSize * 1.6 < textHeight / 3;
}
