import type { Language } from '../../../model/language.js';
import { dataTableSentences } from '../../../sentences/data-tables.js';
import type { Column, Content, Sheet, Workbook } from '../../../workbook/workbook.js';
import type { Composition } from '../../compose/composition.js';
import { numberOfPersons } from '../../compose/person-words.js';
import type { DataTable, Field, Value } from '../../compose/tables/table.js';

/** The year as a workbook for people who live in Excel: a table a sheet, figures linked to the cells behind them. */
export function consolidatedWorkbook({ year, report, tables }: Composition, createdAt: Date): Workbook {
  const { language, author } = report.meta;
  const say = dataTableSentences[language];
  const shown = tables.filter(({ id }) => id !== 'meetingUnits');
  const evidence = tables.find(({ id }) => id === 'evidence');
  return {
    title: say.workbookTitle(year),
    author,
    createdAt,
    sheets: shown.map((table) => {
      const sheet = sheetOf(table, language);
      return table.id === 'figures' && evidence ? withLinks(sheet, table, evidence, language) : sheet;
    }),
  };
}

/** The title and what the sheet holds stand above the header. */
const headingLines = 2;

function sheetOf({ id, fields, rows }: DataTable, language: Language): Sheet {
  const say = dataTableSentences[language];
  const { title, description } = say.tables[id];
  return {
    name: title,
    heading: [
      { text: title, style: 'title' },
      { text: description, style: 'line' },
    ],
    columns: fields.map((field) => columnOf(field, say.fields[field.name])),
    rows: rows.map((row) => row.map((value, index) => contentOf(value, fields[index], language))),
    frozenColumns: 1,
    filter: true,
  };
}

function columnOf({ type, width }: Field, header: string): Column {
  const format = type === 'date' ? 'day' : type === 'integer' ? 'number' : 'text';
  return { header, width: Math.max(width, Math.min(header.length + 2, 18)), format };
}

function contentOf(value: Value, field: Field | undefined, language: Language): Content {
  const say = dataTableSentences[language];
  if (value === undefined || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? say.yes : say.no;
  if (typeof value === 'object') return numberOfPersons(value, language);
  if (field?.type === 'date') return { day: value };
  return field?.words?.get(value) ?? value;
}

/** A column more: how many cells a figure was counted from, linked to the first of them. */
function withLinks(sheet: Sheet, figures: DataTable, evidence: DataTable, language: Language): Sheet {
  const say = dataTableSentences[language];
  const target = say.tables.evidence.title;
  const link = (figure: Value): Content => {
    const first = evidence.rows.findIndex(([of]) => of === figure);
    const count = evidence.rows.filter(([of]) => of === figure).length;
    if (first < 0) return undefined;
    return { text: say.cells(count), sheet: target, cell: `A${headingLines + 2 + first}` };
  };
  return {
    ...sheet,
    columns: [...sheet.columns, { header: say.evidence, width: 16 }],
    rows: sheet.rows.map((row, index) => [...row, link(figures.rows[index]?.[0])]),
  };
}
