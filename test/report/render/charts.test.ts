import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { Bars, Chart } from '../../../src/report/compose/document.js';
import { classesOf } from '../../../src/report/render/charts/classes.js';
import { drawChart } from '../../../src/report/render/charts/draw-chart.js';
import { countyShapes } from '../../../src/report/render/charts/map/county-shapes.js';
import { reportTheme } from '../../../src/report/render/charts/report-theme.js';
import { escaped, rounded } from '../../../src/report/render/charts/svg.js';
import { wrapped } from '../../../src/report/render/charts/theme.js';
import {
  contrast,
  luminance,
  palette,
  sequence,
  seriesColours,
  textOn,
} from '../../../src/report/render/palette.js';
import { knowledge } from '../../support/knowledge.js';
import { kinds, months } from './sample.js';

const theme = reportTheme('ro');
const { registries } = knowledge;

/** The text elements of a drawing; throws where it is not well-formed XML. */
function read(svg: string): {
  texts: string[];
  rects: Record<string, string>[];
  paths: string[];
  title: string;
  desc: string;
} {
  const found = {
    texts: [] as string[],
    rects: [] as Record<string, string>[],
    paths: [] as string[],
    title: '',
    desc: '',
  };
  const parser = new SaxesParser();
  let open = '';
  parser.on('opentag', ({ name, attributes }) => {
    open = name;
    if (name === 'text') found.texts.push('');
    if (name === 'path') found.paths.push(String(attributes.d));
    if (name === 'rect') found.rects.push(attributes as Record<string, string>);
  });
  parser.on('text', (text) => {
    if (open === 'text') found.texts[found.texts.length - 1] += text;
    if (open === 'title' || open === 'desc') found[open] += text;
  });
  parser.on('closetag', () => {
    open = '';
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  return found;
}

describe('a drawing', () => {
  test('says what it shows to those who cannot see it', () => {
    const { title, desc } = read(drawChart(months, theme));
    expect(title).toBe('Cele mai multe întâlniri locale au avut loc în octombrie (9)');
    expect(desc).toBe(months.alt);
    expect(drawChart(months, theme)).toContain('role="img"');
  });

  test('writes every category and every total', () => {
    const { texts } = read(drawChart(months, theme));
    expect(texts).toEqual(expect.arrayContaining(months.chart.categories));
    for (const value of months.chart.series[0]?.values ?? []) expect(texts).toContain(String(value));
  });

  test('stacks several series, names them and writes their sum', () => {
    const { texts } = read(drawChart(kinds, theme));
    expect(texts).toEqual(expect.arrayContaining(['Mediul urban', 'Mediul rural', '158', '1.265']));
    expect(texts.join(' ')).toContain('Direcții generale de asistență socială și');
  });

  test('is the same string for the same chart', () => {
    expect(drawChart(kinds, theme)).toBe(drawChart(structuredClone(kinds), theme));
    expect(drawChart(kinds, theme)).not.toMatch(/="-?\d+\.\d{3}/u);
  });

  test('of nothing is still a drawing', () => {
    const none: Bars<'columns'> = { kind: 'columns', categories: [], series: [] };
    expect(read(drawChart({ ...months, chart: none }, theme)).rects).toEqual([]);
    expect(read(drawChart({ ...months, chart: { ...none, kind: 'bars' } }, theme)).rects).toEqual([]);
  });

  test('stays within its width, whatever the names', () => {
    const name = `Direcția${'ă'.repeat(200)} "Sănătate" & <script>alert(1)</script>\u0000`;
    for (const kind of ['columns', 'bars'] as const) {
      const chart = { kind, categories: [name, 'Iași'], series: [{ name, values: [3, 1_000_000] }] };
      const svg = drawChart({ ...months, caption: name, chart }, theme);
      const { rects, title } = read(svg);
      expect(title).toContain('<script>');
      for (const rect of rects) expect(Number(rect.x) + Number(rect.width)).toBeLessThanOrEqual(theme.width);
    }
  });
});

describe('a map', () => {
  const counties = registries.counties.map(({ code }, index) => ({ code, value: index % 4 }));
  const map: Chart = { ...months, chart: { kind: 'map', measure: 'Întâlniri locale', counties } };

  test('has the outline and the code of every county of the registry', () => {
    const { texts, paths } = read(drawChart(map, theme));
    const codes = registries.counties.map(({ code }) => code);
    expect(paths).toHaveLength(42);
    for (const code of codes) expect(texts.some((text) => text.split(' ')[0] === code)).toBe(true);
    expect(countyShapes.map(({ code }) => code)).toEqual([...codes].sort());
  });

  test('writes the values of small counties beside their code, below the border', () => {
    const values = new Map(counties.map(({ code, value }) => [code, value]));
    const { texts } = read(drawChart(map, theme));
    expect(texts).toEqual(expect.arrayContaining([`B ${values.get('B')}`, `IF ${values.get('IF')}`]));
  });

  test('is darker the more there is, and white where there is none', () => {
    const { fillOf, swatches } = classesOf([0, 1, 1, 2, 5, 9, 14, 30, 41], theme);
    const fills = [0, 1, 2, 9, 41].map((value) => luminance(fillOf(value)));
    expect(fills).toEqual([...fills].sort((a, b) => b - a));
    expect(fillOf(0)).toBe(palette.paper);
    expect(swatches.map(({ name }) => name)).toEqual(['0', '1–2', '5', '9–14', '30–41']);
  });

  test('has one class a value where there are few', () => {
    const { swatches } = classesOf([3, 3, 1], theme);
    expect(swatches.map(({ name }) => name)).toEqual(['1', '3']);
  });
});

test('a heat map writes the value of each cell that has one, and the names around it', () => {
  const rows = [
    { name: 'Aiud', values: [2, 0] },
    { name: 'Iași', values: [0, 7] },
  ];
  const columns = ['Primărie', 'Serviciul de Probațiune'];
  const chart: Chart = { ...months, chart: { kind: 'heat-map', measure: 'Organizații', rows, columns } };
  const { texts, rects } = read(drawChart(chart, theme));
  expect(texts.slice(-4)).toEqual(['Aiud', '2', 'Iași', '7']);
  expect(texts).toEqual(expect.arrayContaining(columns));
  expect(rects).toHaveLength(4 + 3);
});

test('text is escaped and control characters left out', () => {
  expect(escaped('a<b & "c"\u0007')).toBe('a&lt;b &amp; &quot;c&quot;');
  expect(escaped('Iași\tși')).toBe('Iași\tși');
});

test('lengths have two decimals at most', () => {
  expect(rounded(1 / 3)).toBe(0.33);
  expect(Object.is(rounded(-0.001), 0)).toBe(true);
});

test('labels break at spaces, and within a word that no line can hold', () => {
  const typeface = { has: () => true, widthOf: (text: string) => text.length };
  expect(wrapped('Direcția de asistență socială', 12, typeface, 1)).toEqual([
    'Direcția de',
    'asistență',
    'socială',
  ]);
  expect(wrapped('interinstituțional', 10, typeface, 1)).toEqual(['interinsti', 'tuțional']);
});

describe('the palette', () => {
  test('gives text the contrast that WCAG AA asks for', () => {
    for (const colour of [palette.ink, palette.quiet, palette.accent])
      for (const ground of [palette.paper, palette.tint])
        expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
    for (const fill of seriesColours) expect(contrast(textOn(fill), fill)).toBeGreaterThanOrEqual(4.5);
  });

  test('survives greyscale: each series is much lighter than the one before', () => {
    const steps = seriesColours
      .slice(1)
      .map((colour, index) => contrast(colour, seriesColours[index] ?? colour));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(1.5);
  });

  test('goes from light to dark in steps that greyscale shows, and takes text on each', () => {
    for (const [index, fill] of sequence.entries()) {
      expect(contrast(textOn(fill), fill)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(sequence[index + 1] ?? palette.paper, fill)).toBeGreaterThan(1.25);
    }
  });

  test('measures as WCAG does', () => {
    expect(luminance('#ffffff')).toBeCloseTo(1);
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  });
});
