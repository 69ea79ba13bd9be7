import { columnLetters, sheetSize } from '../model/address.js';
import type { Workbook, Worksheet } from './exceljs.js';
import { addCheck } from './range-check.js';
import { linePoints, rowHeight } from './row-height.js';
import { cellText, sheetName } from './safe-text.js';
import { styles } from './styles.js';
import type { Column, Content, Line, Sheet } from './workbook.js';

/** Adds a sheet: lines above, the header, the rows, and how they are shown, filtered, checked and printed. */
export function writeSheet(workbook: Workbook, sheet: Sheet): void {
  const headerRow = headerRowOf(sheet);
  const worksheet = workbook.addWorksheet(sheetName(sheet.name), {
    state: sheet.state ?? 'visible',
    views: [
      { state: 'frozen', xSplit: sheet.frozenColumns ?? 0, ySplit: headerRow ?? 0, showGridLines: true },
    ],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  });
  sheet.columns.forEach(({ width }, index) => {
    worksheet.getColumn(index + 1).width = width;
  });
  if (sheet.openRows !== undefined) openColumns(worksheet, sheet);
  writeHeading(worksheet, sheet);
  if (headerRow !== undefined) writeHeader(worksheet, sheet, headerRow);
  const firstRow = (headerRow ?? sheet.heading?.length ?? 0) + 1;
  sheet.rows.forEach((row, index) => {
    writeRow(worksheet, firstRow + index, row, sheet.columns);
  });
  for (const check of sheet.checks ?? []) addCheck(worksheet, check);
  if (sheet.isProtected) protect(worksheet);
}

/** The row of the header, 1-based; none where no column has one. */
function headerRowOf({ heading = [], columns }: Sheet): number | undefined {
  return columns.some(({ header }) => header !== '') ? heading.length + 1 : undefined;
}

function writeHeading(worksheet: Worksheet, { heading = [], columns }: Sheet): void {
  heading.forEach((line, index) => {
    writeLine(worksheet, index + 1, line, columns);
  });
}

/** A line runs over all columns. */
function writeLine(
  worksheet: Worksheet,
  row: number,
  { text, style }: Line,
  columns: readonly Column[],
): void {
  const cell = worksheet.getCell(row, 1);
  cell.value = cellText(text);
  cell.style = { ...styles[style] };
  if (columns.length > 1) worksheet.mergeCells(row, 1, row, columns.length);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  worksheet.getRow(row).height = rowHeight([{ text, width }], linePoints[style]);
}

function writeHeader(worksheet: Worksheet, { columns, filter, openRows = 0 }: Sheet, row: number): void {
  columns.forEach(({ header, note, isOpen, isRequired }, index) => {
    const cell = worksheet.getCell(row, index + 1);
    cell.value = cellText(header);
    cell.style = { ...(isOpen || isRequired ? styles.openHeader : styles.header) };
    if (note !== undefined) cell.note = cellText(note);
  });
  worksheet.getRow(row).height = rowHeight(
    columns.map(({ header, width }) => ({ text: header, width })),
    linePoints.header,
  );
  worksheet.pageSetup.printTitlesRow = `${row}:${row}`;
  if (filter) worksheet.autoFilter = `A${row}:${columnLetters(columns.length)}${row + openRows}`;
}

function writeRow(
  worksheet: Worksheet,
  row: number,
  contents: readonly Content[],
  columns: readonly Column[],
): void {
  const [first] = contents;
  if (isLine(first)) {
    writeLine(worksheet, row, first, columns);
    return;
  }
  worksheet.getRow(row).height = rowHeight(
    columns.map(({ width }, index) => ({ text: shownText(contents[index]), width })),
    linePoints.text,
  );
  columns.forEach((column, index) => {
    const cell = worksheet.getCell(row, index + 1);
    const content = contents[index];
    cell.value = cellValue(content);
    cell.style = { ...styles[styleName(content, column)] };
    if (column.isOpen) cell.style = { ...cell.style, ...styles.open };
  });
}

function styleName(content: Content, column: Column): keyof typeof styles {
  if (typeof content === 'object' && 'sheet' in content) return 'link';
  return column.format ?? 'text';
}

function isLine(content: Content): content is Line {
  return typeof content === 'object' && 'style' in content;
}

function shownText(content: Content): string {
  if (typeof content === 'object') return 'text' in content ? content.text : '';
  return String(content ?? '');
}

function cellValue(content: Content): string | number | Date | { text: string; hyperlink: string } | null {
  if (content === undefined) return null;
  if (typeof content === 'number') return content;
  if (typeof content === 'string') return cellText(content);
  if (isLine(content)) return cellText(content.text);
  if ('day' in content) return new Date(`${content.day}T00:00:00Z`);
  const sheet = sheetName(content.sheet).replaceAll("'", "''");
  return { text: cellText(content.text), hyperlink: `#'${sheet}'!${content.cell}` };
}

/** Of the columns beside a table, in characters. */
const otherWidth = 9;

/**
 * Rows yet to be filled in have no cells, so that they are not printed: the columns carry how they look. A row can be
 * deleted only where all its cells are open, to the last column of the sheet.
 */
function openColumns(worksheet: Worksheet, { columns }: Sheet): void {
  for (let column = 1; column <= sheetSize.columns; column += 1) {
    const format = columns[column - 1]?.format ?? 'text';
    const look = column <= columns.length ? styles[format] : {};
    const { style, width = otherWidth } = worksheet.getColumn(column);
    // Columns with the same width and look are written as one.
    Object.assign(worksheet.getColumn(column), { width, style: { ...style, ...look, ...styles.unlocked } });
  }
}

/** Guards headers against slips; rows can still be added, sorted and filtered, columns made wider. */
function protect(worksheet: Worksheet): void {
  void worksheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
    insertRows: true,
    deleteRows: true,
    sort: true,
    autoFilter: true,
  });
}
