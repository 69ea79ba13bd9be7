import { afterEach, describe, expect, it } from 'vitest';
import { addDays, isoDay } from '../../src/text/calendar.js';
import {
  dayOfWeek,
  formatDay,
  formatDays,
  formatMonthSpan,
  monthName,
  orthodoxEaster,
  parseDays,
} from '../../src/text/dates.js';

describe('formatDay and formatDays', () => {
  it.each([
    ['2018-03-15', '2018-03-15', '15 martie 2018', '15 March 2018'],
    ['2018-03-15', '2018-03-16', '15–16 martie 2018', '15–16 March 2018'],
    ['2018-10-30', '2018-11-01', '30 octombrie – 1 noiembrie 2018', '30 October – 1 November 2018'],
    ['2018-12-29', '2019-01-02', '29 decembrie 2018 – 2 ianuarie 2019', '29 December 2018 – 2 January 2019'],
    ['2017-03-15', '2018-03-15', '15 martie 2017 – 15 martie 2018', '15 March 2017 – 15 March 2018'],
  ])('%s to %s', (first, last, ro, en) => {
    expect(formatDays({ first, last }, 'ro')).toBe(ro);
    expect(formatDays({ first, last }, 'en')).toBe(en);
  });

  it('leave out a year that goes without saying, and no other', () => {
    const days = (first: string, last = first) => formatDays({ first, last }, 'ro', 2018);
    expect(days('2018-03-15')).toBe('15 martie');
    expect(days('2018-10-30', '2018-11-01')).toBe('30 octombrie – 1 noiembrie');
    expect(days('2018-12-29', '2019-01-02')).toBe('29 decembrie 2018 – 2 ianuarie 2019');
    expect(days('2017-03-15')).toBe('15 martie 2017');
  });

  it('write a day without leading zeros', () => {
    expect(formatDay('2018-05-01', 'ro')).toBe('1 mai 2018');
  });
});

describe('formatMonthSpan', () => {
  it.each([
    ['2018-09-04', '2018-11-28', 'septembrie–noiembrie 2018', 'September–November 2018'],
    ['2018-10-01', '2018-10-31', 'octombrie 2018', 'October 2018'],
    ['2017-12-20', '2018-01-10', 'decembrie 2017 – ianuarie 2018', 'December 2017 – January 2018'],
    ['2017-10-20', '2018-10-10', 'octombrie 2017 – octombrie 2018', 'October 2017 – October 2018'],
  ])('%s to %s', (first, last, ro, en) => {
    expect(formatMonthSpan(first, last, 'ro')).toBe(ro);
    expect(formatMonthSpan(first, last, 'en')).toBe(en);
  });
});

describe('monthName', () => {
  it('names months in both languages', () => {
    expect([monthName(1, 'ro'), monthName(12, 'ro'), monthName(5, 'en')]).toEqual([
      'ianuarie',
      'decembrie',
      'May',
    ]);
  });

  it('knows no month 0 and no month 13', () => {
    expect(() => monthName(0, 'ro')).toThrow(RangeError);
    expect(() => monthName(13, 'en')).toThrow(RangeError);
  });
});

describe('the calendar', () => {
  it('counts the days of the week from Sunday', () => {
    expect([dayOfWeek('2018-03-15'), dayOfWeek('2018-11-04'), dayOfWeek('2018-11-03')]).toEqual([4, 0, 6]);
  });

  it('refuses days that do not exist', () => {
    expect([isoDay(2018, 2, 28), isoDay(2018, 2, 29), isoDay(2018, 13, 1), isoDay(2018, 0, 1)]).toEqual([
      '2018-02-28',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('moves over the ends of months and years', () => {
    expect([addDays('2018-12-31', 1), addDays('2020-03-01', -1)]).toEqual(['2019-01-01', '2020-02-29']);
  });
});

describe('the time zone of the computer', () => {
  const home = process.env.TZ;
  afterEach(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });

  it.each([
    ['Europe/Bucharest', -120],
    ['Pacific/Kiritimati', -840],
    ['America/Los_Angeles', 480],
    ['UTC', 0],
  ])('%s changes no day', (zone, offset_min) => {
    process.env.TZ = zone;
    expect(new Date(2018, 0, 1).getTimezoneOffset()).toBe(offset_min);
    // The night of 25 March 2018 has no 3 o'clock in Bucharest.
    expect(parseDays('25-26.03.2018')).toEqual({ first: '2018-03-25', last: '2018-03-26' });
    expect(formatDays({ first: '2018-10-28', last: '2018-10-29' }, 'ro')).toBe('28–29 octombrie 2018');
    expect([dayOfWeek('2018-03-25'), addDays('2018-03-25', 1)]).toEqual([0, '2018-03-26']);
    expect(orthodoxEaster(2018)).toBe('2018-04-08');
  });
});
