import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/intake/recognise/recognise.js';
import { validate } from '../../../src/intake/validate/validate.js';
import { describeIn } from '../../../src/sentences/describe.js';
import { bookOf, sheetOf, type Value } from '../../support/book.js';
import { context2018 } from '../../support/knowledge.js';

fc.configureGlobal({ seed: 2018 });

/** A column of dates as it is read: the days of its rows, and what is said of the order. */
function read(...dates: readonly Value[]) {
  const rows = dates.map((date, i) => [date, `Tema ${i}`]);
  const book = bookOf('Penitenciarul Iasi.xlsx', sheetOf('Întâlniri', [['Data', 'Tematica'], ...rows]));
  const { records, problems } = validate(recognise(book, context2018.units).tables, context2018);
  const told = problems.filter(({ rule }) => rule === 'date-order');
  return {
    days: records.meetings.map(({ days }) => days.first),
    told: told.map(({ place, params }) => [params.reason, place.cell, params.cells]),
    said: told.map((problem) => describeIn('ro')(problem).message),
    errors: problems.filter(({ severity }) => severity === 'error').map(({ place }) => place.cell),
  };
}

const date = (day: string): Value => ({ date: day });

describe('the order of day and month', () => {
  it('is day first wherever the column says nothing else, without a word', () => {
    const { days, told } = read('05/03/2018', '15/03/2018', date('2018-04-02'), '12 mai 2018');
    expect(days).toEqual(['2018-03-05', '2018-03-15', '2018-04-02', '2018-05-12']);
    expect(told).toEqual([]);
  });

  it('is month first in a column that can only be read so, and that is said with the cells', () => {
    const { days, told, said } = read('03/05/2018', '03/15/2018', '4/20/2018', '05/05/2018');
    expect(days).toEqual(['2018-03-05', '2018-03-15', '2018-04-20', '2018-05-05']);
    expect(told).toEqual([['month-first', 'A2:A4', ['A2:A4']]]);
    expect(said).toEqual([
      'Coloana are luna înaintea zilei: „03/15/2018” nu se poate citi altfel. Așa s-au citit A2:A4, de exemplu „03/05/2018” ca 5 martie 2018.',
    ]);
  });

  it('is not turned by one slip of the pen', () => {
    const { days, told, errors } = read('05.03.2018', '06.03.2018', '07.04.2018', '03.15.2018');
    expect(days).toEqual(['2018-03-05', '2018-03-06', '2018-04-07']);
    expect(errors).toEqual(['A5']);
    expect(told).toEqual([['mixed', 'A2:A4', ['A2:A4']]]);
    expect(read('03.15.2018').errors).toEqual(['A2']);
  });

  it('is month first where a third of the texts that tell it can only be read so, and no fewer', () => {
    expect(read('03/15/2018', '03/05/2018', '04/05/2018').told).toEqual([
      ['month-first', 'A2:A4', ['A2:A4']],
    ]);
    const { told } = read('03/15/2018', '03/05/2018', '04/05/2018', '05/06/2018');
    expect(told).toEqual([['mixed', 'A3:A5', ['A3:A5']]]);
  });

  it('is no slip of the pen where two cells tell it, whatever stands between their numbers', () => {
    expect(read('03.15.2018', '03.16.2018').days).toEqual(['2018-03-15', '2018-03-16']);
  });

  it('stays day first where a column contradicts itself, and the doubtful cells are named', () => {
    const { days, told, errors } = read('15/03/2018', '05/04/2018', '03/20/2018');
    expect(days).toEqual(['2018-03-15', '2018-04-05']);
    expect(errors).toEqual(['A4']);
    expect(told).toEqual([['mixed', 'A3', ['A3']]]);
  });

  it('is put right in dates that American settings exchanged, and that is said', () => {
    const typed = ['15/03/2018', date('2018-05-03'), '28/03/2018', date('2018-07-11'), date('2018-06-06')];
    const { days, told } = read(...typed);
    expect(days).toEqual(['2018-03-15', '2018-03-05', '2018-03-28', '2018-11-07', '2018-06-06']);
    expect(told).toEqual([['exchanged', 'A3', ['A3', 'A5']]]);
  });

  it('is put right the other way round too: American texts opened with Romanian settings', () => {
    const typed = ['03/15/2018', date('2018-05-03'), '3/28/2018', date('2018-07-11')];
    expect(read(...typed).days).toEqual(['2018-03-15', '2018-03-05', '2018-03-28', '2018-11-07']);
  });

  it('is asked about where too few cells tell', () => {
    const { days, told } = read('15/03/2018', date('2018-05-03'));
    expect(days).toEqual(['2018-03-15', '2018-05-03']);
    expect(told).toEqual([['exchanged-perhaps', 'A3', ['A3']]]);
  });

  it.each([
    ['a date has a day beyond 12', ['15/03/2018', '16/03/2018', date('2018-05-03'), date('2018-05-23')]],
    ['a text could have been a date', ['15/03/2018', '16/03/2018', '05/04/2018', date('2018-05-03')]],
    ['texts are no dates to American settings', ['15.03.2018', '16.03.2018', date('2018-05-03')]],
    ['ranges are text anywhere', ['15-16.03.2018', '20-21.04.2018', date('2018-05-03'), date('2018-06-04')]],
  ])('is left alone in dates where %s', (_, typed) => {
    const { days, told } = read(...typed);
    expect(days).toContain('2018-05-03');
    expect(told).toEqual([]);
  });

  it('never changes a month without a word', () => {
    const anyDay = fc.date({
      min: new Date('2018-01-01'),
      max: new Date('2018-11-29'),
      noInvalidDate: true,
    });
    const cell = fc.record({ day: anyDay, form: fc.constantFrom('date', '.', '/', '-', 'us', 'iso') });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (cells) => {
        const { days, told, errors } = read(...cells.map(({ day, form }) => typedAs(day, form)));
        const meant = cells.map(({ day }) => day.toISOString().slice(0, 10));
        if (told.length > 0 || errors.length > 0) return;
        const american = cells.filter(({ form }) => form === 'us').map(({ day }) => day.getUTCDate());
        // Nothing can tell American days up to the twelfth alone from Romanian ones: the contract decides.
        if (american.every((day) => day > 12)) expect(days).toEqual(meant);
      }),
      { numRuns: 200 },
    );
  });
});

function typedAs(day: Date, form: string): Value {
  const iso = day.toISOString().slice(0, 10);
  const [year, month, number] = iso.split('-');
  if (form === 'date') return { date: iso };
  if (form === 'iso') return iso;
  if (form === 'us') return `${month}/${number}/${year}`;
  return [number, month, year].join(form);
}
