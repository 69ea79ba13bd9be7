import { describe, expect, it } from 'vitest';
import type { ParticipantRecord, Submission } from '../../../src/intake/validate/records.js';
import { mergeYear } from '../../../src/year/merge/merge.js';
import {
  collaboration,
  days,
  difficulty,
  indicator,
  meeting,
  participant,
  practice,
  registries,
  submission,
} from './records.js';

const merge = (...submissions: Submission[]) => mergeYear(submissions, 2018, registries);
type Merged = ReturnType<typeof merge>;

const older = { modified: '2018-03-20T08:00:00Z' };
const newer = { modified: '2018-04-10T08:00:00Z' };
const march = meeting({ code: 'IS-01' });

const guestsOf = ({ year }: Merged) =>
  year.meetings.flatMap((held) => held.participants.map(({ organisation }) => organisation));
const guest = (organisation: string, given: Partial<ParticipantRecord> = {}) =>
  participant({ organisation, meeting: { code: 'IS-01' }, ...given });
const rulesOf = ({ problems }: Merged) =>
  problems.map(({ rule }) => rule).filter((rule) => !rule.startsWith('meeting-has'));

describe('a name and a time that contradict each other', () => {
  it('are told, with both files; the name decides', () => {
    const merged = merge(
      submission('Iasi.xlsx', { ...newer, meetings: [march], participants: [guest('AJOFM Iași')] }),
      submission('Iasi v2.xlsx', {
        ...older,
        meetings: [march],
        participants: [guest('AJOFM Iași'), guest('AJPIS Iași')],
      }),
    );
    expect(guestsOf(merged)).toEqual(['AJOFM Iași', 'AJPIS Iași']);
    const unsure = merged.problems.filter(({ rule }) => rule === 'resent-order-unsure');
    expect(
      unsure.map(({ severity, place, params }) => [severity, place.file, params.older, params.because]),
    ).toEqual([['warning', 'Iasi v2.xlsx', 'Iasi.xlsx', 'marked-later']]);
  });
});

