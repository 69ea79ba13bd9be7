import { textHeight } from '../theme.js';
import { linesOf } from './paragraph.js';
import type { Measured, MeasuredBlock, MeasuredTable } from './types.js';

/*
 * How tall blocks will be, before they are laid out. Where this were wrong, only a page break would move; no content
 * depends on it.
 */

/** The height of a whole block in a column of that width, its margins included. */
export function heightOf(node: MeasuredBlock, width: number): number {
  const [left, top, right, bottom] = marginOf(node);
  return top + innerHeight(node, width - left - right) + bottom;
}

function innerHeight(node: MeasuredBlock, width: number): number {
  if (node._inlines !== undefined) return lineHeights(node, width).reduce((sum, height) => sum + height, 0);
  if ('stack' in node) return total(node.stack, width);
  if ('ul' in node) return total(node.ul, width - (node._gapSize?.width ?? 0));
  if ('ol' in node) return total(node.ol, width - (node._gapSize?.width ?? 0));
  if ('columns' in node)
    return Math.max(0, ...node.columns.map((column) => heightOf(measured(column), widthOf(column))));
  if ('table' in node)
    return node.table.body.reduce((sum, _, row) => sum + rowHeight(node as MeasuredTable, row), 0);
  return node._height ?? node._minHeight ?? 0;
}

function total(nodes: readonly object[], width: number): number {
  return nodes.reduce((sum: number, node) => sum + heightOf(measured(node), width), 0);
}

/** The height of a row of a table with its padding. */
export function rowHeight(node: MeasuredTable, row: number): number {
  const { _layout: layout = node.layout, table } = node;
  const cells = (table.body[row] ?? []).map((cell, column) =>
    heightOf(measured(cell), cellWidth(node, column, cell.colSpan)),
  );
  const padding = layout.paddingTop(row, node) + layout.paddingBottom(row, node);
  return Math.max(0, ...cells) + padding + layout.hLineWidth(row + 1, node);
}

/** The width of a cell and of the columns that it covers beside its own, with the padding between them. */
function cellWidth(node: MeasuredTable, column: number, columns = 1): number {
  const { _layout: layout = node.layout, table } = node;
  let width = columnWidth(table.widths[column]);
  for (let next = column + 1; next < column + columns; next++)
    width +=
      layout.paddingRight(next - 1, node) + layout.paddingLeft(next, node) + columnWidth(table.widths[next]);
  return width;
}

/** The least of a block that may stand at the foot of a page: two lines, a row, a whole drawing. */
export function startHeight(node: MeasuredBlock, width: number): number {
  const [left, top, right] = marginOf(node);
  return top + innerStart(node, width - left - right);
}

/** What must stand on one page from the first of these blocks on: those kept with the next, and the start of one. */
export function chainHeight(nodes: readonly MeasuredBlock[], width: number): number {
  let height = 0;
  for (const node of nodes) {
    if (node.keepWithNext !== true) return height + startHeight(node, width);
    height += heightOf(node, width);
  }
  return height;
}

function innerStart(node: MeasuredBlock, width: number): number {
  if (node._inlines !== undefined) return leastLines(lineHeights(node, width));
  if ('stack' in node) return chainHeight(node.stack as MeasuredBlock[], width);
  const items = 'ul' in node ? node.ul : 'ol' in node ? node.ol : [];
  if (items[0] !== undefined) return startHeight(measured(items[0]), width);
  if (!('table' in node)) return innerHeight(node, width);
  const table = node as MeasuredTable;
  return topLine(table) + headerHeight(table) + rowStart(table, table.table.headerRows);
}

function topLine(node: MeasuredTable): number {
  return (node._layout ?? node.layout).hLineWidth(0, node);
}

/** The height of the rows that stand again at the head of each page. */
export function headerHeight(node: MeasuredTable): number {
  return node.table.body
    .slice(0, node.table.headerRows)
    .reduce((sum, _, row) => sum + rowHeight(node, row), 0);
}

/** So many rows at the end of a table stay together: fewer alone on a page would be a tail. */
const tailRows = 4;

/**
 * What must be free for a row to start; the first two rows of a table stay together, and the last few, and a row that
 * heads others with the first of them.
 */
export function rowStart(node: MeasuredTable, row: number): number {
  const { headerRows, body, keptRows } = node.table;
  const room = textHeight - headerHeight(node);
  const least = (until: number) =>
    range(row, Math.min(until, body.length)).reduce((sum, each) => sum + leastOfRow(node, each, room), 0);
  if (keptRows?.has(row) && row + 1 < body.length) return least(row + 1) + rowStart(node, row + 1);
  const isTail = row >= body.length - tailRows && least(body.length) <= room / 2;
  if (isTail) return least(body.length);
  return least(row === headerRows || row === body.length - 2 ? row + 2 : row + 1);
}

function range(from: number, until: number): number[] {
  return Array.from({ length: Math.max(0, until - from) }, (_, index) => from + index);
}

/** The whole row, or a few lines of one so tall that a page break may part it. */
function leastOfRow(node: MeasuredTable, row: number, room: number): number {
  const height = rowHeight(node, row);
  return height <= room / 3 ? height : room / 6;
}

/** Of three lines or fewer all stand together; of more, the first two. */
function leastLines(lines: readonly number[]): number {
  return lines.slice(0, lines.length <= 3 ? 3 : 2).reduce((sum, height) => sum + height, 0);
}

/** The heights of the lines that a text will break into. */
export function lineHeights(node: Measured, width: number): number[] {
  return linesOf(node, width).map((line) => line.getHeight());
}

function columnWidth(width: unknown): number {
  if (typeof width === 'number') return width;
  const { _calcWidth, width: wished } = width as { _calcWidth?: number; width?: number };
  return _calcWidth ?? wished ?? 0;
}

function widthOf(column: object): number {
  return columnWidth(column);
}

function marginOf(node: Measured): [number, number, number, number] {
  return node._margin ?? [0, 0, 0, 0];
}

/** Blocks below a measured block are measured too; the types of their parents cannot say so. */
function measured(node: object): MeasuredBlock {
  return node as MeasuredBlock;
}
