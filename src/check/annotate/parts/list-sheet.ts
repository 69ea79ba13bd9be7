import type { Severity } from '../../../model/problem.js';
import { linePoints, rowHeight } from '../../../workbook/row-height.js';
import type { Dialect } from '../dialect.js';
import { escapeCellText, escapeXml } from '../package/xml.js';
import type { ListStyle } from './styles.js';

/** The first sheet of a copy: what it is, then one line a problem. */
export interface ProblemList {
  readonly title: string;
  readonly lines: readonly string[];
  /** Headers of the columns. */
  readonly headers: readonly string[];
  readonly rows: readonly ListRow[];
}

export interface ListRow {
  readonly severity: Severity;
  readonly severityName: string;
  readonly sheet: string;
  /** As it is shown: `C12`, `F3:F214`. */
  readonly cell: string;
  /** Where a click leads: the sheet by its name in the workbook, and the cell. */
  readonly target?: { readonly sheet: string; readonly cell: string };
  readonly message: string;
  readonly fix: string;
}

/** Of the columns, in characters. */
const widths = [6, 16, 20, 12, 58, 58];
const lastColumn = 'F';
/** Excel takes no more links in a sheet. */
const linksMax = 65_000;

/** Writes the list as the part of a sheet. */
export function listSheet(
  list: ProblemList,
  { main }: Dialect,
  styleOf: (style: ListStyle) => number,
): string {
  const cell = (address: string, text: string, style: ListStyle) =>
    `<c r="${address}" s="${styleOf(style)}" t="inlineStr"><is><t xml:space="preserve">${escapeCellText(text)}</t></is></c>`;
  const width = widths.reduce((sum, one) => sum + one, 0);
  const headerRow = list.lines.length + 3;
  const heading = [list.title, ...list.lines].map((text, index) => {
    const points = rowHeight([{ text, width }], index > 0 ? linePoints.line : linePoints.title);
    return `<row r="${index + 1}" ht="${points}" customHeight="1">${cell(`A${index + 1}`, text, index === 0 ? 'title' : 'line')}</row>`;
  });
  const header = list.headers.map((text, index) => cell(`${letter(index)}${headerRow}`, text, 'header'));
  const rows = list.rows.map((row, index) => {
    const number = headerRow + index + 1;
    const texts = [String(index + 1), row.severityName, row.sheet, row.cell, row.message, row.fix];
    const looks: ListStyle[] = ['text', row.severity, 'text', row.target ? 'link' : 'text', 'text', 'text'];
    const cells = texts.map((text, column) => cell(letter(column) + number, text, looks[column] ?? 'text'));
    const height = rowHeight(
      texts.map((text, column) => ({ text, width: widths[column] ?? 0 })),
      linePoints.text,
    );
    return `<row r="${number}" ht="${height}" customHeight="1">${cells.join('')}</row>`;
  });
  const merges = list.lines.map((_, index) => `<mergeCell ref="A${index + 2}:${lastColumn}${index + 2}"/>`);
  const lastRow = headerRow + list.rows.length;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">` +
    '<sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane ySplit="${headerRow}"` +
    ` topLeftCell="A${headerRow + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${widths.map(columnXml).join('')}</cols><sheetData>${heading.join('')}` +
    `<row r="${headerRow}">${header.join('')}</row>${rows.join('')}</sheetData>` +
    `<autoFilter ref="A${headerRow}:${lastColumn}${lastRow}"/>` +
    (merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '') +
    linksXml(list.rows, headerRow) +
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>'
  );
}

function columnXml(width: number, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

function linksXml(rows: readonly ListRow[], headerRow: number): string {
  const links = rows.flatMap(({ target }, index) => {
    if (!target || index >= linksMax) return [];
    const location = `'${target.sheet.replaceAll("'", "''")}'!${target.cell}`;
    return [`<hyperlink ref="D${headerRow + index + 1}" location="${escapeXml(location)}"/>`];
  });
  return links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '';
}
