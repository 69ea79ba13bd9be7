import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatPlace, type Place } from '../../src/model/place.js';
import { countYear } from '../../src/pipeline.js';
import { figureIds } from '../../src/year/count/figure-table.js';
import type { CountedYear } from '../../src/year/counted-year.js';
import { addendsOf } from '../../src/year/explain/addends.js';
import { knowledge } from '../support/knowledge.js';

interface Truth {
  readonly figures: Readonly<Record<string, number>> & {
    readonly participantsByKind: Readonly<Record<string, number>>;
    readonly interregionalFirst: string;
    readonly interregionalLast: string;
  };
  readonly difficultiesByDomain: Readonly<Record<string, number>>;
  readonly unitsThatSentNothing: readonly string[];
  readonly organisations: readonly {
    readonly name: string;
    readonly kind: string;
    readonly spellings: readonly string[];
  }[];
}

const fixture = (name: string) => new URL(`../../fixtures/${name}`, import.meta.url);
const truthOf = (year: number): Truth => JSON.parse(readFileSync(fixture(`${year}.truth.json`), 'utf8'));

describe.each([
  { yearNumber: 2017, rows: { read: 234, counted: 204, superseded: 30, notCounted: 0 } },
  { yearNumber: 2018, rows: { read: 1111, counted: 994, superseded: 117, notCounted: 0 } },
])('the figures of $yearNumber', ({ yearNumber, rows }) => {
  const truth = truthOf(yearNumber);
  let counted: CountedYear;
  beforeAll(async () => {
    counted = await countYear(
      { year: yearNumber, input: fixture(String(yearNumber)).pathname, today: '2026-01-01' },
      knowledge,
      () => undefined,
    );
  });

  it.each([
    'localMeetings',
    'interregionalMeetings',
    'units',
    'publicStructures',
    'ngos',
    'privateInstitutions',
    'ngosAndPrivate',
    'participants',
    'participantsLocal',
    'participantsInterregional',
    'difficultiesReported',
    'proposals',
    'proposalsStrategic',
    'proposalsOperational',
    'collaborations',
  ] as const)('%s', (id) => {
    expect(counted.counts.figures[id].value).toBe(truth.figures[id]);
  });

  it.each([
    ['participantsPublic', 'public'],
    ['participantsNgos', 'ngo'],
    ['participantsPrivate', 'private'],
    ['participantsCentral', 'central'],
    ['participantsUnknown', 'unknown'],
    ['penitentiaryStaff', 'penitentiary'],
  ] as const)('%s', (id, kind) => {
    expect(counted.counts.figures[id].value).toBe(truth.figures.participantsByKind[kind] ?? 0);
  });

  it('spans the months of the interregional meetings', () => {
    const { span } = counted.counts.figures.interregionalMeetings;
    expect([span?.first, span?.last]).toEqual([
      truth.figures.interregionalFirst,
      truth.figures.interregionalLast,
    ]);
  });

  it('reports as many difficulties in each domain', () => {
    const byDomain = Object.fromEntries(
      counted.counts.domains.map(({ domain, reported }) => [domain, reported]),
    );
    expect(byDomain).toEqual({
      ...Object.fromEntries(Object.keys(byDomain).map((code) => [code, 0])),
      ...truth.difficultiesByDomain,
    });
  });

  it('names the units that sent nothing', () => {
    const silent = counted.year.coverage.filter(({ files }) => files.length === 0).map(({ unit }) => unit);
    expect(silent.sort()).toEqual([...truth.unitsThatSentNothing].sort());
  });

  it('loses no row', () => {
    expect(counted.rows).toEqual(rows);
    expect(counted.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('are the sums of their parts, which tell every cell behind them and no other', () => {
    const { registries } = knowledge;
    const cells = (places: readonly Place[]) => [...new Set(places.map(formatPlace))].sort();
    for (const id of figureIds) {
      const { value, evidence } = counted.counts.figures[id];
      const addends = addendsOf(id, { ...counted, registries });
      const items = addends.flatMap((addend) => addend.items);
      expect([id, addends.reduce((sum, addend) => sum + addend.value, 0)]).toEqual([id, value]);
      expect([id, items.reduce((sum, item) => sum + item.value, 0)]).toEqual([id, value]);
      expect([id, cells(items.flatMap(({ places }) => places))]).toEqual([id, cells(evidence)]);
    }
  });

  it('gives every figure the cells behind it', () => {
    for (const [id, { value, evidence }] of Object.entries(counted.counts.figures)) {
      const countsWhatIsMissing = id === 'unitsWithoutData' || id === 'unitsInRegistry';
      if (value > 0 && !countsWhatIsMissing) expect([id, evidence.length > 0]).toEqual([id, true]);
    }
  });
});
