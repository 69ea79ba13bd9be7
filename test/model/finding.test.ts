import { describe, expect, it } from 'vitest';
import { finding } from '../../src/model/finding.js';
import type { Problem } from '../../src/model/problem.js';
import { declareRules } from '../../src/model/rule.js';
import { fingerprint, rules } from '../../src/rules.js';
import type { RuleSentences } from '../../src/sentences/rule-sentences.js';

const place = { file: 'Penitenciarul Iasi.xlsx' };

describe('a finding', () => {
  it('is made from its rule, with the parameters that the rule declares', () => {
    const day = { table: 'meetings', column: 'date', day: '2018-12-20' };
    expect(finding(rules['date-not-future'], place, day)).toEqual({
      ...{ rule: 'date-not-future', severity: 'warning', place },
      params: day,
    });
    // @ts-expect-error: the day is missing.
    finding(rules['date-not-future'], place, { table: 'meetings', column: 'date' });
    // @ts-expect-error: there is no such parameter.
    finding(rules['file-skipped'], place, { reason: 'partial', day: '2018-12-20' });
    // @ts-expect-error: no such code.
    finding(rules['file-skipped'], place, { reason: 'forgotten' });
  });

  it('bears a severity that its rule declares', () => {
    const partial = finding(rules['file-skipped'], place, { reason: 'partial' }, { severity: 'warning' });
    expect(partial.severity).toBe('warning');
    // @ts-expect-error: a sheet that is no table keeps no row out of the count.
    finding(rules['sheet-skipped'], place, { rows: 3 }, { severity: 'error' });
  });

  it('cannot be written as a literal', () => {
    // @ts-expect-error: only `finding` makes one.
    const literal: Problem = { rule: 'date-readable', severity: 'error', place, params: {} };
    expect(literal.rule).toBe('date-readable');
  });
});

describe('the sentences of a rule', () => {
  it('name its parameters alone', () => {
    const said: Pick<RuleSentences<(typeof rules)['date-not-future']>, 'cause' | 'message' | 'fix'> = {
      cause: () => '',
      message: (p) => p.text('day'),
      // @ts-expect-error: the rule has no such parameter.
      fix: (p) => p.text('holiday'),
    };
    expect(said.cause).toBeTypeOf('function');
  });
});

describe('the version of the rules', () => {
  const declared = { severity: 'warning', variants: ['info'], params: { day: 'text' } } as const;
  const of = (changed: object) =>
    JSON.stringify(fingerprint(declareRules({ 'date-clear': { ...declared, ...changed } })));

  it.each([
    ['severity', { severity: 'error' }],
    ['variant', { variants: [] }],
    ['parameter', { params: { day: 'number' } }],
    ['code', { params: { day: ['sunday'] } }],
    ['optional parameter', { optional: { hour: 'text' } }],
  ])('changes with a %s', (_, changed) => {
    expect(of(changed)).not.toBe(of({}));
  });

  it('does not change with an example', () => {
    expect(of({ examples: { accepted: [[{}]], refused: [] } })).toBe(of({}));
  });
});
