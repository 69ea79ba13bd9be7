import { expect, it } from 'vitest';
import { hideSmallIndicator } from '../../../../src/report/compose/small-groups/published-year.js';

it.each([
  ['Persoane angajate', '3', 'persoane'],
  ['Femei incluse în program', '2', 'nr.'],
  ['Șomeri înregistrați', '4', ''],
  ['STUDENTI VOLUNTARI', '3', 'Număr'],
  ['Persoane', '3 persoane', ''],
  ['Minori școlarizați', '3 (trei)', 'nr'],
  ['Numărul de absolvenți', 'patru', 'nr.'],
  ['din care femei', '1', ''],
  ['Nr. total de deţinuţi', '2', 'buc.'],
  ['Angajări', '3', 'pers.'],
  ['Cursuri', '3', 'cursanți'],
])('%s: %s (%s) is a small number of persons', (indicator, value, measureUnit) => {
  const record = { indicator, value, ...(measureUnit && { measureUnit }) };
  expect(hideSmallIndicator(record, 5).value).toBe('<5');
});

it.each([
  ['Târguri', '2', ''],
  ['Târguri de locuri de muncă pentru deținuți', '2', 'nr.'],
  ['Cursuri pentru minori', '3', ''],
  ['Ore de curs', '4', 'ore'],
  ['Elevi cu diplomă', '3%', ''],
  ['Persoane angajate', '5', 'persoane'],
  ['Persoane angajate', '0', 'persoane'],
  ['Vizite ale familiei', '2', 'nr.'],
])('%s: %s (%s) is none', (indicator, value, measureUnit) => {
  const record = { indicator, value, ...(measureUnit && { measureUnit }) };
  expect(hideSmallIndicator(record, 5).value).toBe(value);
});
