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
    expect(romanian.organisationsByCounty.reading(leaders(['Dolj'], 24, 90))).toBe(
      'Cele mai multe organizații participante au fost prezente la întâlnirile din județul Dolj (24).',
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

  it('of the presence at units says at how many of them', () => {
    const { reading } = romanian.unitTypes;
    expect(reading(leaders(['Primărie'], 38, 39))).toBe(
      'La întâlnirile celor mai multe unități au participat reprezentanți ai instituțiilor de tipul „Primărie” (38 din 39).',
    );
    expect(reading(leaders(['Primărie'], 39, 39))).toContain('tuturor celor 39 de unități au participat');
    expect(reading(leaders(['Primărie'], 1, 1))).toContain('singurei unități organizatoare');
  });

  it('says the same in English', () => {
    const { reading } = english.meetingsByMonth;
    expect(reading(leaders(['May'], 9, 46))).toBe('Most meetings were held in May (9).');
    expect(reading(leaders(['May', 'June'], 9, 46))).toBe(
      'Most meetings were held in May and June (9 each).',
    );
    expect(reading(leaders(['May'], 1, 1))).toBe('The only meeting was held in May.');
    expect(english.unitTypes.reading(leaders(['Town hall'], 3, 9))).toBe(
      'At the meetings of most units (3 of 9), institutions of the type “Town hall” were present.',
    );
  });
});

describe('the figures of a report', () => {
  const { root } = compose(sampleInput('ro')).report;
  const figures = root.children.filter((node): node is Chart => node.type === 'chart');
  const figure = (id: string) => figures.find((each) => each.id === id);

  it('are one of each kind, with a text for those who cannot see them', () => {
    expect(figures.map(({ chart }) => chart.kind)).toEqual([
      'columns',
      'map',
      'map',
      'timeline',
      'bars',
      'heat-map',
      'bars',
    ]);
    for (const { alt, reading } of figures) expect(alt.length).toBeGreaterThan(reading.length + 5);
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

  it('set the time of a series between the first day of a month and the last of another', () => {
    const chart = figure('seria-interregionala')?.chart;
    expect(chart?.kind === 'timeline' && chart.ticks).toEqual([
      { day: '2018-09-01', name: 'septembrie' },
      { day: '2018-10-01', name: '' },
    ]);
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
