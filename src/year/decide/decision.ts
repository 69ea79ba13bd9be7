/** Where a decision is kept: the row of a file as a spreadsheet numbers it. */
export interface DecisionLine {
  /** Relative to the input folder: `../organizatii.csv`. */
  readonly file: string;
  /** 1-based. */
  readonly row: number;
}

/** What a decision is about: a text as somebody typed it, in a county or a domain. */
export interface Subject {
  /** Its folded words, by which it is found again in any year. */
  readonly key: string;
  /** Code of the county or domain; absent where any is meant. */
  readonly scope?: string;
}

/** Two texts mean one thing, or two. */
export interface PairDecision {
  readonly verdict: 'same' | 'different';
  readonly a: Subject;
  readonly b: Subject;
  /** `YYYY-MM-DD`; empty where it was not written down. */
  readonly day: string;
  readonly line: DecisionLine;
}

/** What a text means is of this kind, or better said in these words. */
export interface ValueDecision {
  readonly verdict: 'value';
  readonly a: Subject;
  readonly value: string;
  readonly day: string;
  readonly line: DecisionLine;
}

export type Decision = PairDecision | ValueDecision;

export function isPair(decision: Decision): decision is PairDecision {
  return decision.verdict !== 'value';
}
