import { describe, expect, it } from 'vitest';
import type { RefusedMeeting, Submission } from '../../../src/intake/validate/records.js';
import { mergeYear } from '../../../src/year/merge/merge.js';
import {
  collaboration,
  days,
  difficulty,
  meeting,
  participant,
  practice,
  registries,
  submission,
} from './records.js';

const merge = (...submissions: Submission[]) => mergeYear(submissions, 2018, registries);

const march = meeting({ code: 'IS-01', days: days('2018-03-15', '2018-03-16') });
const june = meeting({ code: 'IS-02', days: days('2018-06-20'), theme: 'Locuirea' });

/** Days of the meetings at which the organisation was counted. */
function meetingsOf(year: ReturnType<typeof merge>['year'], organisation = 'AJOFM Iași'): string[] {
  const present = year.meetings.filter(({ participants }) =>
    participants.some((guest) => guest.organisation === organisation),
  );
  return present.map(({ days: { first } }) => first);
}

const referenceRules = (problems: ReturnType<typeof merge>['problems']) =>
  problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);

describe('a row refers to a meeting', () => {
  it.each([
    ['by code, however written', { code: 'is-01 ' }, '2018-03-15'],
    ['by its days', { days: days('2018-03-15', '2018-03-16') }, '2018-03-15'],
    ['by one of its days', { days: days('2018-03-16') }, '2018-03-15'],
    ['by code, whatever the day', { code: 'IS-02', days: days('2018-03-15') }, '2018-06-20'],
  ])('%s', (_, reference, day) => {
    const { year, problems } = merge(
      submission('intalniri.csv', { meetings: [march, june] }),
      submission('participanti.csv', { participants: [participant({ meeting: reference })] }),
    );
    expect(meetingsOf(year)).toEqual([day]);
    expect(referenceRules(problems)).toEqual([]);
  });

  it('by just its days, though a longer one holds them too', () => {
    const long = meeting({ code: 'IS-03', days: days('2018-03-14', '2018-03-17'), theme: 'Sănătatea' });
    const { year, problems } = merge(
      submission('intalniri.csv', { meetings: [march, long] }),
      submission('participanti.csv', { participants: [participant({ meeting: { days: march.days } })] }),
    );
    expect(meetingsOf(year)).toEqual(['2018-03-15']);
    expect(referenceRules(problems)).toEqual([]);
  });

  it('by standing beside it in a wide table', () => {
    const { year } = merge(
      submission('Iasi.xlsx', {
        meetings: [
          { ...march, sheet: 'Date', row: 5, entry: '5' },
          { ...june, sheet: 'Date', row: 9, entry: '9' },
        ],
        participants: [participant({ sheet: 'Date', row: 10, meeting: { at: { sheet: 'Date', key: '9' } } })],
      }),
    );
    expect(meetingsOf(year)).toEqual(['2018-06-20']);
  });

  it('by saying nothing, where the unit held one', () => {
    const { year } = merge(
      submission('intalniri.csv', { meetings: [march] }),
      submission('participanti.csv', { participants: [participant()] }),
    );
    expect(meetingsOf(year)).toEqual(['2018-03-15']);
  });

  it('by saying nothing, where its own file holds one', () => {
    const { year, problems } = merge(
      submission('martie.xlsx', { meetings: [march], participants: [participant()] }),
      submission('iunie.xlsx', { meetings: [june], participants: [participant()] }),
    );
    expect(meetingsOf(year)).toEqual(['2018-03-15', '2018-06-20']);
    expect(referenceRules(problems)).toEqual([]);
  });

  it('of another unit that names its own as coorganiser', () => {
    const { year } = merge(
      submission('Iasi.xlsx', { meetings: [{ ...march, coorganisers: ['vaslui'] }] }),
      submission('Vaslui.csv', {
        participants: [participant({ unit: 'vaslui', organisation: 'AJOFM Vaslui' })],
        difficulties: [difficulty({ unit: 'vaslui', meeting: { code: 'IS-01' } })],
      }),
    );
    expect(meetingsOf(year, 'AJOFM Vaslui')).toEqual(['2018-03-15']);
    expect(year.difficulties[0]?.meetingId).toBe('iasi-2018-03-15');
  });
});