describe('a meeting sent again', () => {
  it('stands as the newer file tells it', () => {
    const merged = merge(
      submission('Iasi.xlsx', { ...older, meetings: [march] }),
      submission('Iasi nou.xlsx', { ...newer, meetings: [{ ...march, theme: 'Reintegrarea prin muncă' }] }),
    );
    expect(merged.year.meetings.map(({ theme }) => theme)).toEqual(['Reintegrarea prin muncă']);
    expect(merged.year.merges).toEqual([
      {
        reason: 'resent',
        kept: { file: 'Iasi nou.xlsx' },
        dropped: [{ ...march.place, file: 'Iasi.xlsx' }],
        units: ['iasi'],
        because: 'saved-later',
        rows: 1,
      },
    ]);
    expect(merged.problems.find(({ rule }) => rule === 'rows-replaced')).toEqual({
      rule: 'rows-replaced',
      severity: 'info',
      place: { ...march.place, file: 'Iasi.xlsx' },
      params: {
        table: 'meetings',
        file: 'Iasi nou.xlsx',
        rows: 1,
        range: [`${march.row}`],
        because: 'saved-later',
      },
      related: [{ file: 'Iasi nou.xlsx' }],
    });
  });

  const uncoded = meeting();
  const at = { venue: 'Palatul Culturii Iași' };

  it.each([
    ['the code is written otherwise', march, { ...march, code: ' is-01', days: days('2018-03-16') }],
    ['the days are corrected', march, { ...march, days: days('2018-03-22') }],
    [
      'the day is corrected and half of all words of the themes are the same',
      meeting({ code: 'IS-01', theme: 'Munca locuința sănătatea' }),
      meeting({ code: 'IS-01', theme: 'Munca locuința familia', days: days('2018-06-20') }),
    ],
    ['the theme is corrected', march, { ...march, theme: 'Locuirea după liberare' }],
    [
      'one bears no code, with the same day and theme',
      march,
      meeting({ theme: 'REINTEGRAREA SOCIALA prin munca' }),
    ],
    ['one bears no code, as the only meeting of either file', march, meeting({ theme: 'Locuirea' })],
    ['neither bears a code', uncoded, meeting({ theme: 'Reintegrarea socială prin muncă.' })],
    [
      'it is numbered otherwise, at the same venue',
      meeting({ code: '1', ...at }),
      meeting({ code: '7', ...at }),
    ],
  ])('is the same where %s', (_, first, second) => {
    const merged = merge(
      submission('a.xlsx', { ...older, meetings: [first] }),
      submission('b.xlsx', { ...newer, meetings: [second] }),
    );
    expect(merged.year.meetings).toHaveLength(1);
    expect(merged.year.meetings[0]?.days).toEqual(second.days);
  });

  it.each([
    [
      'another code, day and theme',
      meeting({ code: 'IS-02', days: days('2018-06-20'), theme: 'Locuirea' }),
      [],
    ],
    ['no code and another day', meeting({ days: days('2018-03-16') }), []],
    [
      'the same code, but neither the day nor the theme',
      meeting({ code: 'IS-01', days: days('2018-06-20'), theme: 'Locuirea' }),
      ['meeting-code-reused'],
    ],
    ['another code on the same day', meeting({ code: 'IS-02' }), ['meeting-repeated-doubtful']],
    ['another type', meeting({ type: 'interregional', code: 'IS-02' }), []],
  ])('is another with %s', (_, second, rules) => {
    const merged = merge(
      submission('a.xlsx', { ...older, meetings: [march] }),
      submission('b.xlsx', { ...newer, meetings: [second] }),
    );
    expect(merged.year.meetings).toHaveLength(2);
    expect(rulesOf(merged)).toEqual(rules);
  });

  it('with the same code and fewer than half of all words of the themes is another on another day', () => {
    const of = (theme: string, day: string) => meeting({ code: 'IS-01', theme, days: days(day) });
    const merged = merge(
      submission('a.xlsx', {
        ...older,
        meetings: [of('Munca locuința sănătatea educația familia', '2018-03-15')],
      }),
      submission('b.xlsx', {
        ...newer,
        meetings: [of('Munca locuința sănătatea arta sportul', '2018-06-20')],
      }),
    );
    expect(merged.year.meetings).toHaveLength(2);
  });

  it('with no code is another beside a second meeting of its file, on the same day', () => {
    const two = [meeting({ theme: 'Locuirea' }), meeting({ theme: 'Sănătatea', days: days('2018-05-05') })];
    const merged = merge(
      submission('a.xlsx', { meetings: [march] }),
      submission('b.xlsx', { meetings: two }),
    );
    expect(merged.year.meetings).toHaveLength(3);
  });

  it('with another code at another venue is another beyond doubt', () => {
    const merged = merge(
      submission('a.xlsx', { ...older, meetings: [meeting({ code: 'IS-01', venue: 'Primăria Iași' })] }),
      submission('b.xlsx', { ...newer, meetings: [meeting({ code: 'IS-02', venue: 'Hotel Unirea' })] }),
    );
    expect(merged.year.meetings).toHaveLength(2);
    expect(rulesOf(merged)).toEqual([]);
  });

  it('twice in one file stands once', () => {
    const again = { ...march, row: march.row + 1, place: { ...march.place, cell: 'C90' } };
    const merged = merge(submission('Iasi.xlsx', { meetings: [march, again] }));
    expect(merged.year.meetings).toHaveLength(1);
    expect(rulesOf(merged)).toEqual(['row-repeated']);
    expect(merged.year.merges).toMatchObject([
      { reason: 'repeated-rows', because: 'same-meeting', rows: 1, dropped: [{ cell: 'C90' }] },
    ]);
  });

  it('in one file at another venue, without a code, is another', () => {
    const schools = ['Școala nr. 7', 'Școala nr. 11'].map((venue) => meeting({ venue }));
    expect(merge(submission('Iasi.xlsx', { meetings: schools })).year.meetings).toHaveLength(2);
  });
});

