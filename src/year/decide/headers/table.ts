import { type TableKind, tableKinds, tables } from '../../../field/contract/tables.js';
import { headerKey, keptFiles } from '../../../field/own-files.js';
import { contractHeader } from '../../../intake/recognise/header-decisions.js';
import type { DecisionTable } from '../table.js';

/** The words for headers that are no column and tables that are none of ours, by language; the first is written. */
export const noColumn = {
  unread: ['nu se citește', 'not read'],
  'not-ours': ['nu este un tabel al nostru', 'no table of ours'],
} as const;

/** How decisions about headers are kept. */
export const headerTable: DecisionTable = {
  file: keptFiles.headers,
  columns: { a: 'cuvinte', scopeA: 'tabel', value: 'coloană' },
  valueVerdict: ['antet', 'header'],
  readScope: (text) => kindNamed(text),
  nameOfScope: (code) => tables[code as TableKind]?.sheet ?? code,
  readValue: (text) => answerNamed(text) ?? contractHeader(text),
  nameOfValue: (value) => (isNoColumn(value) ? noColumn[value][0] : value),
};

export function isNoColumn(value: string): value is keyof typeof noColumn {
  return Object.hasOwn(noColumn, value);
}

function answerNamed(text: string): keyof typeof noColumn | undefined {
  return (Object.keys(noColumn) as (keyof typeof noColumn)[]).find((answer) =>
    noColumn[answer].some((word) => headerKey(word) === headerKey(text)),
  );
}

function kindNamed(text: string): TableKind | undefined {
  return tableKinds.find((kind) =>
    [kind, tables[kind].sheet].some((name) => headerKey(name) === headerKey(text)),
  );
}
