import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/text/calendar.js';
import { formatDay, formatDays, parseDays } from '../../src/text/dates.js';

const oneDay = { first: '2018-03-15', last: '2018-03-15' };
const twoDays = { first: '2018-03-15', last: '2018-03-16' };

fc.configureGlobal({ seed: 2018 });

describe('parseDays reads one day', () => {
  it.each([
    '15.03.2018',
    '15/03/2018',
    '15-03-2018',
    '15,03,2018',
    '15.3.2018',
    '15.03.18',
    '15 . 03 . 2018',
    '15.03.2018.',
    '2018-03-15',
    '2018/03/15',
    '2018-03-15T00:00:00',
    '2018-03-15 00:00:00.000',
    '15.III.2018',
    '15 iii 2018',
    '15 martie 2018',
    '15 Martie  2018',
    '15 MARTIE 2018',
    '15 mar. 2018',
    '15 mart. 2018',
    '15-mar-18',
    '15martie2018',
    '15 martie, 2018',
    'joi, 15 martie 2018',
    'Joi 15.03.2018',
    '15.03.2018 (joi)',
    'data de 15.03.2018',
    'În data de 15 martie 2018',
    'Data: 15.03.2018',
    '15.03.2018 ora 10:00',
    '15.03.2018, ora 10',
    '15 martie 2018, orele 10.00 - 12.30',
    '15.03.2018 10:00',
    '15.03.2018 10:00-12:00',
    '15\u00a0mar\u00adtie\u200b 2018',
  ])('%j', (typed) => {
    expect(parseDays(typed)).toEqual(oneDay);
  });

  it.each([
    ['sambata, 3 noiembrie 2018', '2018-11-03'],
    ['sâmbătă, 3 noiembrie 2018', '2018-11-03'],
    ['marți, 6 martie 2018', '2018-03-06'],
    ['1 Mai 2018', '2018-05-01'],
    ['3 nov. 2018', '2018-11-03'],
    ['3 noi 2018', '2018-11-03'],
    ['5 iun 2018', '2018-06-05'],
    ['5 iul 2018', '2018-07-05'],
    ['1.IX.2018', '2018-09-01'],
    ['04.03.2018', '2018-03-04'],
    ['29.02.2020', '2020-02-29'],
    ['31.12.99', '2099-12-31'],
  ])('%j', (typed, day) => {
    expect(parseDays(typed)).toEqual({ first: day, last: day });
  });
});

describe('parseDays reads several days', () => {
  it.each([
    '15-16.03.2018',
    '15 - 16.03.2018',
    '15–16.03.2018',
    '15 — 16.03.2018',
    '15.03-16.03.2018',
    '15.03.-16.03.2018',
    '15.03.2018 - 16.03.2018',
    '15.03.2018 - 16.03',
    '15-03-2018 - 16-03-2018',
    '15-16-03-2018',
    '2018-03-15 - 2018-03-16',
    '15-16 martie 2018',
    '15 martie - 16 martie 2018',
    '15 martie - 16.03.2018',
    '15 și 16 martie 2018',
    '15 şi 16.03.2018',
    '15 & 16 martie 2018',
    '15.03.2018 și 16.03.2018',
    'joi - vineri, 15 - 16 martie 2018',
    'joi și vineri, 15 și 16 martie 2018',
    'joi, 15 martie - vineri, 16 martie 2018',
    'perioada 15-16.03.2018',
    'în zilele de 15 și 16 martie 2018',
    'de la 15 până la 16 martie 2018',
    'de la 15 la 16 martie 2018',
    '15-16.III.2018',
    '15-16.03.18, ora 9',
  ])('%j', (typed) => {
    expect(parseDays(typed)).toEqual(twoDays);
  });

  it.each([
    ['30 octombrie - 1 noiembrie 2018', '2018-10-30', '2018-11-01'],
    ['30.10-01.11.2018', '2018-10-30', '2018-11-01'],
    ['30-10 - 01-11-2018', '2018-10-30', '2018-11-01'],
    ['31 octombrie și 1 noiembrie 2018', '2018-10-31', '2018-11-01'],
    ['29 decembrie 2018 - 2 ianuarie 2019', '2018-12-29', '2019-01-02'],
    ['15-15.03.2018', '2018-03-15', '2018-03-15'],
  ])('%j', (typed, first, last) => {
    expect(parseDays(typed)).toEqual({ first, last });
  });
});

