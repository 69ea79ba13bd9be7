import { describe, expect, it } from 'vitest';
import {
  countOf,
  formatList,
  formatNumber,
  inWords,
  type Noun,
  percent,
  rounded,
  roundedCountOf,
  smallInWords,
} from '../../src/text/numbers.js';

const meeting: Noun = {
  ro: { one: 'întâlnire', many: 'întâlniri', gender: 'f' },
  en: { one: 'meeting', many: 'meetings' },
};
const partner: Noun = {
  ro: { one: 'partener', many: 'parteneri', gender: 'm' },
  en: { one: 'partner', many: 'partners' },
};
const workshop: Noun = {
  ro: { one: 'atelier', many: 'ateliere', gender: 'n' },
  en: { one: 'workshop', many: 'workshops' },
};
const structure: Noun = {
  ro: { one: 'structură publică locală', many: 'structuri publice locale', gender: 'f' },
  en: { one: 'local public structure', many: 'local public structures' },
};

describe('countOf', () => {
  it.each([
    [0, '0 întâlniri', '0 meetings'],
    [1, '1 întâlnire', '1 meeting'],
    [2, '2 întâlniri', '2 meetings'],
    [19, '19 întâlniri', '19 meetings'],
    [20, '20 de întâlniri', '20 meetings'],
    [38, '38 de întâlniri', '38 meetings'],
    [100, '100 de întâlniri', '100 meetings'],
    [101, '101 întâlniri', '101 meetings'],
    [119, '119 întâlniri', '119 meetings'],
    [120, '120 de întâlniri', '120 meetings'],
    [200, '200 de întâlniri', '200 meetings'],
    [1000, '1.000 de întâlniri', '1,000 meetings'],
    [2018, '2.018 întâlniri', '2,018 meetings'],
  ])('%i', (n, ro, en) => {
    expect(countOf(n, meeting, 'ro')).toBe(ro);
    expect(countOf(n, meeting, 'en')).toBe(en);
  });
});

describe('inWords', () => {
  it.each([
    [0, 'zero', 'zero', 'zero', 'zero'],
    [1, 'o', 'un', 'un', 'one'],
    [2, 'două', 'doi', 'două', 'two'],
    [8, 'opt', 'opt', 'opt', 'eight'],
    [11, 'unsprezece', 'unsprezece', 'unsprezece', 'eleven'],
    [12, 'douăsprezece', 'doisprezece', 'douăsprezece', 'twelve'],
    [14, 'paisprezece', 'paisprezece', 'paisprezece', 'fourteen'],
    [19, 'nouăsprezece', 'nouăsprezece', 'nouăsprezece', 'nineteen'],
    [20, 'douăzeci', 'douăzeci', 'douăzeci', 'twenty'],
    [21, 'douăzeci și una', 'douăzeci și unu', 'douăzeci și unu', 'twenty-one'],
    [62, 'șaizeci și două', 'șaizeci și doi', 'șaizeci și două', 'sixty-two'],
    [99, 'nouăzeci și nouă', 'nouăzeci și nouă', 'nouăzeci și nouă', 'ninety-nine'],
  ])('%i', (n, f, m, neuter, en) => {
    expect([inWords(n, 'f', 'ro'), inWords(n, 'm', 'ro'), inWords(n, 'n', 'ro')]).toEqual([f, m, neuter]);
    expect(inWords(n, 'f', 'en')).toBe(en);
  });

  it('gives each number its own words', () => {
    const all = Array.from({ length: 100 }, (_, n) => n);
    expect(new Set(all.map((n) => inWords(n, 'f', 'ro'))).size).toBe(100);
    expect(new Set(all.map((n) => inWords(n, 'f', 'en'))).size).toBe(100);
  });

  it('has no words from a hundred on, below zero and for fractions', () => {
    for (const n of [100, -1, 1.5]) expect(() => inWords(n, 'f', 'ro')).toThrow(RangeError);
  });
});

