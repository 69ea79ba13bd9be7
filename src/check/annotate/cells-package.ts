import type { Book, Cell, Sheet } from '../../intake/read/book.js';
import { type CellRange, columnLetters } from '../../model/address.js';
import { sheetName } from '../../workbook/safe-text.js';
import { escapeCellText, escapeXml } from './package/xml.js';
import { storedEntry, writeZip } from './package/zip-writer.js';
import { freeSheetName } from './parts/workbook.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The formats that cells of such a workbook have, by their place in the list of styles. */
const styleIndexes = { text: 1, date: 2, number: 0, boolean: 0, error: 1 } as const;
const styles =
  `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts>` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>';

/** Writes the cells of a book, at their addresses and without any format of the original, as an `.xlsx` package. */
export function cellsPackage(book: Book): Uint8Array {
  const sheets = book.sheets.length > 0 ? book.sheets : [emptySheet];
  const names = safeNames(sheets, book.file);
  const parts = sheets.map(
    (sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)] as const,
  );
  const all: readonly (readonly [name: string, xml: string])[] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relationsXml([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(sheets, names)],
    [
      'xl/_rels/workbook.xml.rels',
      relationsXml([
        ...parts.map(([part]) => ['worksheet', `/${part}`] as const),
        ['styles', '/xl/styles.xml'],
      ]),
    ],
    ['xl/styles.xml', styles],
    ...parts,
  ];
  return writeZip(all.map(([name, xml]) => storedEntry(name, new TextEncoder().encode(declaration + xml))));
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A workbook has at least one sheet. */
const emptySheet: Sheet = { hidden: false, rows: [], merges: [] };

/** The sheet of a text file, which has no name, bears that of the file. */
function safeNames(sheets: readonly Sheet[], file: string): string[] {
  const fileName = file.replace(/^.*\/|\.[^./]{1,5}$/g, '');
  const names: string[] = [];
  for (const { name } of sheets) names.push(freeSheetName(sheetName(name ?? fileName).slice(0, 28), names));
  return names;
}

function contentTypes(sheets: number): string {
  const overrides = Array.from({ length: sheets }, (_, index) =>
    override(`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet+xml'),
  );
  return (
    `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'sheet.main+xml')}` +
    `${override('/xl/styles.xml', 'styles+xml')}${overrides.join('')}</Types>`
  );
}

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${types}.${type}"/>`;
}

function relationsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`;
}

function workbookXml(sheets: readonly Sheet[], names: readonly string[]): string {
  const all = sheets.map(({ hidden }, index) => {
    const state = hidden ? ' state="hidden"' : '';
    return `<sheet name="${escapeXml(names[index] ?? '')}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  return `<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView/></bookViews><sheets>${all.join('')}</sheets></workbook>`;
}

function sheetXml({ rows, merges, hiddenColumns = [] }: Sheet): string {
  const rowsXml = rows.map(
    ({ number, hidden, cells }) =>
      `<row r="${number}"${hidden ? ' hidden="1"' : ''}>${cells.map(cellXml).join('')}</row>`,
  );
  return (
    `<worksheet xmlns="${main}" xmlns:r="${relations}">${columnsXml(rows, hiddenColumns)}<sheetData>${rowsXml.join('')}</sheetData>` +
    `${mergesXml(merges)}<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`
  );
}

/** Of columns, in characters. */
const widthMin = 10;
const widthMax = 45;

/** Columns wide enough for what stands in them, within bounds. */
function columnsXml(rows: Sheet['rows'], hidden: readonly number[]): string {
  const widths = new Map<number, number>();
  for (const { cells } of rows) {
    for (const { column, text } of cells) {
      const wanted = Math.min(Math.max(text.length + 2, widthMin), widthMax);
      widths.set(column, Math.max(widths.get(column) ?? 0, wanted));
    }
  }
  const columns = [...widths]
    .sort(([a], [b]) => a - b)
    .map(
      ([column, width]) =>
        `<col min="${column}" max="${column}" width="${width}" customWidth="1"${hidden.includes(column) ? ' hidden="1"' : ''}/>`,
    );
  return columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '';
}

function cellXml({ address, text, value }: Cell): string {
  const at = `<c r="${address}" s="${styleIndexes[value.type]}"`;
  if (value.type === 'number') return `${at}><v>${value.number}</v></c>`;
  if (value.type === 'boolean') return `${at} t="b"><v>${Number(value.boolean)}</v></c>`;
  if (value.type === 'date') return `${at}><v>${serialOf(value.date)}</v></c>`;
  return `${at} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(text)}</t></is></c>`;
}

/** Excel's number of a day; before March 1900 it counts a day that never was, and cells of the kind are not met. */
function serialOf(date: string): number {
  return (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function mergesXml(merges: readonly CellRange[]): string {
  if (merges.length === 0) return '';
  const all = merges.map(
    ({ top, left, bottom, right }) =>
      `<mergeCell ref="${columnLetters(left)}${top}:${columnLetters(right)}${bottom}"/>`,
  );
  return `<mergeCells count="${all.length}">${all.join('')}</mergeCells>`;
}
