import { describe, expect, it } from 'vitest';
import { finding } from '../../src/model/finding.js';
import { declareRules } from '../../src/model/rule.js';
import { told, toldCharacters } from '../../src/model/told.js';

const rules = declareRules({
  'part-lost': { severity: 'error', params: { part: 'text', headers: 'texts' } },
});

describe('what findings tell of texts from files', () => {
  it('is cut where it is long', () => {
    expect(told('Iași')).toBe('Iași');
    expect(told('a'.repeat(toldCharacters))).toHaveLength(toldCharacters);
    expect(told('a'.repeat(3_000_000))).toBe(`${'a'.repeat(toldCharacters - 1)}…`);
  });

  it('shows what nobody sees', () => {
    expect(told('Ia\u202Eși\u0007\u200B\u001B[31m')).toBe('Ia·și···[31m');
    expect(told('rândul 1\n\trândul 2')).toBe('rândul 1\n\trândul 2');
  });

  it('holds for every text of a finding', () => {
    const long = '\u202E'.repeat(toldCharacters + 1);
    const place = { file: 'Iasi.xlsx', cell: long };
    const shown = told(long);
    expect(
      finding(rules['part-lost'], place, { part: long, headers: [long] }, { found: long }),
    ).toMatchObject({
      place: { file: 'Iasi.xlsx', cell: shown },
      params: { part: shown, headers: [shown] },
      found: shown,
    });
  });
});
