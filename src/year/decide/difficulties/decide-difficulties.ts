import { byCodeUnits } from '../../../model/collections.js';
import type { Problem } from '../../../model/problem.js';
import type { DifficultyGroup, DifficultyMention } from '../../resolve/difficulty.js';
import { decide, isDifferent } from '../decide.js';
import type { Decision } from '../decision.js';
import { type Ref, type Undecided, undecidedOf } from '../undecided.js';
import { type Regrouped, regroupDifficulties } from './regrouped.js';
import { type DifficultyDoubtCode, textFindings } from './texts.js';

/** What is undecided about the difficulties of a year; `whole` is an index of the groups. */
export type UndecidedDifficulties = Undecided<DifficultyDoubtCode>;

export interface DecidedDifficulties {
  readonly groups: readonly DifficultyGroup[];
  readonly undecided: UndecidedDifficulties;
  readonly problems: readonly Problem[];
}

/** Applies the decisions of analysts to the difficulties that the program told apart. */
export function decideDifficulties(
  groups: readonly DifficultyGroup[],
  mentions: readonly DifficultyMention[],
  decisions: readonly Decision[],
): DecidedDifficulties {
  const findings = textFindings(groups, mentions);
  const decided = decide(findings, decisions);
  const settled = new Set(
    decided.applied.filter((match) => !isDifferent(match)).flatMap(({ a, b }) => [...a, ...b]),
  );
  const regrouped = regroupDifficulties(groups, findings.items, decided)
    .map((one) => withSettled(one, settled))
    .map((one) => {
      const wording = decided.values.get(one.items[0] ?? -1)?.decision.value;
      return wording === undefined ? one : { ...one, group: { ...one.group, text: wording } };
    })
    .sort((x, y) => byCodeUnits(x.group.domain, y.group.domain) || byCodeUnits(x.group.id, y.group.id));
  const refs = new Map(
    regrouped.flatMap(({ items }, whole) =>
      items.map((item, member): [number, Ref] => [item, { whole, member }]),
    ),
  );
  return {
    groups: regrouped.map(({ group }) => group),
    undecided: undecidedOf(decided, (item) => refs.get(item) ?? { whole: -1, member: -1 }),
    problems: decided.problems,
  };
}

/** Where a decision says with what a text is one, nothing about it is unsure. */
function withSettled({ group, items }: Regrouped, settled: ReadonlySet<number>): Regrouped {
  if (!items.some((item) => settled.has(item))) return { group, items };
  const members = group.members.map((member, at) =>
    settled.has(items[at] ?? -1) ? { ...member, likely: [{ problem: group.id, probability: 1 }] } : member,
  );
  return { group: { ...group, members }, items };
}