describe('participants sent again', () => {
  it('replace those of the older file where one row is the same', () => {
    const merged = merge(
      submission('intalniri.csv', { meetings: [march] }),
      submission('participanti.csv', { ...older, participants: [guest('AJOFM Iași'), guest('ISJ')] }),
      submission('participanti 2.csv', { ...newer, participants: [guest('ajofm iasi'), guest('DSP Iași')] }),
    );
    expect(guestsOf(merged)).toEqual(['ajofm iasi', 'DSP Iași']);
    expect(rulesOf(merged)).toEqual(['rows-replaced']);
  });

  it('replace those of the older file where both report the meeting', () => {
    const merged = merge(
      submission('a.xlsx', { ...older, meetings: [march], participants: [guest('AJOFM Iași')] }),
      submission('b.xlsx', { ...newer, meetings: [march], participants: [guest('ISJ Iași')] }),
    );
    expect(guestsOf(merged)).toEqual(['ISJ Iași']);
  });

  it('complete the older file where nothing is repeated', () => {
    const merged = merge(
      submission('a.xlsx', { ...older, meetings: [march], participants: [guest('AJOFM Iași')] }),
      submission('b.csv', { ...newer, participants: [guest('ISJ Iași')] }),
    );
    expect(guestsOf(merged)).toEqual(['AJOFM Iași', 'ISJ Iași']);
    expect(merged.year.merges).toEqual([]);
  });

  it('of one organisation are told apart by the person', () => {
    const merged = merge(
      submission('a.xlsx', {
        ...older,
        meetings: [march],
        participants: [guest('ISJ', { person: 'Ion Popa' })],
      }),
      submission('b.csv', { ...newer, participants: [guest('ISJ', { person: 'Ana Rusu' })] }),
    );
    expect(guestsOf(merged)).toHaveLength(2);
  });

  it('are left alone at the meetings that the newer file does not speak of', () => {
    const june = meeting({ code: 'IS-02', days: days('2018-06-20'), theme: 'Locuirea' });
    const of = (code: string) => participant({ meeting: { code } });
    const merged = merge(
      submission('a.xlsx', { ...older, meetings: [march, june], participants: [of('IS-01'), of('IS-02')] }),
      submission('b.xlsx', { ...newer, meetings: [march], participants: [of('IS-01')] }),
    );
    expect(merged.year.meetings.map(({ participants }) => participants[0]?.rows[0]?.file)).toEqual([
      'b.xlsx',
      'a.xlsx',
    ]);
  });

  it('stay where the newer file repeats the meeting without any', () => {
    const merged = merge(
      submission('a.xlsx', { ...older, meetings: [march], participants: [guest('AJOFM Iași')] }),
      submission('b.xlsx', { ...newer, meetings: [march] }),
    );
    expect(guestsOf(merged)).toEqual(['AJOFM Iași']);
  });

  it('three times leave the last', () => {
    const sent = (file: string, month: string, ...organisations: string[]) =>
      submission(file, {
        modified: `2018-${month}-01T00:00:00Z`,
        participants: organisations.map((name) => guest(name)),
      });
    const merged = merge(
      submission('intalniri.csv', { meetings: [march] }),
      sent('c.csv', '04', 'AJOFM', 'ISJ'),
      sent('a.csv', '05', 'ISJ', 'DSP'),
      sent('b.csv', '06', 'DSP', 'Caritas'),
    );
    expect(guestsOf(merged)).toEqual(['DSP', 'Caritas']);
    const pairs = merged.year.merges.map(({ kept, dropped }) => [kept.file, dropped[0]?.file]);
    expect(pairs).toEqual([
      ['b.csv', 'a.csv'],
      ['a.csv', 'c.csv'],
    ]);
  });

  it('are told row by row: how many, where and by what they were replaced', () => {
    const rows = [5, 6, 9].map((row) => ({ ...guest('ISJ', { row }), place: { file: '', cell: `D${row}` } }));
    const merged = merge(
      submission('a.csv', { ...older, meetings: [march], participants: rows }),
      submission('b.csv', { ...newer, participants: [guest('ISJ')] }),
    );
    expect(merged.problems.find(({ rule }) => rule === 'rows-replaced')).toMatchObject({
      place: { file: 'a.csv', cell: 'D5:D9' },
      params: { table: 'participants', file: 'b.csv', rows: 3, range: ['5-6', '9'] },
    });
  });
});

