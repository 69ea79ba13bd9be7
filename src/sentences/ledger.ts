import type { Language } from '../model/language.js';
import type { LedgerSums, RowEnd } from '../year/ledger.js';
import { ledger as en } from './en/ledger.js';
import { ledger as ro } from './ro/ledger.js';

/** What people read of the ledger of rows. */
export interface LedgerSentences {
  /** All rows that hold something, by how they ended, in one line. */
  readonly line: (sums: LedgerSums) => string;
  /** What became of a row. */
  readonly ends: Readonly<Record<RowEnd, string>>;
}

export const ledgerSentences: Readonly<Record<Language, LedgerSentences>> = { ro, en };
