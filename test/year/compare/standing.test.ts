import { expect, it } from 'vitest';
import { type Standings, standingsOf, type Whole } from '../../../src/year/compare/standing.js';

/** A body of two names, the second typed in the year before alone. */
const wholes: Whole[] = [
  { id: 'ajofm', members: [{ mentions: ['now 1', 'before 1'] }] },
  { id: 'caritas', members: [{ mentions: ['now 2'] }, { mentions: ['before 2'] }] },
  { id: 'liceu', members: [{ mentions: ['now 3'] }] },
  { id: 'liceu-teoretic', members: [{ mentions: ['before 3'] }] },
  { id: 'primaria', members: [{ mentions: ['now 4'] }] },
  { id: 'dedeman', members: [{ mentions: ['now 5'] }] },
  { id: 'prefectura', members: [{ mentions: ['before 6'] }] },
  { id: 'la-alta-intalnire', members: [{ mentions: ['interregional'] }] },
];

const question = (one: number, other: number) => ({
  a: { whole: 0, member: 0 },
  b: { whole: 0, member: 0 },
  code: 'weak',
  joined: false,
  parts: [one, other] as const,
});

const seen = (all: string[], ofCommonUnits: string[]) => ({
  all: new Set(all),
  ofCommonUnits: new Set(ofCommonUnits),
});

const standings: Standings = standingsOf(
  wholes,
  {
    parts: [
      { whole: 1, members: [0] },
      { whole: 1, members: [1] },
      { whole: 2, members: [0] },
      { whole: 3, members: [0] },
    ],
    pairs: [question(0, 1), question(2, 3)],
  },
  {
    before: seen(
      ['before 1', 'before 2', 'before 3', 'before 6'],
      ['before 1', 'before 2', 'before 3', 'before 6'],
    ),
    now: seen(['now 1', 'now 2', 'now 3', 'now 4', 'now 5'], ['now 1', 'now 2', 'now 3', 'now 4']),
  },
);

it.each([
  ['a body that both years name', 'ajofm', 'same', 'same'],
  ['one whose names a question ties together', 'caritas', 'perhaps', 'perhaps'],
  ['one that may be another of the year before', 'liceu', 'perhaps', undefined],
  ['that other', 'liceu-teoretic', undefined, 'perhaps'],
  ['one that came for the first time', 'primaria', 'other', undefined],
  ['one at units without data in the year before', 'dedeman', 'unknown', undefined],
  ['one that did not come again', 'prefectura', undefined, 'other'],
  ['one that was at no meeting that is compared', 'la-alta-intalnire', undefined, undefined],
] as const)('%s', (_, id, now, before) => {
  expect([standings.now.get(id), standings.before.get(id)]).toEqual([now, before]);
});
