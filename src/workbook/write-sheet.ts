import { columnLetters } from '../read/address.js';
import type { Workbook, Worksheet } from './exceljs.js';
import { addCheck } from './range-check.js';
import { setRowHeights } from './row-heights.js';
import { cellText, sheetName } from './safe-text.js';
import { styles } from './styles.js';
import type { Column, Content, Sheet } from './workbook.js';

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
  writeHeading(worksheet, sheet);
  if (headerRow !== undefined) writeHeader(worksheet, sheet, headerRow);
  const firstRow = (headerRow ?? sheet.heading?.length ?? 0) + 1;
  sheet.rows.forEach((row, index) => {
    writeRow(worksheet, firstRow + index, row, sheet.columns);
  });
  for (const check of sheet.checks ?? []) addCheck(worksheet, check);
  setRowHeights(worksheet);
  if (sheet.isProtected) protect(worksheet);
}

/** The row of the header, 1-based; none where no column has one. */
function headerRowOf({ heading = [], columns }: Sheet): number | undefined {
  return columns.some(({ header }) => header !== '') ? heading.length + 1 : undefined;
}

function writeHeading(worksheet: Worksheet, { heading = [] }: Sheet): void {
  heading.forEach(({ text, style }, index) => {
    const cell = worksheet.getCell(index + 1, 1);
    cell.value = cellText(text);
    cell.style = { ...styles[style] };
  });
}

function writeHeader(worksheet: Worksheet, { columns, filter }: Sheet, row: number): void {
  columns.forEach(({ header, note, isOpen }, index) => {
    const cell = worksheet.getCell(row, index + 1);
    cell.value = cellText(header);
    cell.style = { ...(isOpen ? styles.openHeader : styles.header) };
    if (note !== undefined) cell.note = cellText(note);
  });
  worksheet.pageSetup.printTitlesRow = `${row}:${row}`;
  if (filter) worksheet.autoFilter = `A${row}:${columnLetters(columns.length)}${row}`;
}

function writeRow(
  worksheet: Worksheet,
  row: number,
  contents: readonly Content[],
  columns: readonly Column[],
): void {
  columns.forEach((column, index) => {
    const cell = worksheet.getCell(row, index + 1);
    const content = contents[index];
    cell.value = cellValue(content);
    cell.style = {
      ...styles[typeof content === 'object' && 'sheet' in content ? 'link' : (column.format ?? 'text')],
    };
    if (column.isOpen) cell.style = { ...cell.style, ...styles.open };
  });
}

function cellValue(content: Content): string | number | Date | { text: string; hyperlink: string } | null {
  if (content === undefined) return null;
  if (typeof content === 'number') return content;
  if (typeof content === 'string') return cellText(content);
  if ('day' in content) return new Date(`${content.day}T00:00:00Z`);
  const sheet = sheetName(content.sheet).replaceAll("'", "''");
  return { text: cellText(content.text), hyperlink: `#'${sheet}'!${content.cell}` };
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
