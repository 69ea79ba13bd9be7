import { groupBy } from '../../../model/collections.js';
import { textKey } from '../../decide/read-decisions.js';
import type { OpenPair, Ref } from '../../decide/undecided.js';
import type { DifficultyGroup, Likelihood } from '../../resolve/difficulty.js';
import { difficultyMentions } from '../../resolve/mentions.js';
import type { Range, UndecidedTexts } from '../counts.js';
import type { Facts } from '../facts.js';

/** Texts alike that no problem was found for are one difficulty about as often as this. */
const ALIKE_RIGHT = 0.95;
/** Twice the standard deviation on either side: nineteen of twenty such ranges hold the truth. */
const DEVIATIONS = 2;
/**
 * Another analyst counts as one what the inventory tells apart more often than the reverse: on five sets of labelled
 * texts there were 2, 2, 4, 13 and 18 % fewer problems than expected. What was decided is not in doubt.
 */
const FEWER = 0.09;
const FEWER_DEVIATION = 0.06;
/** Texts that are surer than this tell how many stand alone, if there are enough of them. */
const SURE_MIN = 0.9;
const TEXTS_MIN = 20;

/** What a text, or several in the same words, may name. */
interface Naming {
  readonly likely: readonly Likelihood[];
}

/**
 * How many distinct difficulties there may be, given how probable it is that each text names each problem. A problem is
 * there unless no text names it. What a text may name besides its likely problems is a difficulty of its own as often as
 * the texts that are sure name one that no other does (Good and Turing's estimate), else it is among those counted.
 */
export function difficultyRange(
  groups: readonly DifficultyGroup[],
  texts: ReadonlyMap<string, string>,
): Range {
  const namings = groups.flatMap((group) => namingsOf(group, texts));
  const alone = aloneShare(namings);
  const absent = new Map<string, number>();
  for (const { likely } of namings)
    for (const { problem, probability } of likely)
      absent.set(problem, (absent.get(problem) ?? 1) * (1 - probability));
  const others = namings.map(
    ({ likely }) => alone * (1 - Math.min(1, sum(likely.map(({ probability }) => probability)))),
  );
  const chances = [...[...absent.values()].map((probability) => 1 - probability), ...others];
  const open =
    namings.filter(({ likely: [first] }) => first?.probability !== 1).length / Math.max(1, namings.length);
  const expected = sum(chances) * (1 - FEWER * open);
  const variance =
    sum(chances.map((chance) => chance * (1 - chance))) + (FEWER_DEVIATION * open * expected) ** 2;
  const spread = DEVIATIONS * Math.sqrt(variance);
  return {
    min: Math.min(groups.length, Math.max(Math.min(1, groups.length), Math.round(expected - spread))),
    max: Math.max(groups.length, Math.min(namings.length, Math.round(expected + spread))),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The share of the texts that are sure which no other sure text agrees with; all where too few are sure. */
function aloneShare(namings: readonly Naming[]): number {
  const sure = namings.flatMap(({ likely: [first] }) =>
    first && first.probability >= SURE_MIN ? [first.problem] : [],
  );
  const alone = [...groupBy(sure, (problem) => problem).values()].filter(({ length }) => length === 1);
  return sure.length < TEXTS_MIN ? 1 : alone.length / sure.length;
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
