import { describe, expect, it } from 'vitest';
import { organisationKinds } from '../../../../src/field/contract/enumerations.js';
import { figureSums } from '../../../../src/report/compose/small-groups/figure-sums.js';
import { withoutTraces } from '../../../../src/report/compose/small-groups/untold.js';
import {
  figureIds,
  figureTable,
  guestKinds,
  personFigures,
} from '../../../../src/year/count/figure-table.js';
import { sampleInput } from '../sample.js';

const meetings = [
  { id: 'iasi-2018-03-15', type: 'local' },
  { id: 'vaslui-2018-04-20', type: 'local' },
  { id: 'cluj-2018-09-12', type: 'interregional' },
] as const;
/** So many persons of each kind at each meeting, all different. */
const persons = (at: number, kind: number) => 100 ** at * (kind + 1);
const numbers = {
  guestsOf: (id: string) => `guests ${id}`,
  ofKind: (id: string, kind: string) => `${kind} ${id}`,
};
type Figures = Parameters<typeof figureSums>[0];

/** What every number is, counted from the meetings alone. */
function valuesOf(figures: Figures): Map<string, number> {
  const cells = meetings.flatMap(({ id, type }, at) =>
    organisationKinds.map((kind, index) => ({ id, type, kind, value: persons(at, index) })),
  );
  const sum = (of: (cell: (typeof cells)[number]) => boolean) =>
    cells.filter(of).reduce((total, { value }) => total + value, 0);
  return new Map([
    ...cells.map(({ id, kind, value }) => [numbers.ofKind(id, kind), value] as const),
    ...meetings.map(
      (one) =>
        [
          numbers.guestsOf(one.id),
          sum(({ id, kind }) => id === one.id && guestKinds.some((k) => k === kind)),
        ] as const,
    ),
    ...figures.map(
      ([id, { kinds, at }]) =>
        [id, sum(({ type, kind }) => kinds.includes(kind) && (at ?? type) === type)] as const,
    ),
  ]);
}

describe('the sums of the figures of persons', () => {
  const more: Figures = [
    ...personFigures,
    ['participantsPublicLocal', { counts: 'persons', kinds: ['public'], at: 'local' }],
    ['participantsPublicInterregional', { counts: 'persons', kinds: ['public'], at: 'interregional' }],
    ['everybodyLocal', { counts: 'persons', kinds: organisationKinds, at: 'local' }],
    ['participantsOfTheState', { counts: 'persons', kinds: ['public', 'central'] }],
  ];

  it.each([
    ['of today', personFigures],
    ['and of others', more],
  ])('hold, and tie every figure %s', (_, figures) => {
    const values = valuesOf(figures);
    const sums = figureSums(figures, meetings, numbers);
    for (const { total, parts } of sums) {
      const sum = parts.reduce((all, part) => all + (values.get(part) ?? Number.NaN), 0);
      expect([total, sum]).toEqual([total, values.get(total)]);
    }
    expect(new Set(sums.map(({ total }) => total))).toEqual(new Set(figures.map(([id]) => id)));
  });

  it('make of all guests the sum of their kinds, and of the types of meeting', () => {
    const sums = figureSums(personFigures, meetings, numbers);
    const ofAll = sums.filter(({ total }) => total === 'participants');
    expect(ofAll.map(({ parts }) => parts.length)).toEqual([guestKinds.length, 2]);
  });
});

it('the cells and the range of a figure tell of persons exactly where it counts them, or lists who came', () => {
  const { counts } = sampleInput();
  const place = { file: 'Iasi.xlsx', sheet: 'Participanți', cell: 'C4' };
  const figure = { value: 7, evidence: [place], units: [], range: { min: 6, max: 8 } };
  const figures = { ...counts.figures };
  for (const id of figureIds) figures[id] = figure;
  const told = Object.entries(withoutTraces({ ...counts, figures }, 5).figures);
  const silent = told.filter(([, { range }]) => range === undefined).map(([id]) => id);
  const withoutCells = told.filter(([, { evidence }]) => evidence[0]?.cell === undefined).map(([id]) => id);
  const of = (...counted: string[]) =>
    Object.entries(figureTable).flatMap(([id, { counts: what }]) => (counted.includes(what) ? [id] : []));
  expect(silent).toEqual(of('persons'));
  expect(withoutCells.sort()).toEqual(of('persons', 'organisations').sort());
});
