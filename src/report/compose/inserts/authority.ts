import type { RootContent } from 'mdast';
import type { Counts, Difficulty } from '../../../year/count/counts.js';
import type { Context } from '../context.js';
import { absent } from '../template/absent.js';
import { difficultyCard } from './difficulty-card.js';
import { tableOr } from './insert.js';

/** A central authority with the difficulties that it can remedy. */
export interface Authority {
  readonly name: string;
  readonly difficulties: readonly Difficulty[];
}

/** What the letter to an authority holds. */
export const authorityInserts: Readonly<
  Record<string, (context: Context, authority: Authority) => RootContent[]>
> = {
  'cards authorityDifficulties': (context, { difficulties }) =>
    difficulties.length === 0
      ? [absent(context.say.lists.difficulties.empty)]
      : difficulties.flatMap((difficulty) => difficultyCard(context, difficulty, 2)),
  /** To be filled in by the authority, a difficulty a row. */
  'table authorityReply': (context, { difficulties }) =>
    tableOr(
      context,
      'authorityReply',
      [
        ['number', 1, 'right'],
        ['difficulty', 6, 'names'],
        ['measureTaken', 5],
        ['deadline', 2.4],
        ['responsible', 3],
      ],
      difficulties.map((difficulty, index) => [
        context.number(index + 1),
        context.difficultyName(difficulty),
        ...['', '', ''],
      ]),
    ),
  'table authorityWordings': (context, { name, difficulties }) =>
    tableOr(
      context,
      'authorityWordings',
      [
        ['number', 1, 'right'],
        ['typedWording', 7, 'names'],
        ['unit', 3],
      ],
      difficulties.flatMap(({ reports }, index) =>
        reports.map(({ text, unit }) => [
          context.number(index + 1),
          context.typed(text),
          context.unitShortName(unit),
        ]),
      ),
      context.typed(name),
    ),
};

/** The authorities of the counts, each with its difficulties in the order of all difficulties. */
export function authoritiesOf({
  authorities,
  difficulties,
}: Pick<Counts, 'authorities' | 'difficulties'>): Authority[] {
  return authorities.map(({ authority, difficulties: ids }) => {
    const wanted = new Set(ids);
    return { name: authority, difficulties: difficulties.filter(({ id }) => wanted.has(id)) };
  });
}
