import { describe, expect, it } from 'vitest';
import { maskPersonalData, personalDataIn } from '../../src/text/personal-data.js';

describe('personalDataIn', () => {
  it.each([
    ['Contact: 0799 000 111', 'phone'],
    ['+40 799.000.111', 'phone'],
    ['tel. (0232) 123.456', 'phone'],
    ['sunați la 722111015', 'phone'],
    ['722 111 015', 'phone'],
    ['40722111015', 'phone'],
    ['(+40) 722 111 015', 'phone'],
    ['+40 (0)722 111 015', 'phone'],
    ['+4 0722 111 015', 'phone'],
    ['0040-722-111-015', 'phone'],
    ['0722–111–015', 'phone'],
    ['0722-111-015', 'phone'],
    ['0722/111.015', 'phone'],
    ['07 22 11 10 15', 'phone'],
    ['(021)312 34 56', 'phone'],
    ['0232/123456', 'phone'],
    ['tel 123 456', 'phone'],
    ['telefon: 31.23.456', 'phone'],
    ['scrieți la reintegrare@exemplu.ro', 'email'],
    ['ion.pop @ exemplu . ro', 'email'],
    ['asistenta (at) penitenciar', 'email'],
    ['asistenta [at] exemplu [punct] ro', 'email'],
    ['asistenta at exemplu.ro', 'email'],
    ['CNP 1800101221144', 'cnp'],
    ['CNP 180 0101 221144', 'cnp'],
    ['CNP: 1 800101 221144', 'cnp'],
    ['1-800101-221144', 'cnp'],
    ['1.80.01.01.22.1144', 'cnp'],
    ['1 8 0 0 1 0 1 2 2 1 1 4 4', 'cnp'],
    ['1 800 101 221 144', 'cnp'],
    ['C.N.P. 180 0101 221145', 'cnp'],
  ])('%s', (text, kind) => {
    expect(personalDataIn(text)).toBe(kind);
    expect(maskPersonalData(text)).toContain('•••');
    expect(maskPersonalData(text)).not.toMatch(/\d{3}|@|exemplu|penitenciar/);
  });

  it.each([
    'Legea 292/2011',
    '15.03.2018, ora 10:00',
    'buget de 1.200.000 lei',
    '343 de structuri',
    'HG 389/2015',
    '2018-03-15/2018-03-16',
    'Perioada 2018-03-15/2018-04-16 este prea scurtă',
    '02.03.2018-03.03.2018',
    '03.2018 - 12.2018',
    'între 03.2018 și 07.2018',
    '7.03.2018-16.03.2018',
    '722.111.015 lei',
    '722 111 015 lei',
    'CUI 722111015',
    'cod fiscal: 722111015',
    'RO 0723456789',
    '1 800 101 221 144 lei',
    '5.03.2018-16.03.18',
    'anii 2017 2018 2019 2020',
    'nr. 70 123 456 din 2018',
    'numărul 1234567',
    'iasi-2018-03-15-2',
    'A.t. Iași, at. 12',
  ])('finds none in „%s”', (text) => {
    expect(personalDataIn(text)).toBeUndefined();
    expect(maskPersonalData(text)).toBe(text);
  });

  it('masks each of several', () => {
    const text = 'Ion: 0722111015; Ana: 0232 123 456, ana@exemplu.ro, 1800101221144 și 15.03.2018';
    expect(maskPersonalData(text)).toBe('Ion: •••; Ana: •••, •••, ••• și 15.03.2018');
  });
});
