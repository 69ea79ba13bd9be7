import { expect, it } from 'vitest';
import { hideSmallIndicator } from '../../../../src/report/compose/small-groups/published-year.js';

it.each([
  ['0', '0'],
  ['1', '<5'],
  ['4', '<5'],
  ['5', '5'],
])('an indicator of %s persons is told as %s where fewer than 5 are hidden', (value, told) => {
  expect(hideSmallIndicator({ indicator: 'Persoane calificate', value }, 5).value).toBe(told);
  expect(hideSmallIndicator({ indicator: 'Cursuri', value }, 5).value).toBe(value);
});