describe('parseDays refuses', () => {
  it.each([
    ['no date', 'trimestrul I'],
    ['nothing', ''],
    ['an empty mark', '—'],
    ['a weekday alone', 'joi'],
    ['a day without a month', '15'],
    ['a day without a year', '15 martie'],
    ['a month without a day', 'martie 2018'],
    ['a year', '2018'],
    ['a serial number', '43174'],
    ['a day that February does not have', '31.02.2018'],
    ['29 February of a common year', '29.02.2018'],
    ['a day 0', '00.03.2018'],
    ['a month over 12', '15.13.2018'],
    ['month before day', '03/15/2018'],
    ['year, day, month', '2018-15-03'],
    ['an unknown month', '15 marte 2018'],
    ['a month cut too short', '15 ma 2018'],
    ['an unknown numeral', '15.XIII.2018'],
    ['mixed marks', '15.03/2018'],
    ['a year of three digits', '15.03.201'],
    ['a year of another century', '15.03.2108'],
    ['a reversed range', '16-15.03.2018'],
    ['a reversed range over months', '1 noiembrie - 30 octombrie 2018'],
    ['a range over the new year with one year', '29 decembrie - 2 ianuarie 2019'],
    ['a range that starts on no day', '31-32.03.2018'],
    ['two days apart from each other', '12 și 26 martie 2018'],
    ['three days', '14 și 15 și 16 martie 2018'],
    ['a time that is none', '15.03.2018 ora 27:80'],
    ['a month before the date', 'luna 15.03.2018'],
    ['an unknown weekday', 'jo, 15 martie 2018'],
    ['more words', '15.03.2018 la sediul unității'],
    ['a moment of another time zone', '2018-03-14T22:00:00.000Z'],
  ])('%s: %j', (_, typed) => {
    expect(parseDays(typed)).toBeUndefined();
  });

  it('hostile cells, at once', () => {
    const long = 100_000;
    for (const part of [
      '1',
      ' ',
      '-',
      '15-',
      '15.03.',
      'joi, ',
      'data ',
      ' si ',
      'ora 10:00-',
      '\u0301',
      ',(',
      'm',
    ])
      expect(parseDays(`15${part.repeat(long)}2018x`)).toBeUndefined();
  });
});

describe('parseDays and the formats', () => {
  // 1900 to 2098, so that no span leaves the years that parseDays knows.
  const day = fc.nat(72_600).map((days) => addDays('1900-01-01', days));
  const span = fc.tuple(day, fc.nat(400)).map(([first, days]) => ({ first, last: addDays(first, days) }));

  it('reads every formatted day', () => {
    fc.assert(
      fc.property(day, (first) => {
        expect(parseDays(formatDay(first, 'ro'))).toEqual({ first, last: first });
        expect(parseDays(first)).toEqual({ first, last: first });
      }),
    );
  });

  it('reads every formatted span', () => {
    fc.assert(
      fc.property(span, (days) => {
        expect(parseDays(formatDays(days, 'ro'))).toEqual(days);
      }),
    );
  });

  it('answers any text with a span of real days or not at all', () => {
    const unit = fc.constantFrom(
      ...'0123459 .-/,&',
      'martie',
      ' si ',
      'joi',
      '20',
      '18',
      ':',
      'ora ',
      'iv',
      't',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 14 }), (typed) => {
        const days = parseDays(typed);
        if (!days) return;
        expect(days.first <= days.last).toBe(true);
        expect([addDays(days.first, 0), addDays(days.last, 0)]).toEqual([days.first, days.last]);
      }),
      { numRuns: 2000 },
    );
  });
});
