import { describe, expect, it } from 'vitest';
import { maskPersonalData, personalDataIn } from '../../src/text/personal-data.js';

describe('personalDataIn', () => {
  it.each([
    ['Contact: 0799 000 111', 'phone'],
    ['+40 799.000.111', 'phone'],
    ['tel. (0232) 123.456', 'phone'],
    ['scrieți la reintegrare@exemplu.ro', 'email'],
    ['CNP 1800101221144', 'cnp'],
  ])('%s', (text, kind) => {
    expect(personalDataIn(text)).toBe(kind);
    expect(maskPersonalData(text)).toContain('•••');
    expect(maskPersonalData(text)).not.toMatch(/\d{3}|@/);
  });

  it.each([
    'Legea 292/2011',
    '15.03.2018, ora 10:00',
    'buget de 1.200.000 lei',
    '343 de structuri',
    'HG 389/2015',
  ])('finds none in „%s”', (text) => {
    expect(personalDataIn(text)).toBeUndefined();
    expect(maskPersonalData(text)).toBe(text);
  });
});
