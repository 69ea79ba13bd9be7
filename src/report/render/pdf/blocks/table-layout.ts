import { palette } from '../../palette.js';
import type { TableLayout, TableNode } from '../content.js';

const ordinaryPadding = 4;

/** Narrow columns need the room. */
const manyColumns = 9;

/** To the left and right of the text of a cell of a table with so many columns, in points. */
export function cellPaddingOf(columns: number): number {
  return columns < manyColumns ? ordinaryPadding : ordinaryPadding / 2;
}

/**
 * The lines and spaces of a table.
 * @param totals rows that sum up those above them.
 */
export function layoutOf(isCompact: boolean, totals: ReadonlySet<number>): TableLayout {
  const isStrong = (line: number, { table }: TableNode) =>
    line === 0 || line === table.headerRows || line === table.body.length || totals.has(line);
  return {
    hLineWidth: (line, node) => (isStrong(line, node) ? 0.8 : 0.4),
    vLineWidth: () => 0,
    hLineColor: (line, node) => (isStrong(line, node) ? palette.accent : palette.hairline),
    paddingLeft: (_, { table }) => cellPaddingOf(table.widths.length),
    paddingRight: (_, { table }) => cellPaddingOf(table.widths.length),
    paddingTop: () => (isCompact ? 1.4 : 2.6),
    paddingBottom: () => (isCompact ? 1.8 : 3),
    fillColor: (row, { table }) => (row < table.headerRows ? palette.tint : null),
  };
}
