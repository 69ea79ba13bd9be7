import type { HeaderOutcome } from '../intake/recognise/header-reading.js';
import type { Language } from '../model/language.js';
import { headers as en } from './en/headers.js';
import { headers as ro } from './ro/headers.js';

/** What is said of headers, in one language. */
export interface HeaderSentences {
  readonly title: string;
  /** Where no table was recognised at all. */
  readonly none: string;
  /** The tables that a header starts, by their codes, and those of them that cannot be counted. */
  tables(kinds: readonly string[], unusable: readonly string[]): string;
  /** Further cells that are not shown. */
  more(count: number): string;
  /** A required column that a table lacks. */
  missing(header: string, kind: string): string;
  /** What became of a header cell, to follow its text. @param header the canonical header of its column */
  became(outcome: HeaderOutcome, header: string): string;
}

export const headerSentences: Readonly<Record<Language, HeaderSentences>> = { ro, en };
