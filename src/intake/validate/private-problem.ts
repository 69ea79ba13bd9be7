import type { Problem } from '../../model/problem.js';
import { mask } from '../../text/personal-data.js';
import type { Privacy } from '../../text/persons/privacy.js';
import { redactDeep } from '../../text/persons/redact-deep.js';

/** Columns of free text, in which what is typed is what is published: it is redacted, and shown. */
const freeColumns: ReadonlySet<unknown> = new Set([
  ...['theme', 'conclusions', 'organisation', 'difficulty', 'proposal', 'title', 'description'],
  ...['indicator', 'activity', undefined],
]);

/** The finding as anybody may read it, names of files and sheets included. */
export function privateProblem<P extends Problem>(problem: P, privacy: Privacy): P {
  const { found: _, ...rest } = redactDeep(problem, privacy.redact);
  const { found, params } = problem;
  const told = (typed: string, column: unknown) =>
    isStrict(problem) ? publicText(typed, column, privacy) : privacy.redact(typed);
  const code = typeof params.code === 'string' && { code: told(params.code, 'code') };
  const corrected = typeof params.corrected === 'string' && {
    corrected: told(params.corrected, params.column),
  };
  const shown = found !== undefined && !namesPerson(problem) && { found: told(found, params.column) };
  return { ...rest, ...shown, params: { ...rest.params, ...code, ...corrected } } as unknown as P;
}

/** Whether a value was refused, corrected, or was none of a list: it may be anything, a name in the wrong column too. */
export function isStrict({ rule, severity }: Pick<Problem, 'rule' | 'severity'>): boolean {
  return severity === 'error' || rule.endsWith('-known') || rule === 'cell-corrected';
}

/**
 * A text that was typed in a column: in one of days, numbers, names of a list, whatever may be a person's name is
 * hidden, since nobody can tell that it is none.
 */
export function publicText(text: string, column: unknown, { redact, mayBePerson }: Privacy): string {
  return !freeColumns.has(column) && mayBePerson(text) ? mask : redact(text);
}

/** The cell names or may name a person: beside a telephone number there is often a name. */
export function namesPerson({ rule, params }: Pick<Problem, 'rule' | 'params'>): boolean {
  if (rule === 'no-personal-data' || rule === 'person-as-body' || rule === 'columns-exchanged') return true;
  return rule === 'organisation-kind-clear' && params.kind === 'unknown';
}
