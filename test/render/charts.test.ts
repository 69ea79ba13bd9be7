import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { Bars } from '../../src/compose/document.js';
import { drawChart } from '../../src/render/charts/draw-chart.js';
import { reportTheme } from '../../src/render/charts/report-theme.js';
import { escaped, rounded } from '../../src/render/charts/svg.js';
import { wrapped } from '../../src/render/charts/theme.js';
import { contrast, luminance, palette, seriesColours, textOn } from '../../src/render/palette.js';
import { kinds, months } from './sample.js';

const theme = reportTheme('ro');

/** The text elements of a drawing; throws where it is not well-formed XML. */
function read(svg: string): {
  texts: string[];
  rects: Record<string, string>[];
  title: string;
  desc: string;
} {
  const found = { texts: [] as string[], rects: [] as Record<string, string>[], title: '', desc: '' };
  const parser = new SaxesParser();
  let open = '';
  parser.on('opentag', ({ name, attributes }) => {
    open = name;
    if (name === 'text') found.texts.push('');
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
    expect(title).toBe('Întâlniri locale pe luni');
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

  test('measures as WCAG does', () => {
    expect(luminance('#ffffff')).toBeCloseTo(1);
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  });
});