describe('smallInWords', () => {
  it.each([
    [1, meeting, 'o întâlnire', 'one meeting'],
    [8, meeting, 'opt întâlniri', 'eight meetings'],
    [1, partner, 'un partener', 'one partner'],
    [2, partner, 'doi parteneri', 'two partners'],
    [10, workshop, 'zece ateliere', 'ten workshops'],
    [11, workshop, '11 ateliere', '11 workshops'],
    [19, meeting, '19 întâlniri', '19 meetings'],
    [0, meeting, 'zero întâlniri', 'zero meetings'],
    [20, meeting, '20 de întâlniri', '20 meetings'],
    [38, meeting, '38 de întâlniri', '38 meetings'],
  ])('%i', (n, noun, ro, en) => {
    expect(smallInWords(n, noun, 'ro')).toBe(ro);
    expect(smallInWords(n, noun, 'en')).toBe(en);
  });
});

describe('rounded', () => {
  it.each([
    [343, 'peste 340', 'over 340', 'over', 340],
    [79, 'aproximativ 80', 'about 80', 'about', 80],
    [340, '340', '340', 'exact', 340],
    [344, 'peste 340', 'over 340', 'over', 340],
    [345, 'aproximativ 350', 'about 350', 'about', 350],
    [8, '8', '8', 'exact', 8],
    [19, '19', '19', 'exact', 19],
    [21, 'peste 20', 'over 20', 'over', 20],
    [25, '25', '25', 'exact', 25],
    [39, 'aproximativ 40', 'about 40', 'about', 40],
    [998, 'aproximativ 1.000', 'about 1,000', 'about', 1000],
    [1000, '1.000', '1,000', 'exact', 1000],
    [1049, 'peste 1.000', 'over 1,000', 'over', 1000],
    [1050, 'aproximativ 1.100', 'about 1,100', 'about', 1100],
  ])('%i', (n, ro, en, kind, base) => {
    expect(rounded(n, 'ro')).toEqual({ text: ro, kind, base });
    expect(rounded(n, 'en')).toEqual({ text: en, kind, base });
  });
});

describe('roundedCountOf', () => {
  it.each([
    [343, 'peste 340 de structuri publice locale', 'over 340 local public structures'],
    [79, 'aproximativ 80 de structuri publice locale', 'about 80 local public structures'],
    [113, 'peste 110 structuri publice locale', 'over 110 local public structures'],
    [40, '40 de structuri publice locale', '40 local public structures'],
    [8, 'opt structuri publice locale', 'eight local public structures'],
    [1, 'o structură publică locală', 'one local public structure'],
  ])('%i', (n, ro, en) => {
    expect(roundedCountOf(n, structure, 'ro')).toBe(ro);
    expect(roundedCountOf(n, structure, 'en')).toBe(en);
  });
});

describe('formatNumber', () => {
  it.each([
    [1234.5, '1.234,5', '1,234.5'],
    [999, '999', '999'],
    [1000, '1.000', '1,000'],
    [1234567, '1.234.567', '1,234,567'],
    [0.1 + 0.2, '0,3', '0.3'],
    [12.345, '12,35', '12.35'],
    [-1234, '-1.234', '-1,234'],
    [-0.001, '0', '0'],
  ])('%f', (n, ro, en) => {
    expect(formatNumber(n, 'ro')).toBe(ro);
    expect(formatNumber(n, 'en')).toBe(en);
  });
});

describe('percent', () => {
  it.each([
    [1, 8, '12,5\u00a0%', '12.5%'],
    [2, 3, '66,7\u00a0%', '66.7%'],
    [39, 39, '100\u00a0%', '100%'],
    [0, 0, '0\u00a0%', '0%'],
  ])('%i of %i', (part, whole, ro, en) => {
    expect(percent(part, whole, 'ro')).toBe(ro);
    expect(percent(part, whole, 'en')).toBe(en);
  });
});

describe('formatList', () => {
  it.each([
    [[], '', ''],
    [['Iași'], 'Iași', 'Iași'],
    [['Iași', 'Vaslui'], 'Iași și Vaslui', 'Iași and Vaslui'],
    [['Iași', 'Vaslui', 'Bacău'], 'Iași, Vaslui și Bacău', 'Iași, Vaslui and Bacău'],
  ])('%j', (items, ro, en) => {
    expect(formatList(items, 'ro')).toBe(ro);
    expect(formatList(items, 'en')).toBe(en);
  });
});
