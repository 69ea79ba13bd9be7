import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { countYear } from '../../src/pipeline.js';
import type { Comparison } from '../../src/year/compare/compare.js';

import type { Standing } from '../../src/year/compare/standing.js';
import type { CountedYear } from '../../src/year/counted-year.js';
import { knowledge } from '../support/knowledge.js';

const fixtures = new URL('../../fixtures/', import.meta.url).pathname;

interface TruthBody {
  readonly id: string;
  readonly kind: string;
  readonly atLocalMeeting: boolean;
}

interface Truth {
  readonly organisations: readonly TruthBody[];
  readonly difficulties: readonly { readonly difficulty: string }[];
  readonly unitsThatSentNothing: readonly string[];
}

const truthOf = (year: number): Truth => JSON.parse(readFileSync(`${fixtures}${year}.truth.json`, 'utf8'));
const [before, now] = [truthOf(2017), truthOf(2018)];

let counted: CountedYear;
let comparison: Comparison;
beforeAll(async () => {
  counted = await countYear(
    { year: 2018, input: `${fixtures}2018`, previousInput: `${fixtures}2017`, today: '2026-01-01' },
    knowledge,
    () => undefined,
  );
  if (!counted.previous) throw new Error('The year before is there');
  comparison = counted.previous.comparison;
});

/** How many are in both, only in the second and only in the first of two sets. */
function overlap(earlier: Iterable<string>, later: Iterable<string>): number[] {
  const [a, b] = [new Set(earlier), new Set(later)];
  const both = [...a].filter((id) => b.has(id)).length;
  return [both, b.size - both, a.size - both];
}

function idsOf(year: CountedYear['organisations'], kind: string): Set<string> {
  return new Set(year.organisations.filter((one) => one.kind === kind).map(({ id }) => id));
}

it.each([
  ['public', [64, 279, 10]],
  ['ngo', [17, 41, 6]],
])('knows the bodies of both years (%s)', (kind, expected) => {
  const truly = ({ organisations }: Truth) =>
    organisations.filter((one) => one.kind === kind && one.atLocalMeeting).map(({ id }) => id);
  expect(overlap(truly(before), truly(now))).toEqual(expected);
  const previous = counted.previous?.organisations ?? counted.organisations;
  const [earlier, later] = [idsOf(previous, kind), idsOf(counted.organisations, kind)];
  const told = (standings: ReadonlyMap<string, Standing>, own: ReadonlySet<string>) =>
    [...standings.keys()].filter((id) => own.has(id));
  const { organisations } = comparison;
  expect(overlap(told(organisations.before, earlier), told(organisations.now, later))).toEqual(expected);
});

it('speaks of a body as new or gone only where the other year surely has it not', () => {
  const { organisations } = comparison;
  const later = new Set(organisations.now.keys());
  for (const [id, standing] of organisations.before) {
    if (standing === 'other') expect(later.has(id), id).toBe(false);
    if (standing === 'same') expect(organisations.now.get(id), id).toBe('same');
  }
});

it('compares the units that sent data in both years', () => {
  const silent = new Set([...before.unitsThatSentNothing, ...now.unitsThatSentNothing]);
  const codes = knowledge.registries.units.map(({ code }) => code);
  expect(comparison.units).toEqual(codes.filter((code) => !silent.has(code)));
  expect(comparison.isTelling).toBe(true);
  expect(comparison.figures.before.localMeetings.value).toBe(12);
  expect(comparison.figures.now.localMeetings.value).toBeLessThan(counted.counts.figures.localMeetings.value);
});

it('says of no difficulty that it is new which the year before has, and loses few', () => {
  const truly = overlap(
    before.difficulties.map(({ difficulty }) => difficulty),
    now.difficulties.map(({ difficulty }) => difficulty),
  );
  const same = [...comparison.difficulties.now.values()].filter((one) => one === 'same').length;
  expect(same).toBeLessThanOrEqual(truly[0] ?? 0);
  expect(same).toBeGreaterThanOrEqual((truly[0] ?? 0) - 3);
});

it('counts the year as it is counted alone', async () => {
  const alone = await countYear(
    { year: 2018, input: `${fixtures}2018`, today: '2026-01-01' },
    knowledge,
    () => undefined,
  );
  const valuesOf = ({ counts }: CountedYear) => Object.values(counts.figures).map(({ value }) => value);
  expect(valuesOf(counted)).toEqual(valuesOf(alone));
});
