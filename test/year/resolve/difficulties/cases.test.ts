import { describe, expect, it } from 'vitest';
import { groupDifficulties } from '../../../../src/year/resolve/difficulties/group.js';
import { type Case, caseFiles, readAllCases, registry, scorePairs } from './support.js';

const allCases = readAllCases();
const groups = groupDifficulties(allCases, registry);
const groupOf = new Map(groups.flatMap(({ id, members }) => members.map(({ mention }) => [mention, id])));

/** Only texts of one file are compared. */
const score = (cases: readonly Case[]) =>
  scorePairs(
    cases.map(({ file, cluster }) => `${file} ${cluster}`),
    cases.map(({ file, id }) => `${file} ${groupOf.get(id)}`),
  );

describe('labelled texts', () => {
  it.each(caseFiles)(
    'of %s are grouped as an analyst would, a wrong merge being worse than a miss',
    (file) => {
      const { precision, recall } = score(allCases.filter((one) => one.file === file));
      expect(precision).toBeGreaterThanOrEqual(0.95);
      expect(recall).toBeGreaterThanOrEqual(0.85);
    },
  );

  it('are grouped in every domain', () => {
    for (const domain of new Set(allCases.map((one) => one.domain))) {
      const { precision, recall } = score(allCases.filter((one) => one.domain === domain));
      expect(precision, domain).toBeGreaterThanOrEqual(0.93);
      expect(recall, domain).toBeGreaterThanOrEqual(0.88);
    }
  });
});

describe('the groups of all labelled texts', () => {
  it('hold each once', () => {
    expect(groups.flatMap(({ members }) => members)).toHaveLength(allCases.length);
    expect(groupOf.size).toBe(allCases.length);
  });
});
