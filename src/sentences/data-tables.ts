import type { DataTableId, FieldName } from '../field/contract/open-data.js';
import type { Language } from '../model/language.js';
import { dataTables as en } from './en/data-tables.js';
import { dataTables as ro } from './ro/data-tables.js';

/** What people read of the tables of data. */
export interface DataTableSentences {
  readonly tables: Readonly<Record<DataTableId, { readonly title: string; readonly description: string }>>;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly yes: string;
  readonly no: string;
  /** Heads the column of links from a figure to its cells. */
  readonly evidence: string;
  /** `38 de celule`. */
  readonly cells: (count: number) => string;
  readonly workbookTitle: (year: number) => string;
  readonly packageTitle: (year: number) => string;
  readonly packageDescription: string;
  readonly source: string;
  readonly licence: string;
}

export const dataTableSentences: Readonly<Record<Language, DataTableSentences>> = { ro, en };
