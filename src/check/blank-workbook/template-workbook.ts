import { type TableKind, tableKinds, tables } from '../../field/contract/tables.js';
import {
  templateMark,
  templateMarkName,
  templateSheets,
  templateVersion,
} from '../../field/contract/template.js';
import type { Registries, Unit } from '../../field/registries/registries.js';
import { columnLetters } from '../../model/address.js';
import type { TemplateSentences } from '../../sentences/template.js';
import type { Column, Content, Line, Sheet, Workbook } from '../../workbook/workbook.js';
import { blankColumns, columnWidths } from './blank-columns.js';
import { codesName, columnCheck, hintOf } from './checks.js';
import { examples } from './examples.js';
import { listEntries, listIds, listNames } from './lists.js';

export interface TemplateRequest {
  readonly year: number;
  /** The unit that the workbook is for; it then stands above each table. */
  readonly unit?: Unit;
  /** Who the workbook is sent to when it is filled in. */
  readonly contact?: string;
}

/** How many rows of each table are open. */
export const openRows = 2_000;
/** A title and a line stand above the header of each table. */
const headerRow = 3;
const { lists: listsSheet } = templateSheets;
/** On the sheet of lists the mark stands above them. */
const firstListRow = 2;

/** The workbook that staff fill in, made from the tables, lists and rules that read it. */
export function templateWorkbook(
  request: TemplateRequest,
  registries: Registries,
  say: TemplateSentences,
): Workbook {
  const { year } = request;
  const lists = listEntries(registries, year);
  const ranges = listIds.map((id, index) => {
    const letters = columnLetters(index + 1);
    const last = firstListRow + lists[id].length - 1;
    return [listNames[id], `'${listsSheet}'!$${letters}$${firstListRow}:$${letters}$${last}`] as const;
  });
  return {
    title: say.title(year),
    author: 'reintegrare',
    // Nothing but the year tells when a blank workbook was made, so that the same one has the same bytes.
    createdAt: new Date(Date.UTC(year, 0, 1)),
    sheets: [
      instructionsSheet(request, say),
      ...tableKinds.map((kind) => tableSheet(kind, request, say)),
      listsOf(year, lists),
    ],
    names: {
      [templateMarkName]: `'${listsSheet}'!$A$1`,
      ...Object.fromEntries(ranges),
      [codesName]: `'${tables.meetings.sheet}'!$A$${headerRow + 1}:$A$${headerRow + openRows}`,
    },
  };
}

function tableSheet(kind: TableKind, { year, unit }: TemplateRequest, say: TemplateSentences): Sheet {
  const columns = blankColumns(kind, unit !== undefined);
  const rows = { first: headerRow + 1, last: headerRow + openRows };
  return {
    name: tables[kind].sheet,
    heading: [
      { text: [tables[kind].sheet, unit?.name, year].filter(Boolean).join(' · '), style: 'title' },
      { text: `${say.tables[kind].purpose} ${say.required}`, style: 'line' },
    ],
    columns: columns.map(({ key, header, isRequired }) => ({
      header,
      width: widthOf(key),
      isRequired,
      format: formatOf(kind, key),
      note: hintOf(say, kind, key),
    })),
    rows: [],
    frozenColumns: 1,
    filter: true,
    isProtected: true,
    openRows,
    checks: columns.flatMap((column, index) => columnCheck(kind, column, index, rows, { year, say }) ?? []),
  };
}

function widthOf(key: string): number {
  const widths: Readonly<Record<string, number>> = columnWidths;
  return widths[key] ?? 20;
}

function formatOf(kind: TableKind, key: string): NonNullable<Column['format']> {
  if (kind === 'meetings' && key === 'date') return 'day';
  if (key === 'attendance' || key === 'count') return 'number';
  return key === 'value' ? 'any' : 'text';
}

/** What is asked for, table by table: a column a row, so that nothing on this sheet looks like a table of data. */
function instructionsSheet({ year, unit, contact }: TemplateRequest, say: TemplateSentences): Sheet {
  const line = (text: string): Line => ({ text, style: 'line' });
  const shown = examples(year, unit?.name ?? 'Penitenciarul Iași');
  const rows = tableKinds.flatMap((kind): Content[][] => [
    [],
    [{ text: tables[kind].sheet, style: 'section' }],
    [{ text: say.tables[kind].purpose, style: 'line' }],
    ...blankColumns(kind, unit !== undefined).map(({ key, header }) => {
      const example: Readonly<Record<string, string>> = shown[kind];
      return [header, hintOf(say, kind, key), example[key] ?? ''];
    }),
  ]);
  return {
    name: say.instructions,
    heading: [
      { text: say.title(year), style: 'title' },
      ...(unit ? [line(unit.name)] : []),
      ...say.steps.map(line),
      ...(contact === undefined ? [] : [line(say.sendTo(contact))]),
    ],
    columns: [
      { header: say.columns.column, width: 32 },
      { header: say.columns.hint, width: 84 },
      { header: say.columns.example, width: 54 },
    ],
    rows,
    isProtected: true,
  };
}

function listsOf(year: number, lists: ReturnType<typeof listEntries>): Sheet {
  const longest = Math.max(...listIds.map((id) => lists[id].length));
  const mark = templateMark({ year, version: templateVersion });
  return {
    name: listsSheet,
    state: 'veryHidden',
    columns: listIds.map(() => ({ header: '', width: 30 })),
    rows: [[mark], ...Array.from({ length: longest }, (_, row) => listIds.map((id) => lists[id][row]))],
  };
}
