import { expect, it } from 'vitest';
import { difficultyRange } from '../../../../src/year/count/undecided/difficulties.js';
import { groupDifficulties } from '../../../../src/year/resolve/difficulties/group.js';
import { registry, scorePairs, unseenCases } from './support.js';

const cases = unseenCases();
const groups = groupDifficulties(cases, registry);

it('texts that no wording was taken from are grouped as an analyst would, a wrong merge being worse than a miss', () => {
  const groupOf = new Map(groups.flatMap(({ id, members }) => members.map(({ mention }) => [mention, id])));
  const { precision, recall } = scorePairs(
    cases.map(({ cluster }) => cluster),
    cases.map(({ id }) => groupOf.get(id) ?? ''),
  );
  expect(precision).toBeGreaterThanOrEqual(0.88);
  expect(recall).toBeGreaterThanOrEqual(0.72);
});

it('the range of their number holds the true one', () => {
  const { min, max } = difficultyRange(groups, new Map(cases.map(({ id, text }) => [id, text])));
  const truth = new Set(cases.map(({ cluster }) => cluster)).size;
  expect(min).toBeLessThanOrEqual(truth);
  expect(max).toBeGreaterThanOrEqual(truth);
});
