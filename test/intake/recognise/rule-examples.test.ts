import { describe, expect, it } from 'vitest';
import type { FolderExamples } from '../../../src/field/examples.js';
import { intakeExamples } from '../../../src/intake/intake-examples.js';
import { intakeRules } from '../../../src/intake/intake-rules.js';
import { recognise } from '../../../src/intake/recognise/recognise.js';
import { context2018 } from '../../support/knowledge.js';
import { workbookOf } from '../../support/unit-iasi.js';

const found = (files: FolderExamples['accepted'], rule: string) =>
  files
    .flatMap((file) => recognise(workbookOf(file), context2018.units).problems)
    .filter((problem) => problem.rule === rule);

describe('every rule of tables', () => {
  it.each(Object.entries(intakeExamples))('%s takes its accepted example', (rule, { accepted }) => {
    expect(found(accepted, rule)).toEqual([]);
  });

  it.each(Object.entries(intakeExamples))('%s finds its refused example', (rule, { refused }) => {
    const [problem, ...others] = found(refused, rule);
    expect(others).toEqual([]);
    expect(problem?.severity).toBe(intakeRules[rule as keyof typeof intakeRules]);
  });
});
