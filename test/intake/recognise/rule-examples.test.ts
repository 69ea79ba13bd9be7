import { describe, expect, it } from 'vitest';
import { intakeRules } from '../../../src/intake/intake-rules.js';
import { recognise } from '../../../src/intake/recognise/recognise.js';
import type { Rule, RuleExample } from '../../../src/model/rule.js';
import { context2018 } from '../../support/knowledge.js';
import { workbookOf } from '../../support/unit-iasi.js';

const found = (files: RuleExample, rule: string) =>
  files
    .flatMap((file) => recognise(workbookOf(file), context2018.units).problems)
    .filter((problem) => problem.rule === rule);

const withExamples = Object.values<Rule>(intakeRules).flatMap(({ id, severity, examples }) =>
  examples ? [{ id, severity, ...examples }] : [],
);

describe('every rule of tables that cells can show', () => {
  it.each(withExamples)('$id takes its accepted examples', ({ id, accepted }) => {
    for (const files of accepted) expect(found(files, id)).toEqual([]);
  });

  it.each(withExamples)('$id finds its refused examples', ({ id, severity, refused }) => {
    for (const files of refused) {
      const [problem, ...others] = found(files, id);
      expect(others).toEqual([]);
      expect(problem?.severity).toBe(severity);
    }
  });
});
