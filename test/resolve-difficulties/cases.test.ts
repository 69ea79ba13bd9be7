import { describe, expect, it } from 'vitest';
import { groupDifficulties } from '../../src/resolve/difficulties/group.js';
import { readCases, registry, scorePairs } from './support.js';

const cases = readCases();
const groups = groupDifficulties(cases, registry);
const groupOf = new Map(groups.flatMap(({ id, members }) => members.map(({ mention }) => [mention, id])));
const found = cases.map(({ id }) => groupOf.get(id) ?? '');

describe('labelled texts', () => {
  it('are grouped as an analyst would, a wrong merge being worse than a miss', () => {
    const expected = cases.map(({ cluster }) => cluster);
    const { precision, recall } = scorePairs(expected, found);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.94);
  });

  it('are grouped in every domain', () => {
    for (const domain of new Set(cases.map((one) => one.domain))) {
      const indexes = cases.flatMap((one, index) => (one.domain === domain ? [index] : []));
      const { precision, recall } = scorePairs(
        indexes.map((index) => cases[index]?.cluster ?? ''),
        indexes.map((index) => found[index] ?? ''),
      );
      expect(precision, domain).toBeGreaterThanOrEqual(0.9);
      expect(recall, domain).toBeGreaterThanOrEqual(0.85);
    }
  });

  it('each stand in one group', () => {
    expect(groups.flatMap(({ members }) => members)).toHaveLength(cases.length);
    expect(groupOf.size).toBe(cases.length);
  });
});
