import { describe, expect, it } from 'vitest';
import { headersText } from '../../../src/cli/headers-text.js';
import type { HeaderOutcome } from '../../../src/intake/recognise/header-reading.js';
import { recognise } from '../../../src/intake/recognise/recognise.js';
import { bookOf, sheetOf, type Value } from '../../support/book.js';
import { context2018 } from '../../support/knowledge.js';
import { quietWorld } from '../../support/world.js';

const find = (...rows: readonly (readonly Value[])[]) =>
  recognise(bookOf('Iasi.xlsx', sheetOf('Foaie1', rows)), context2018);

/** What became of the cells of the only header, by their text. */
const outcomes = (...rows: readonly (readonly Value[])[]): Record<string, HeaderOutcome> => {
  const [header] = find(...rows).headers;
  return Object.fromEntries((header?.cells ?? []).map(({ text, became }) => [text, became]));
};

describe('headers explain themselves', () => {
  it('with the contract’s header that they agree with, how, and how else they are spelt', () => {
    const header = [
      'Nr. crt.',
      'DATA DESFASURARII\n(zz.ll.aaaa)',
      'Tematica *',
      'Locul  desfăşurării',
      'Nr. part.',
      'Concluziilor',
    ];
    expect(outcomes(header, [1, '15.03.2018', 'Munca', 'Iași', 12, 'utilă'])).toEqual({
      'Nr. crt.': { type: 'running-number' },
      'DATA DESFASURARII\n(zz.ll.aaaa)': {
        ...{ type: 'taken', kind: 'meetings', key: 'date', match: 'synonym', known: 'Data desfășurării' },
        ...{ spelling: ['capitals', 'no-diacritics', 'line-breaks', 'brackets'], confidence: 'sure' },
      },
      'Tematica *': {
        ...{ type: 'taken', kind: 'meetings', key: 'theme', match: 'canonical', known: 'Tematica' },
        ...{ spelling: ['marks'], confidence: 'sure' },
      },
      'Locul  desfăşurării': {
        ...{ type: 'taken', kind: 'meetings', key: 'place', match: 'canonical', known: 'Locul desfășurării' },
        ...{ spelling: ['cedillas', 'spaces'], confidence: 'sure' },
      },
      'Nr. part.': {
        ...{ type: 'taken', kind: 'meetings', key: 'attendance', match: 'abbreviation' },
        ...{ known: 'Nr. participanți', spelling: [], confidence: 'sure', runnerUp: 'meetings.code' },
      },
      Concluziilor: {
        ...{ type: 'taken', kind: 'meetings', key: 'conclusions', match: 'similar', known: 'Concluzii' },
        ...{ spelling: [], confidence: 'sure' },
      },
    });
  });

  it('with what they are read as, where they are misspelt or hold more words', () => {
    expect(
      outcomes(
        ['Data', 'Tematica', 'Concluyii', 'Forma principală de organizare', 'Verificat'],
        ['15.03.2018', 'Munca', 'utilă', 'seminar', 'da'],
      ),
    ).toMatchObject({
      Concluyii: { type: 'taken', key: 'conclusions', match: 'misspelt', known: 'Concluzii' },
      'Forma principală de organizare': { type: 'taken', key: 'form', match: 'within' },
      Verificat: { type: 'unused', proposals: [] },
    });
  });

  it('even where no table is recognised, by the row most like a header', () => {
    const { tables, headers } = find(['Raport'], ['Judet', 'Tip', 'Suma']);
    expect(tables).toEqual([]);
    expect(headers).toMatchObject([
      { place: { cell: 'A2' }, tables: [], cells: [{ became: { proposals: ['Județ'] } }, { text: 'Tip' }] },
    ]);
  });

  it('in words, in both languages', () => {
    const { headers } = find(['Instituția', 'Nr. pers.', 'Nr. persoane', 'Verificat'], ['AJOFM Iași', 2, 3]);
    const say = (language: 'ro' | 'en') => headersText(headers, language, quietWorld('/'));
    expect(say('ro')).toBe(
      [
        'Antete',
        '',
        '  Iasi.xlsx › Foaie1!A1  tabelul „Participanți”; nu se poate număra „Participanți”',
        '    A1  „Instituția” → Instituția / organizația (participants.organisation): alt nume cunoscut, „Instituția”',
        '    B1  „Nr. pers.” nu se folosește: înseamnă „Nr. reprezentanți”, ca și C1, dar cu alte valori; nu se ghicește care este bună',
        '    C1  „Nr. persoane” nu se folosește: înseamnă „Nr. reprezentanți”, ca și B1, dar cu alte valori; nu se ghicește care este bună',
        '    D1  „Verificat” nu se folosește',
      ].join('\n'),
    );
    expect(say('en')).toContain('A1  „Instituția” → Instituția / organizația (participants.organisation)');
    expect(say('en')).toContain('D1  „Verificat” is not used');
  });
});

