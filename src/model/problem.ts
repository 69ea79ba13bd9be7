import type { Place } from './place.js';

/** `error`: the row cannot be counted. `warning`: counted, but look at it. `info`: what was understood or skipped. */
export type Severity = 'error' | 'warning' | 'info';

/** Values for the sentences, free of language: names, numbers, codes of enumerations, ISO dates. */
export type ProblemParams = Readonly<Record<string, string | number | readonly string[]>>;

declare const made: unique symbol;

/**
 * A finding, as plain data, which `finding` alone makes. What people read of it is made from `rule` and `params` by
 * `src/sentences`.
 */
export interface Problem {
  /** No literal bears this mark, and none can stand for a finding. */
  readonly [made]: true;
  /** Id of the rule, e.g. `meeting-date-in-year`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  /** The value as typed; absent where it may be personal data. */
  readonly found?: string;
  readonly params: ProblemParams;
  /** Other places that explain it: the first use of a code, the file that replaces this one. */
  readonly related?: readonly Place[];
  /** The rows of `place.sheet` that it keeps out of the count (1-based); on errors only. */
  readonly rows?: readonly number[];
}
