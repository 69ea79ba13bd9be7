import type { Place } from './place.js';
import type { Problem } from './problem.js';
import type { ParamsOf, Rule, SeverityOf } from './rule.js';
import { told } from './told.js';

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
  const { found, ...others } = details;
  return {
    ...{ rule: rule.id, severity: rule.severity },
    place: place.cell === undefined ? place : { ...place, cell: told(place.cell) },
    params: toldParams(params),
    ...others,
    ...(found !== undefined && { found: told(found) }),
  } as unknown as Problem;
}

/** What files say reaches readers through findings alone: it is cut and made visible here. */
function toldParams(params: Problem['params']): Problem['params'] {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : toldText(value),
    ]),
  );
}

function toldText(value: string | readonly string[]): string | readonly string[] {
  return typeof value === 'string' ? told(value) : value.map(told);
}
