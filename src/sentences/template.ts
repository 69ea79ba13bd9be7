import type { ColumnKey, TableKind } from '../field/contract/tables.js';
import type { templateSheets } from '../field/contract/template.js';
import type { Language } from '../model/language.js';
import { template as en } from './en/template.js';
import { template as ro } from './ro/template.js';

/** What the blank workbook says; each column of each table has its words. */
export interface TemplateSentences {
  title(year: number): string;
  /** Name of the first sheet. */
  readonly instructions: (typeof templateSheets.explanations)[number];
  /** What to do, in order. */
  readonly steps: readonly string[];
  sendTo(contact: string): string;
  /** Follows what a table is for. */
  readonly required: string;
  readonly columns: { readonly column: string; readonly hint: string; readonly example: string };
  readonly tables: {
    readonly [K in TableKind]: {
      readonly purpose: string;
      readonly columns: Readonly<Record<Exclude<ColumnKey<K>, AlternativeKey<K>>, string>>;
    };
  };
  /** Said when something else is typed; Excel shows 255 characters. */
  readonly checks: {
    readonly listed: string;
    readonly usuallyListed: string;
    readonly code: string;
    day(year: number): string;
    whole(least: number, most: number): string;
  };
  written(path: string): string;
}

/** Columns that the blank workbook leaves out. */
type AlternativeKey<K extends TableKind> = K extends 'meetings' | 'indicators' ? never : 'unit' | 'date';

export const templateSentences: Readonly<Record<Language, TemplateSentences>> = { ro, en };
