import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/intake/recognise/recognise.js';
import type { RowRule } from '../../../src/intake/validate/rule.js';
import { rowRules } from '../../../src/intake/validate/rules/index.js';
import { validate } from '../../../src/intake/validate/validate.js';
import type { RuleExample } from '../../../src/model/rule.js';
import { context2018 } from '../../support/knowledge.js';
import { workbookOf } from '../../support/unit-iasi.js';

const rules = Object.values<RowRule>(rowRules);

const check = (files: RuleExample) =>
  validate(
    files.flatMap((file) => recognise(workbookOf(file), context2018.units).tables),
    context2018,
  );

const changedRows = (files: RuleExample) => files.flatMap(({ tables = {} }) => Object.values(tables).flat());

describe('every rule', () => {
  it.each(rules)('$id takes its accepted examples', ({ id, examples }) => {
    for (const { problems } of examples.accepted.map(check)) {
      expect(problems.filter((problem) => problem.rule === id)).toEqual([]);
      expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
    }
  });

  it.each(rules)('$id finds its refused examples in the last row', ({ id, severity, examples }) => {
    for (const files of examples.refused) {
      const [problem, ...others] = check(files).problems.filter(({ rule }) => rule === id);
      expect(others).toEqual([]);
      expect(problem).toMatchObject({ severity, place: { file: 'Penitenciarul Iasi.xlsx' } });
      expect(problem?.place.cell).toMatch(new RegExp(`^[A-Z]+${changedRows(files).length + 1}$`));
    }
  });

  it.each(rules)(
    '$id keeps a row out of the count exactly where it is an error',
    ({ severity, examples }) => {
      for (const { rows } of examples.refused.map(check)) {
        const lost = Object.values(rows).reduce((sum, { read, counted }) => sum + read - counted, 0);
        expect(lost).toBe(severity === 'error' ? 1 : 0);
      }
    },
  );
});
