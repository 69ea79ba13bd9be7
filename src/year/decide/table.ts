import { verdictHeader } from '../../field/own-files.js';

/** How a file of decisions is laid out: what is about organisations, or about difficulties. */
export interface DecisionTable {
  /** Its name, beside the folders of the years or in that of a year. */
  readonly file: string;
  /** Headers, each once; told without case and diacritics when read. */
  readonly columns: {
    readonly a: string;
    readonly scopeA: string;
    /** Where decisions are about two texts. */
    readonly b?: string;
    readonly scopeB?: string;
    readonly value: string;
  };
  /** The words of a row that gives a value, besides `aceeași` and `alta`: the first is written. */
  readonly valueVerdict: readonly string[];
  /** The code of the county or domain that a cell names. */
  readScope(text: string): string | undefined;
  /** How people write a county or domain. */
  nameOfScope(code: string): string;
  readValue(text: string): string | undefined;
  /** How people write a value. */
  nameOfValue(value: string): string;
}

/** Columns that every file of decisions has. */
export const commonColumns = { verdict: verdictHeader, by: 'cine', day: 'data', because: 'motiv' } as const;

/** The headers in the order in which a new file has them. */
export function headersOf({ columns }: DecisionTable): string[] {
  const { verdict, by, day, because } = commonColumns;
  const { a, scopeA, b = [], scopeB = [], value } = columns;
  return [verdict, a, scopeA, b, scopeB, value, by, day, because].flat();
}

/** The words of the verdicts on pairs; the first of each is written. */
export const verdictWords = {
  same: ['aceeași', 'același', 'aceleași', 'la fel', 'same'],
  different: ['alta', 'altă', 'altul', 'diferite', 'diferită', 'different', 'other'],
} as const;
