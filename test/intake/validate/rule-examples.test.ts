import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/intake/recognise/recognise.js';
import type { Example } from '../../../src/intake/validate/rule.js';
import { rules } from '../../../src/intake/validate/rules/index.js';
import { validate } from '../../../src/intake/validate/validate.js';
import { context2018 } from '../../support/knowledge.js';
import { workbookOfIasi } from '../../support/unit-iasi.js';

const check = ({ table, rows }: Example) => {
  const { tables } = recognise(workbookOfIasi(table, rows), context2018.units);
  return validate(tables, context2018);
};

describe('every rule', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s takes its accepted example', (id, rule) => {
    const { problems } = check(rule.accepted);
    expect(problems.filter((problem) => problem.rule === id)).toEqual([]);
    expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s finds its refused example in the last row',
    (id, rule) => {
      const { problems } = check(rule.refused);
      const [problem, ...others] = problems.filter((candidate) => candidate.rule === id);
      expect(others).toEqual([]);
      expect(problem).toMatchObject({ severity: rule.severity, place: { file: 'Penitenciarul Iasi.xlsx' } });
      expect(problem?.place.cell).toMatch(new RegExp(`^[A-Z]+${rule.refused.rows.length + 1}$`));
    },
  );

  it('keeps a row out of the count exactly where its severity is error', () => {
    for (const rule of rules) {
      const { rows } = check(rule.refused);
      const { read, counted } = rows[rule.refused.table] ?? { read: 0, counted: 0 };
      expect([rule.id, read - counted]).toEqual([rule.id, rule.severity === 'error' ? 1 : 0]);
    }
  });

  it('bears an id of its own', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  });
});
