import { describe, expect, it } from 'vitest';
import { type ComposeInput, compose } from '../../../src/report/compose/compose.js';
import { plainText } from '../../../src/report/compose/plain-text.js';
import { figures2018, figuresOf, sampleCounts, sampleInput } from './sample.js';

const rows = (notCounted: number) => ({ read: 100, counted: 100 - notCounted, superseded: 0, notCounted });

function withFigures(change: Partial<Record<'unitsWithoutData', number>>): Partial<ComposeInput> {
  return { counts: sampleCounts({ ...figures2018, ...change }), rows: rows(0) };
}

function withRange(value: number, min: number, max: number): Partial<ComposeInput> {
  const figures = figuresOf({ ...figures2018, publicStructures: value });
  const publicStructures = { ...figures.publicStructures, range: { min, max } };
  return {
    counts: { ...sampleCounts(figures2018), figures: { ...figures, publicStructures } },
    rows: rows(0),
  };
}

/** What the notice and the summary say; nothing where no notice is written. */
function said(change: Partial<ComposeInput>): string {
  const { notice, report } = compose(sampleInput('ro', change));
  const next = report.root.children.findIndex((node) => plainText(node) === '1. Cadrul');
  const summary = report.root.children.slice(0, next).map(plainText).join('\n');
  return notice
    ? `${notice.root.children.map(plainText).join('\n')}\n${summary}`.replaceAll('\u00a0', ' ')
    : '';
}

/** How often a text has another. */
const times = (text: string, part: string) => text.split(part).length - 1;

describe('figures are said with their reservation', () => {
  it('where more than 2 % of the rows were not counted', () => {
    expect(said({ rows: rows(2) })).not.toContain('cel puțin');
    const text = said({ rows: rows(3) });
    expect(times(text, 's-au desfășurat cel puțin 38 de întâlniri locale')).toBe(2);
    expect(times(text, 'din partea a cel puțin 343 de structuri publice locale')).toBe(2);
  });

  it('where more than 15 % of the units sent nothing', () => {
    expect(said(withFigures({ unitsWithoutData: 6 }))).not.toContain('Potrivit datelor primite');
    const text = said(withFigures({ unitsWithoutData: 7 }));
    expect(times(text, 'Potrivit datelor primite de la 3 dintre cele 44 de unități penitenciare')).toBe(2);
  });

  it('where questions may move them by more than 2 %, unless the round number holds all the same', () => {
    expect(said(withRange(400, 396, 404))).toContain('din partea a 400 de structuri publice locale');
    const text = said(withRange(400, 395, 404));
    expect(times(text, 'din partea unui număr cuprins între 395 și 404 structuri publice locale')).toBe(2);
    expect(said(withRange(79, 78, 81))).toContain(
      'aproximativ 80 de structuri publice locale (79; între 78 și 81)',
    );
    expect(said(withRange(343, 330, 345))).toContain('unui număr cuprins între 330 și 345 de structuri');
  });

  it('and no notice is written where more than half of the rows were not counted', () => {
    expect(said({ rows: rows(50) })).toContain('cel puțin 38');
    expect(said({ rows: rows(51) })).toBe('');
  });
});