describe('a row is not counted', () => {
  const participants = (reference: object) => [participant({ row: 7, meeting: reference })];

  it('and the codes that may be meant are told', () => {
    const { problems } = merge(
      submission('Iasi.xlsx', { meetings: [march, june], participants: participants({ code: 'IS-03' }) }),
    );
    expect(problems[0]?.params).toMatchObject({ code: 'IS-03', nearest: ['IS-01', 'IS-02'] });
  });

  it('with a code that no meeting bears', () => {
    const { year, problems } = merge(
      submission('Iasi.xlsx', { meetings: [march, june], participants: participants({ code: 'IS-3' }) }),
    );
    expect(meetingsOf(year)).toEqual([]);
    expect(problems[0]).toEqual({
      rule: 'meeting-code-known',
      severity: 'error',
      place: { file: 'Iasi.xlsx', sheet: 'Participanți', cell: 'D7' },
      found: 'IS-3',
      params: {
        ...{ table: 'participants', column: 'meeting', code: 'IS-3' },
        ...{ known: ['IS-01', 'IS-02'], nearest: [] },
      },
      rows: [7],
    });
  });

  it('on a day without a meeting', () => {
    const { problems } = merge(
      submission('Iasi.xlsx', {
        meetings: [march, meeting({ days: days('2018-06-20') })],
        participants: participants({ days: days('2018-03-17') }),
      }),
    );
    expect(problems[0]).toMatchObject({
      rule: 'meeting-days-known',
      params: { first: '2018-03-17', last: '2018-03-17', known: ['IS-01', '2018-06-20'] },
      rows: [7],
    });
  });

  it('that says nothing, where the file holds several meetings', () => {
    const { problems } = merge(
      submission('Iasi.xlsx', { meetings: [march, june], participants: participants({}) }),
    );
    expect(problems[0]).toMatchObject({
      rule: 'meeting-reference-needed',
      params: { table: 'participants', column: 'meeting', known: ['IS-01', 'IS-02'] },
    });
  });

  it('that says nothing, where the unit reports no meeting', () => {
    const { problems } = merge(submission('participanti.csv', { participants: participants({}) }));
    expect(problems[0]).toMatchObject({ rule: 'meeting-reference-needed', params: { known: [] } });
  });

  it('on a day with two meetings', () => {
    const afternoon = { ...june, days: march.days };
    const { problems } = merge(
      submission('Iasi.xlsx', {
        meetings: [march, afternoon],
        participants: participants({ days: days('2018-03-15') }),
      }),
    );
    expect(referenceRules(problems)).toEqual(['meeting-reference-needed']);
  });

  it('with what looks like personal data for a code, which is not repeated', () => {
    const { problems } = merge(
      submission('Iasi.xlsx', { meetings: [march], participants: participants({ code: '0722 123 456' }) }),
    );
    expect(problems[0]).toMatchObject({ found: '•••', params: { code: '•••' } });
  });

  it('of any table that names an unknown meeting; one that names none is the unit’s', () => {
    const { year, problems } = merge(
      submission('Iasi.xlsx', {
        meetings: [march, june],
        difficulties: [difficulty({ meeting: { code: 'X' } }), difficulty({ difficulty: 'Lipsa actelor' })],
        practices: [practice({ meeting: { code: 'X' } })],
        collaborations: [
          collaboration({ meeting: { code: 'X' } }),
          collaboration({ meeting: { code: 'IS-02' } }),
        ],
      }),
    );
    expect(referenceRules(problems)).toEqual(Array(3).fill('meeting-code-known'));
    expect(year.difficulties.map(({ difficulty: text, meetingId }) => [text, meetingId])).toEqual([
      ['Lipsa actelor', undefined],
    ]);
    expect(year.practices).toEqual([]);
    expect(year.collaborations.map(({ meetingId }) => meetingId)).toEqual(['iasi-2018-06-20']);
  });
});

