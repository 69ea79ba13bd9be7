import type { Submission } from '../intake/validate/records.js';
import type { ValidationContext } from '../intake/validate/rule.js';
import type { Problem } from '../model/problem.js';
import { createRedactor, type Redactor } from '../report/compose/privacy.js';
import { redactDeep } from '../report/compose/redact-deep.js';
import { foldText } from '../text/fold.js';

/**
 * Masks the persons of the files, and organisations of no known kind, which may be persons too. An institution typed
 * in the column of persons is none.
 */
export function redactorOf(
  submissions: readonly Submission[],
  { inferKind }: Pick<ValidationContext, 'inferKind'>,
): Redactor {
  const names = submissions.flatMap(({ records }) =>
    records.participants.map(({ organisation }) => organisation),
  );
  const organisations = new Set(names.map(foldText));
  const isInstitution = (name: string) =>
    organisations.has(foldText(name)) && inferKind(name).kind !== 'unknown';
  const persons = submissions.flatMap((submission) => submission.persons);
  return createRedactor(persons.filter((person) => !isInstitution(person)));
}

/** The finding without personal data: its place stays, since a path or an address is needed to find it. */
export function privateProblem<P extends Problem>(problem: P, redact: Redactor): P {
  const { found, params, ...rest } = problem;
  const shown = found !== undefined && !mayBePerson(problem);
  return { ...rest, ...(shown && { found: redact(found) }), params: redactDeep(params, redact) } as P;
}

/** The cell names or may name a person: beside a telephone number there is often a name. */
export function mayBePerson({ rule, params }: Problem): boolean {
  if (rule === 'no-personal-data') return true;
  return rule === 'organisation-kind-clear' && params.kind === 'unknown';
}
