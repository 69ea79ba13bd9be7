import type { Place } from './place.js';
import type { Problem } from './problem.js';
import type { ParamsOf, Rule, SeverityOf } from './rule.js';

/** What a finding may say besides its place and the parameters of its rule. */
export interface FindingDetails<R extends Rule> extends Pick<Problem, 'found' | 'related' | 'rows'> {
  /** Where it is not the severity of the rule. */
  readonly severity?: SeverityOf<R>;
}

/** What was found where a rule does not hold; there is no other way to make a problem. */
export function finding<R extends Rule>(
  rule: R,
  place: Place,
  params: ParamsOf<R>,
  details: FindingDetails<R> = {},
): Problem {
  return { rule: rule.id, severity: rule.severity, place, params, ...details } as unknown as Problem;
}
