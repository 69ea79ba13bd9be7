import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/report/compose/compose.js';
import type { Chart } from '../../../src/report/compose/document.js';
import type { Leaders } from '../../../src/sentences/chart-sentences.js';
import { charts as english } from '../../../src/sentences/en/charts.js';
import { charts as romanian } from '../../../src/sentences/ro/charts.js';
import { sampleInput } from './sample.js';

const leaders = (names: string[], value: number, total: number, isEven = false): Leaders => ({
  names,
  value,
  total,
  isEven,
});

describe('the reading of a figure', () => {
  it.each([
    [leaders(['mai'], 9, 46), 'Cele mai multe întâlniri s-au desfășurat în luna mai (9).'],
    [
      leaders(['mai', 'iunie'], 9, 46),
      'Cele mai multe întâlniri s-au desfășurat în lunile mai și iunie (câte 9).',
    ],
    [leaders(['mai'], 1, 1, true), 'Singura întâlnire s-a desfășurat în luna mai.'],
    [leaders(['mai'], 2, 2, true), 'Ambele întâlniri s-au desfășurat în luna mai.'],
    [leaders(['mai'], 21, 21, true), 'Toate cele 21 de întâlniri s-au desfășurat în luna mai.'],
    [
      leaders(['mai', 'iunie'], 1, 2, true),
      'Cele 2 întâlniri s-au desfășurat în lunile mai și iunie (câte una).',
    ],
    [leaders('abcdefg'.split(''), 3, 22), 'Cele mai multe întâlniri s-au desfășurat în 7 luni (câte 3).'],
  ])('of months says who leads, ties and what is alone: %o', (facts, sentence) => {
    expect(romanian.meetingsByMonth.reading(facts)).toBe(sentence);
  });

  it('tells the capital from counties', () => {
    const { reading } = romanian.meetingsByCounty;
    expect(reading(leaders(['București'], 3, 9))).toContain('în municipiul București (3)');
    expect(reading(leaders(['Cluj', 'București', 'Dolj'], 3, 12))).toContain(
      'în județele Cluj și Dolj și în municipiul București (câte 3)',
    );
  });

  it('of types and domains quotes their names', () => {
    expect(romanian.institutionTypes.reading(leaders(['Primărie', 'Liceul'], 4, 30))).toBe(
      'Cele mai multe organizații participante sunt de tipurile „Primărie” și „Liceul” (câte 4).',
    );
    expect(romanian.difficultiesByDomain.reading(leaders(['Locuire'], 12, 30))).toContain(
      'în domeniul „Locuire” (12)',
    );
  });

  it('of absences says from how many of the units, ties too', () => {
    const { reading } = romanian.absences;
    expect(reading(leaders(['Școala'], 18, 39))).toBe(
      'Cel mai des a lipsit instituția de tipul „Școala”: de la 18 din 39 de unități.',
    );
    expect(reading(leaders(['Școala', 'Liceul'], 1, 2, true))).toBe(
      'Cel mai des au lipsit instituțiile de tipurile „Școala” și „Liceul”: de la câte 1 din 2 unități.',
    );
  });

  it('says the same in English', () => {
    const { reading } = english.meetingsByMonth;
    expect(reading(leaders(['May'], 9, 46))).toBe('Most meetings were held in May (9).');
    expect(reading(leaders(['May', 'June'], 9, 46))).toBe(
      'Most meetings were held in May and June (9 each).',
    );
    expect(reading(leaders(['May'], 1, 1))).toBe('The only meeting was held in May.');
    expect(english.absences.reading(leaders(['Town hall'], 3, 9))).toBe(
      'Institutions of the type “Town hall” were absent most often: from 3 of 9 units.',
    );
  });
});

describe('the figures of a report', () => {
  const { root } = compose(sampleInput('ro')).report;
  const figures = root.children.filter((node): node is Chart => node.type === 'chart');
  const figure = (id: string) => figures.find((each) => each.id === id);

  it('are one of each kind, with a text for those who cannot see them', () => {
    expect(figures.map(({ chart }) => chart.kind)).toEqual(['columns', 'map', 'bars', 'heat-map', 'bars']);
    for (const { alt, caption } of figures) expect(alt.length).toBeGreaterThan(caption.length + 5);
  });

  it('say whose outlines the maps have', () => {
    expect(figure('intalniri-pe-judete')?.source).toContain('CC BY 4.0');
  });

  it('give every county a value, none included', () => {
    const chart = figure('intalniri-pe-judete')?.chart;
    const counties = chart?.kind === 'map' ? chart.counties : [];
    expect(counties).toHaveLength(42);
    expect(counties.filter(({ value }) => value > 0)).toEqual([{ code: 'IS', value: 2 }]);
  });

  it('show of those who never came the units that lack most first', () => {
    const chart = figure('institutii-absente')?.chart;
    const rows = chart?.kind === 'heat-map' ? chart.rows : [];
    const lacking = rows.map(({ values }) => values.filter((value) => value === 0).length);
    expect(lacking.length).toBeGreaterThan(0);
    expect(lacking).toEqual([...lacking].sort((a, b) => b - a));
    expect(Math.min(...lacking)).toBeGreaterThan(0);
  });

  it('count difficulties without a proposal with those of their domain', () => {
    const chart = figure('dificultati-pe-domenii')?.chart;
    const series = chart?.kind === 'bars' ? chart.series : [];
    expect(series.map(({ name, values }) => [name, Math.max(...values)])).toContainEqual([
      'Măsură strategică',
      1,
    ]);
  });
});