describe('a misspelt header', () => {
  it('of a required column is read, by its letters and by what stands below', () => {
    const { tables, problems } = find(
      ['Cod întâlnire', 'Intsituția', 'Nr. reprezentanți'],
      ['IS-1', 'AJOFM Iași', 2],
      ['IS-1', 'ISJ Iași', 1],
    );
    expect(tables[0]?.columns.get('organisation')).toMatchObject({ match: 'misspelt', confidence: 'sure' });
    expect(problems).toEqual([]);
  });

  it('of another column is a warning where its values may be something else; an unknown one is a note', () => {
    const { problems } = find(
      ['Data', 'Tematica', 'Loclu desfășurării', 'Verificat'],
      ['15.03.2018', 'Munca', 'Iași', 'da'],
    );
    expect(problems).toMatchObject([
      { rule: 'column-skipped', severity: 'info', place: { cell: 'D1' } },
      { rule: 'column-guessed', severity: 'warning', place: { cell: 'C1' }, params: { column: 'place' } },
    ]);
  });
});

describe('two columns that claim one key', () => {
  const compete = (canonical: string, synonym: string, ...rows: readonly (readonly Value[])[]) =>
    find([canonical, synonym, 'Tematica'], ...rows.map((row) => [...row, 'Munca']));

  it('keep the rows out of the count, the canonical header or not, where they say different things', () => {
    const { tables, problems } = compete('Data', 'Data desfășurării', ['15.03.2018', '16.03.2018']);
    expect(tables).toEqual([]);
    expect(problems).toMatchObject([
      {
        ...{ rule: 'columns-compete', severity: 'error', place: { cell: 'A1' }, related: [{ cell: 'B1' }] },
        ...{ params: { table: 'meetings', column: 'date', count: 1 }, rows: [2] },
      },
    ]);
  });

  it.each([
    ['say the same', ['15.03.2018', '15.03.2018']],
    ['leave cells blank that the other fills', ['15.03.2018', undefined]],
    ['hold no days at all', ['15.03.2018', 'joi']],
  ])('are one where those of the other %s', (_, row) => {
    const { tables, problems } = compete('Data', 'Ziua', row);
    expect(tables[0]?.rows[0]?.cells.get('date')?.cell.address).toBe('A2');
    expect(problems).toMatchObject([{ rule: 'columns-compete', severity: 'info', place: { cell: 'B1' } }]);
  });

  it('are both left out where no figure depends on them', () => {
    const { tables, problems } = find(
      ['Data', 'Tematica', 'Rezultate', 'Observații'],
      ['15.03.2018', 'Munca', 'utilă', 'frig'],
    );
    expect([...(tables[0]?.columns.keys() ?? [])]).toEqual(['date', 'theme']);
    expect(problems).toMatchObject([{ rule: 'columns-compete', severity: 'warning' }]);
    expect(problems[0]).not.toHaveProperty('rows');
  });
});
