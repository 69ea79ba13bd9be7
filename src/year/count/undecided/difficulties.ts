import { groupBy } from '../../../model/collections.js';
import type { OpenPair, Ref } from '../../decide/undecided.js';
import type { DifficultyGroup, Likelihood } from '../../resolve/difficulty.js';
import { difficultyMentions } from '../../resolve/mentions.js';
import type { Range, UndecidedTexts } from '../counts.js';
import type { Facts } from '../facts.js';
import { textKey } from '../../decide/read-decisions.js';

/** Texts alike that no problem was found for are one difficulty about as often as this. */
const ALIKE_RIGHT = 0.8;
/** Twice the standard deviation on either side: nineteen of twenty such ranges hold the truth. */
const DEVIATIONS = 2;

/** What a text, or several in the same words, may name. */
interface Naming {
  readonly likely: readonly Likelihood[];
}

/**
 * How many distinct difficulties there may be, given how probable it is that each text names each problem. A problem is
 * there unless no text names it; what a text names besides the problems that it may be is one of its own.
 */
export function difficultyRange(groups: readonly DifficultyGroup[], texts: ReadonlyMap<string, string>): Range {
  const namings = groups.flatMap((group) => namingsOf(group, texts));
  const absent = new Map<string, number>();
  let [expected, variance] = [0, 0];
  const add = (probability: number) => {
    expected += probability;
    variance += probability * (1 - probability);
  };
  for (const { likely } of namings)
    for (const { problem, probability } of likely)
      absent.set(problem, (absent.get(problem) ?? 1) * (1 - probability));
  for (const probability of absent.values()) add(1 - probability);
  for (const { likely } of namings) add(1 - Math.min(1, likely.reduce((sum, { probability }) => sum + probability, 0)));
  const spread = DEVIATIONS * Math.sqrt(variance);
  return {
    min: Math.min(groups.length, Math.max(1, Math.round(expected - spread))),
    max: Math.max(groups.length, Math.round(expected + spread)),
  };
}

/** Texts in the same words are one; those joined by likeness name what the first does, or something of their own. */
function namingsOf({ id, members }: DifficultyGroup, texts: ReadonlyMap<string, string>): Naming[] {
  const different = [...groupBy(members, ({ mention }) => textKey(texts.get(mention) ?? '')).values()];
  return different.flatMap(([member], at) => {
    if (!member) return [];
    const { likely, reason } = member;
    const isJoined = reason.code === 'alike' && at > 0;
    return [{ likely: isJoined ? [{ problem: id, probability: ALIKE_RIGHT }] : likely }];
  });
}

/** The text of each mention. */
export const difficultyTexts = ({ year }: Pick<Facts, 'year'>): ReadonlyMap<string, string> =>
  new Map(difficultyMentions(year).map(({ id, text }) => [id, text]));

/** Every open pair with how many distinct difficulties there would be otherwise, those most reported first. */
export function difficultyPairs(facts: Facts): UndecidedTexts[] {
  const { difficulties, decidedDifficulties } = facts;
  const { groups, undecided } = decidedDifficulties;
  const textOf = difficultyTexts(facts);
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
