import type { Effect } from '../../../year/count/counts.js';
import type { Ref } from '../../../year/decide/undecided.js';
import type { Context } from '../context.js';
import { type Inserts, tableOr } from './insert.js';

/** What people have not decided yet. */
export const undecidedInserts: Inserts = {
  'table undecidedPairs': (context) =>
    tableOr(
      context,
      'undecidedPairs',
      [
        ['organisation', 4],
        ['otherName', 4],
        ['countedAs', 2],
        ['ifOtherwise', 4],
      ],
      context.counts.undecided.organisations.map(({ a, b, joined, effects }) => [
        nameAt(context, a),
        nameAt(context, b),
        countedAs(context, joined),
        effectText(context, effects),
      ]),
    ),
  'table undecidedKinds': (context) =>
    tableOr(
      context,
      'undecidedKinds',
      [
        ['organisation', 4],
        ['kind', 3],
        ['ifOtherwise', 5],
      ],
      context.counts.undecided.kinds.map(({ organisation, answers }) => [
        context.typed(context.organisations[organisation]?.name),
        context.say.kinds[context.organisations[organisation]?.kind ?? 'unknown'],
        answers
          .map(({ kind, effects }) => `${context.say.kinds[kind]}: ${effectText(context, effects)}`)
          .join('; '),
      ]),
    ),
  'table undecidedDifficulties': (context) =>
    tableOr(
      context,
      'undecidedDifficulties',
      [
        ['difficulty', 5],
        ['otherText', 5],
        ['countedAs', 2],
      ],
      context.counts.undecided.difficulties.map(({ texts: [one, other], joined }) => [
        context.phrase(one),
        context.phrase(other),
        countedAs(context, joined),
      ]),
    ),
};

function nameAt({ organisations, typed }: Context, { whole, member }: Ref): string {
  return typed(organisations[whole]?.members[member]?.name);
}

function countedAs({ say }: Context, joined: boolean): string {
  return joined ? say.phrases.countedAsOne : say.phrases.countedAsTwo;
}

/** `Structuri publice locale: 342`, for each figure that would differ. */
function effectText({ figure, number, say }: Context, effects: readonly Effect[]): string {
  const changes = effects.map(({ figure: id, value }) => `${figure(id).label}: ${number(value)}`);
  return changes.join('; ') || say.phrases.none;
}
