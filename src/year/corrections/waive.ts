import type { PlacedWaiver } from '../../intake/corrections/correct-book.js';
import { correctionRules, unapplied } from '../../intake/corrections/rules.js';
import { groupBy } from '../../model/collections.js';
import { finding } from '../../model/finding.js';
import type { Place } from '../../model/place.js';
import type { Problem } from '../../model/problem.js';

/**
 * The same findings, with the warnings that analysts accepted told as such, and waivers that have no warning to accept.
 * Errors stay: what they keep out of the count is not counted by being accepted.
 */
export function waive(problems: readonly Problem[], waivers: readonly PlacedWaiver[]): Problem[] {
  if (waivers.length === 0) return [...problems];
  const byKey = groupBy(waivers, ({ waiver, place }) => keyOf(waiver.rule, place));
  const used = new Set<PlacedWaiver>();
  const told = problems.map((problem) => {
    if (problem.severity !== 'warning') return problem;
    const placed = [...keysOf(problem)].flatMap((key) => byKey.get(key) ?? [])[0];
    if (!placed) return problem;
    used.add(placed);
    return accepted(problem, placed);
  });
  const needless = waivers.filter((one) => !used.has(one));
  return [...told, ...needless.map(({ waiver, place }) => unapplied(waiver, 'no-finding', place))];
}

function accepted({ rule, place }: Problem, { waiver }: PlacedWaiver): Problem {
  const { row, ...line } = waiver.line;
  const { reason, day } = waiver;
  return finding(correctionRules['warning-accepted'], place, { row, rule, reason, day }, { related: [line] });
}

/** A line that names no sheet accepts what is said of any of them as a whole. */
function* keysOf({ rule, place }: Problem): Generator<string> {
  yield keyOf(rule, place);
  if (place.cell === undefined && place.sheet !== undefined) yield keyOf(rule, { file: place.file });
}

function keyOf(rule: string, { file, sheet, cell }: Place): string {
  return JSON.stringify([rule, file, sheet ?? null, cell ?? null]);
}
