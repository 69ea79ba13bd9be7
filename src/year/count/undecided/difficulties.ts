import type { UndecidedDifficulties } from '../../decide/difficulties/decide-difficulties.js';
import type { OpenPair, Ref } from '../../decide/undecided.js';
import { difficultyMentions } from '../../resolve/mentions.js';
import type { Range, UndecidedTexts } from '../counts.js';
import type { Facts } from '../facts.js';
import { boundsOf, clustersOf } from './bounds.js';

/** The least and the most distinct difficulties that there may be while questions are open. */
export function difficultyRange(distinct: number, undecided: UndecidedDifficulties): Range {
  const { parts } = undecided;
  const asked = new Set(parts.map(({ whole }) => whole)).size;
  const atoms = parts.map(() => ({ isPresent: true, kinds: new Set(['difficulty']) }));
  const { min, max } = boundsOf(clustersOf(atoms, undecided), () => true);
  return { min: distinct - asked + min, max: distinct - asked + max };
}

/** Every open pair with how many distinct difficulties there would be otherwise, those most reported first. */
export function difficultyPairs({ year, difficulties, decidedDifficulties }: Facts): UndecidedTexts[] {
  const { groups, undecided } = decidedDifficulties;
  const textOf = new Map(difficultyMentions(year).map(({ id, text }) => [id, text]));
  const text = ({ whole, member }: Ref) => textOf.get(groups[whole]?.members[member]?.mention ?? '') ?? '';
  const reports = ({ a, b }: Pick<OpenPair<string>, 'a' | 'b'>) =>
    [...new Set([a.whole, b.whole])].reduce((sum, whole) => sum + (groups[whole]?.members.length ?? 0), 0);
  return [...undecided.pairs]
    .sort((x, y) => reports(y) - reports(x))
    .map(({ a, b, code, joined }) => ({
      ...{ a, b, code, joined },
      texts: [text(a), text(b)],
      effects: [{ figure: 'difficultiesDistinct', value: difficulties.length + (joined ? 1 : -1) }],
    }));
}
