import { columnLetters } from '../../../model/address.js';
import { groupBy } from '../../../model/collections.js';
import type { Severity } from '../../../model/problem.js';
import type { Mark } from '../marks.js';
import type { Edits } from '../package/edits.js';
import { withAttribute } from '../package/xml.js';
import { columnOf, type RowLayout, type SheetLayout } from './sheet-layout.js';

/** The style of a cell's own look under the colour of a severity. */
export type ColouredStyle = (base: number, severity: Severity) => number;

/** Gives the marked cells the style that colours them; those that the sheet does not hold are made, in their order. */
export function colourCells(
  edits: Edits,
  layout: SheetLayout,
  marks: readonly Mark[],
  styleOf: ColouredStyle,
): void {
  const rows = new Map(layout.rows.map((row) => [row.number, row]));
  const newRows: [number, readonly Mark[]][] = [];
  for (const [number, ofRow] of groupBy(inOrder(marks), (mark) => mark.row)) {
    const row = rows.get(number);
    if (row) colourRow(edits, layout, row, ofRow, styleOf);
    else newRows.push([number, ofRow]);
  }
  addRows(edits, layout, newRows, styleOf);
}

function inOrder(marks: readonly Mark[]): readonly Mark[] {
  return [...marks].sort((a, b) => a.row - b.row || a.column - b.column);
}

function colourRow(
  edits: Edits,
  layout: SheetLayout,
  row: RowLayout,
  marks: readonly Mark[],
  styleOf: ColouredStyle,
): void {
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  const missing = marks.filter(({ column }) => !cells.has(column));
  for (const { column, severity } of marks) {
    const cell = cells.get(column);
    if (!cell) continue;
    const { start, end, attributes } = cell.tag;
    const style = styleOf(Number(attributes.s ?? 0), severity);
    edits.replace(start, end, withAttribute(edits.text.slice(start, end), 's', style));
  }
  if (missing.length > 0) addCells(edits, layout, row, missing, styleOf);
}

/** The row says what columns it spans: that holds no longer, and may be left out. */
function addCells(
  edits: Edits,
  layout: SheetLayout,
  row: RowLayout,
  marks: readonly Mark[],
  styleOf: ColouredStyle,
): void {
  const { tag, innerEnd } = row.element;
  const open = withAttribute(edits.text.slice(tag.start, tag.end), 'spans', undefined);
  const newCell = (mark: Mark) => cellXml(layout, row.style, mark, styleOf);
  if (tag.isEmpty) {
    const cells = marks.map(newCell).join('');
    edits.replace(tag.start, tag.end, `${open.replace(/\s*\/>$/, '>')}${cells}</${tag.prefix}row>`);
    return;
  }
  edits.replace(tag.start, tag.end, open);
  for (const mark of marks) {
    const next = row.cells.find(({ column }) => column > mark.column);
    edits.insert(next?.tag.start ?? innerEnd, newCell(mark));
  }
}

function addRows(
  edits: Edits,
  { ...layout }: SheetLayout,
  rows: readonly (readonly [number: number, marks: readonly Mark[]])[],
  styleOf: ColouredStyle,
): void {
  const { sheetData, prefix } = layout;
  const rowXml = ([number, marks]: (typeof rows)[number]) => {
    const cells = marks.map((mark) => cellXml(layout, undefined, mark, styleOf));
    return `<${prefix}row r="${number}">${cells.join('')}</${prefix}row>`;
  };
  if (sheetData.tag.isEmpty && rows.length > 0) {
    const { start, end } = sheetData.tag;
    const open = edits.text.slice(start, end).replace(/\s*\/>$/, '>');
    edits.replace(start, end, `${open}${rows.map(rowXml).join('')}</${prefix}sheetData>`);
    return;
  }
  for (const row of rows) {
    const next = layout.rows.find(({ number }) => number > row[0]);
    edits.insert(next?.element.tag.start ?? sheetData.innerEnd, rowXml(row));
  }
}

function cellXml(
  layout: SheetLayout,
  rowStyle: number | undefined,
  { row, column, severity }: Mark,
  styleOf: ColouredStyle,
): string {
  const base = rowStyle ?? columnOf(layout, column)?.style ?? 0;
  return `<${layout.prefix}c r="${columnLetters(column)}${row}" s="${styleOf(base, severity)}"/>`;
}