describe('other rows sent again', () => {
  it.each([
    ['difficulties', () => difficulty(), () => difficulty({ difficulty: 'Lipsa actelor' })],
    ['practices', () => practice(), () => practice({ title: 'Ziua familiei' })],
    ['indicators', () => indicator({ value: '85' }), () => indicator({ indicator: 'Ore de voluntariat' })],
    ['collaborations', () => collaboration(), () => collaboration({ activity: 'Curs de sudori' })],
  ] as const)('%s without a meeting replace where one is the same, else complete', (table, same, other) => {
    const sent = (file: string, modified: string, rows: readonly unknown[]) =>
      submission(file, { modified, [table]: rows });
    const replaced = merge(
      sent('a.xlsx', older.modified, [same(), other()]),
      sent('b.xlsx', newer.modified, [same()]),
    );
    expect(replaced.year[table].map(({ file }) => file)).toEqual(['b.xlsx']);
    const completed = merge(
      sent('a.xlsx', older.modified, [same()]),
      sent('b.xlsx', newer.modified, [other()]),
    );
    expect(completed.year[table].map(({ file }) => file)).toEqual(['a.xlsx', 'b.xlsx']);
  });

  it('replace rows with a meeting by the same rows without, and the other way round', () => {
    const june = meeting({ code: 'IS-02', days: days('2018-06-20'), theme: 'Locuirea' });
    const meetings = submission('intalniri.csv', { meetings: [march, june] });
    const at = submission('a.csv', { ...older, difficulties: [difficulty({ meeting: { code: 'IS-01' } })] });
    const without = submission('b.csv', { ...newer, difficulties: [difficulty()] });
    expect(merge(meetings, at, without).year.difficulties.map(({ file }) => file)).toEqual(['b.csv']);
    const later = { ...at, modified: '2018-05-01T00:00:00Z' };
    expect(merge(meetings, later, without).year.difficulties.map(({ file }) => file)).toEqual(['a.csv']);
  });
});

describe('one file a table', () => {
  it('joins, with nothing replaced', () => {
    const merged = merge(
      submission('dificultati.csv', { difficulties: [difficulty({ meeting: { code: 'IS-01' } })] }),
      submission('intalniri.csv', { meetings: [march] }),
      submission('participanti.csv', { participants: [guest('AJOFM Iași'), guest('ISJ Iași')] }),
    );
    expect(guestsOf(merged)).toHaveLength(2);
    expect(merged.year.difficulties[0]?.meetingId).toBe('iasi-2018-03-15');
    expect(merged.problems).toEqual([]);
    expect(merged.year.merges).toEqual([]);
  });
});

describe('where nothing but the disk’s clock tells the newer file', () => {
  const sent = (file: string, written?: string) =>
    submission(file, { meetings: [march], ...(written !== undefined && { written }), sha256: file });
  const corrected = (file: string, written?: string) => ({
    ...sent(file, written),
    records: { ...sent(file).records, meetings: [{ ...march, file, place: { file }, theme: 'Munca' }] },
  });

  it('it decides, with a warning', () => {
    const merged = merge(sent('a.xlsx', '2018-04-01T00:00:00Z'), corrected('b.xlsx', '2018-04-02T00:00:00Z'));
    expect(merged.year.meetings[0]?.theme).toBe('Munca');
    expect(merged.problems.find(({ rule }) => rule === 'resent-order-unsure')).toEqual({
      rule: 'resent-order-unsure',
      severity: 'warning',
      place: { file: 'b.xlsx' },
      params: { file: 'b.xlsx', older: 'a.xlsx', because: 'written-later' },
      related: [{ file: 'a.xlsx' }],
    });
  });

  it('the names decide where the clock is silent too', () => {
    const merged = merge(sent('a.xlsx'), corrected('b.xlsx'));
    expect(merged.problems.find(({ rule }) => rule === 'resent-order-unsure')?.params.because).toBe(
      'order-unknown',
    );
  });

  it('is not asked where the names tell', () => {
    const merged = merge(sent('Iasi.xlsx', '2018-05-01T00:00:00Z'), corrected('Iasi corectat.xlsx'));
    expect(merged.year.meetings[0]?.theme).toBe('Munca');
    expect(rulesOf(merged)).toEqual(['rows-replaced']);
  });
});