describe('a meeting that an error keeps out of the count', () => {
  const refused: RefusedMeeting = {
    unit: 'iasi',
    code: 'IS-01',
    sheet: 'Întâlniri',
    row: 2,
    entry: '2',
    place: { file: 'Iasi.xlsx', sheet: 'Întâlniri', cell: 'C2' },
  };
  const guests = (reference: object) => [participant({ row: 7, meeting: reference })];

  it.each([
    ['by code', { code: 'IS-01' }],
    ['by row', { at: { sheet: 'Întâlniri', key: '2' } }],
    ['as the only one', {}],
  ])('keeps out the rows that mean it: %s', (_, reference) => {
    const participants = [participant({ row: 7, sheet: 'Întâlniri', meeting: reference })];
    const { year, problems } = merge(submission('Iasi.xlsx', { participants, refusedMeetings: [refused] }));
    expect(year.meetings).toEqual([]);
    expect(problems[0]).toMatchObject({
      rule: 'meeting-counted',
      severity: 'error',
      params: { table: 'participants', column: 'meeting' },
      related: [refused.place],
      rows: [7],
    });
  });

  it('leaves it unclear which is meant where another is counted', () => {
    const { problems } = merge(
      submission('Iasi.xlsx', { meetings: [june], participants: guests({}), refusedMeetings: [refused] }),
    );
    expect(referenceRules(problems)).toEqual(['meeting-reference-needed']);
  });

  it('is the corrected one of another file, where there is one', () => {
    const beside = [
      participant({ row: 7, sheet: 'Întâlniri', meeting: { at: { sheet: 'Întâlniri', key: '2' } } }),
    ];
    const { year, problems } = merge(
      submission('Iasi.xlsx', { participants: beside, refusedMeetings: [refused] }),
      submission('Iasi corectat.xlsx', { meetings: [march] }),
    );
    expect(referenceRules(problems)).toEqual([]);
    expect(meetingsOf(year)).toEqual(['2018-03-15']);
  });

  it('is none of two meetings of other files that bear its code', () => {
    const beside = [
      participant({ row: 7, sheet: 'Întâlniri', meeting: { at: { sheet: 'Întâlniri', key: '2' } } }),
    ];
    const { year, problems } = merge(
      submission('Iasi.xlsx', { participants: beside, refusedMeetings: [refused] }),
      submission('martie.xlsx', { meetings: [march] }),
      submission('iunie.xlsx', { meetings: [{ ...june, code: 'IS-01' }] }),
    );
    expect(referenceRules(problems)).toEqual(['meeting-counted']);
    expect(meetingsOf(year)).toEqual([]);
  });

  it('is not the meeting whose code it repeats in the same file', () => {
    const again = { ...refused, row: 3, entry: '3', place: { ...refused.place, cell: 'C3' } };
    const { year, problems } = merge(
      submission('Iasi.xlsx', {
        meetings: [{ ...march, row: 2, entry: '2' }],
        participants: [
          participant({ sheet: 'Întâlniri', row: 7, meeting: { at: { sheet: 'Întâlniri', key: '3' } } }),
        ],
        refusedMeetings: [again],
      }),
    );
    expect(referenceRules(problems)).toEqual(['meeting-counted']);
    expect(meetingsOf(year)).toEqual([]);
  });

  it('of no known unit is meant by none but the rows beside it', () => {
    const { unit: _, ...unknown } = refused;
    const { year } = merge(
      submission('Iasi.xlsx', { meetings: [june], participants: guests({}), refusedMeetings: [unknown] }),
    );
    expect(meetingsOf(year)).toEqual(['2018-06-20']);
  });
});
