import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Submission } from '../../../src/intake/validate/records.js';
import { mergeYear } from '../../../src/year/merge/merge.js';
import { mergeRules } from '../../../src/year/merge/rules.js';
import { mergeCauses } from '../../../src/year/merge/year.js';
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

describe('ids of meetings', () => {
  it('tell the host and the first day, and a number where there are two', () => {
    const { year } = merge(
      submission('b.xlsx', {
        meetings: [
          meeting({ code: 'IS-03', days: days('2018-03-15', '2018-03-16'), theme: 'Sănătatea' }),
          meeting({ code: 'IS-02', theme: 'Locuirea' }),
          meeting({ code: 'IS-01', days: days('2018-02-01'), theme: 'Munca' }),
        ],
      }),
    );
    expect(year.meetings.map(({ id, theme }) => [id, theme])).toEqual([
      ['iasi-2018-02-01', 'Munca'],
      ['iasi-2018-03-15', 'Locuirea'],
      ['iasi-2018-03-15-2', 'Sănătatea'],
    ]);
  });

  it('do not change where files are renamed', () => {
    const first = meeting({ theme: 'Locuirea' });
    const second = meeting({ theme: 'Munca' });
    const themes = (...files: [string, string]) =>
      merge(
        submission(files[0], { meetings: [first] }),
        submission(files[1], { meetings: [second, meeting({ days: days('2018-05-05') })] }),
      ).year.meetings.map(({ id, theme }) => [id, theme]);
    expect(themes('a.xlsx', 'b.xlsx')).toEqual(themes('d.xlsx', 'c.xlsx'));
  });
});

describe('coverage', () => {
  it('has every unit of the registry in its order, with the files that hold its rows', () => {
    const sent = {
      meetings: [meeting()],
      participants: [participant({ count: 3 })],
      difficulties: [difficulty()],
    };
    const { year } = merge(
      submission('Iasi.xlsx', { ...sent, sha256: 'a' }),
      submission('Copie - Iasi.xlsx', { ...sent, sha256: 'a' }),
      submission('Vaslui.xlsx', {
        refusedMeetings: [{ unit: 'vaslui', row: 2, place: { file: 'Vaslui.xlsx', cell: 'C2' } }],
      }),
    );
    expect(year.coverage.map(({ unit }) => unit)).toEqual(registries.units.map(({ code }) => code));
    const of = (code: string) => year.coverage.find(({ unit }) => unit === code);
    const files = ['Copie - Iasi.xlsx', 'Iasi.xlsx'];
    expect(of('iasi')).toEqual({ unit: 'iasi', files, meetings: 1, participants: 3, difficulties: 1 });
    expect(of('vaslui')).toMatchObject({ files: ['Vaslui.xlsx'], meetings: 0 });
    expect(of('aiud')).toMatchObject({ files: [], meetings: 0 });
  });
});

describe('the rows of other tables', () => {
  it('come by unit in the order of the registry, then as they stand in the files', () => {
    const { year } = merge(
      submission('z.xlsx', { indicators: [indicator({ unit: 'aiud', row: 5 })] }),
      submission('b.xlsx', { indicators: [indicator({ row: 9, indicator: 'B' }), indicator({ row: 3 })] }),
    );
    expect(year.indicators.map(({ unit, row }) => [unit, row])).toEqual([
      ['aiud', 5],
      ['iasi', 3],
      ['iasi', 9],
    ]);
  });
});

describe('a meeting is checked', () => {
  const found = (...submissions: Submission[]) => merge(...submissions).problems;
  const typed = { attendance: 5, attendancePlace: { file: 'Iasi.xlsx', sheet: 'Întâlniri', cell: 'H2' } };
  const guests = (...counts: number[]) => counts.map((count) => participant({ count }));

  it('attendance other than the participants listed', () => {
    const [problem] = found(
      submission('Iasi.xlsx', {
        meetings: [meeting(typed)],
        participants: [...guests(2, 1), participant({ typedKind: 'penitentiary' })],
        difficulties: [difficulty()],
      }),
    );
    expect(problem).toEqual({
      rule: 'attendance-matches',
      severity: 'warning',
      place: typed.attendancePlace,
      found: '5',
      params: { table: 'meetings', column: 'attendance', typed: 5, counted: 4 },
    });
  });

  it.each([
    ['attendance as listed', typed, guests(2, 3)],
    ['no attendance', {}, guests(2)],
  ])('%s is right', (_, given, participants) => {
    const file = { meetings: [meeting(given)], participants, difficulties: [difficulty()] };
    expect(found(submission('Iasi.xlsx', file))).toEqual([]);
  });

  it('attendance of a joint meeting may be the whole or the unit’s own part', () => {
    const of = (unit: string, attendance: number, count: number) => ({
      meetings: [
        meeting({ unit, attendance, coorganisers: ['iasi', 'vaslui'].filter((code) => code !== unit) }),
      ],
      participants: [participant({ unit, count, organisation: `Primăria ${unit}` })],
      difficulties: [difficulty({ unit })],
    });
    expect(found(submission('i.xlsx', of('iasi', 5, 2)), submission('v.xlsx', of('vaslui', 3, 3)))).toEqual(
      [],
    );
    const wrong = found(submission('i.xlsx', of('iasi', 4, 2)), submission('v.xlsx', of('vaslui', 3, 3)));
    expect(wrong.map(({ rule, place }) => [rule, place.file])).toEqual([['attendance-matches', 'i.xlsx']]);
  });

  it('nobody took part, nothing was raised', () => {
    const problems = found(submission('Iasi.xlsx', { meetings: [meeting(typed)] }));
    expect(problems.map(({ rule, severity, params }) => [rule, severity, params])).toEqual([
      ['meeting-has-participants', 'warning', { table: 'meetings' }],
      ['meeting-has-difficulties', 'warning', { table: 'meetings' }],
    ]);
  });

  it('what comes in another file, or of one of two meetings, is there', () => {
    expect(
      found(
        submission('intalniri.csv', {
          meetings: [meeting({ code: '1' }), meeting({ code: '2', theme: 'Munca' })],
        }),
        submission('participanti.csv', {
          participants: ['1', '2'].map((code) => participant({ meeting: { code } })),
        }),
        submission('dificultati.csv', { difficulties: [difficulty()] }),
      ),
    ).toEqual([]);
  });

  it('a meeting whose unit raises difficulties at another alone is told', () => {
    const problems = found(
      submission('Iasi.xlsx', {
        meetings: [meeting({ code: '1' }), meeting({ code: '2', theme: 'Munca' })],
        participants: ['1', '2'].map((code) => participant({ meeting: { code } })),
        difficulties: [difficulty({ meeting: { code: '1' } })],
      }),
    );
    expect(problems.map(({ rule }) => rule)).toEqual(['meeting-has-difficulties']);
  });
});

/** Copies, corrections, joint meetings, one file a table, errors: all at once. */
const everything: readonly Submission[] = (() => {
  const march = meeting({ code: 'IS-01', coorganisers: ['vaslui'], venue: 'Palatul Culturii Iași' });
  const guests = ['Ion Popa', 'Ana Rusu', undefined].map((person) =>
    participant({ meeting: { code: 'IS-01' }, ...(person !== undefined && { person }) }),
  );
  const iasi = {
    meetings: [march],
    participants: guests,
    difficulties: [difficulty()],
    practices: [practice()],
  };
  const ofVaslui = meeting({ unit: 'vaslui', county: 'VS', days: days('2018-03-15', '2018-03-16') });
  return [
    submission('Iasi/Iasi.xlsx', { ...iasi, modified: '2018-03-20T08:00:00Z', sha256: 'a' }),
    submission('Iasi/Copie - Iasi.xlsx', { ...iasi, modified: '2018-03-20T08:00:00Z', sha256: 'a' }),
    submission('Iasi/Iasi (1).xlsx', { ...iasi, sha256: 'b' }),
    submission('Iasi/Iasi corectat.xlsx', { ...iasi, participants: guests.slice(0, 2), sha256: 'c' }),
    submission('Iasi/indicatori.csv', { indicators: [indicator()], collaborations: [collaboration()] }),
    submission('Vaslui/a.xlsx', { meetings: [ofVaslui], written: '2018-05-01T00:00:00Z' }),
    submission('Vaslui/b.xlsx', {
      meetings: [{ ...ofVaslui, theme: 'Munca' }],
      written: '2018-05-02T00:00:00Z',
    }),
    submission('Vaslui/participanti.csv', {
      participants: [participant({ unit: 'vaslui', person: 'Ion Popa' }), participant({ unit: 'vaslui' })],
    }),
    submission('Bacau.xlsx', {
      meetings: [meeting({ unit: 'bacau' }), meeting({ unit: 'bacau' })],
      participants: [participant({ unit: 'bacau', meeting: { code: '9' } })],
    }),
  ];
})();

it('nothing depends on the order in which the files come', () => {
  const expected = merge(...everything);
  const order = fc.shuffledSubarray([...everything], { minLength: everything.length });
  fc.assert(
    fc.property(order, (shuffled) => {
      expect(merge(...shuffled)).toEqual(expected);
    }),
    { numRuns: 60, seed: 2018 },
  );
});

it('findings and causes are of the closed lists', () => {
  const { year, problems } = merge(...everything);
  for (const { rule, severity } of problems) expect(mergeRules).toHaveProperty([rule, 'severity'], severity);
  for (const { because } of year.merges) expect(mergeCauses).toContain(because);
  expect(new Set(problems.map(({ rule }) => rule))).toEqual(
    new Set([
      'file-copied',
      'joint-doubtful',
      'rows-replaced',
      'resent-order-unsure',
      'row-repeated',
      'meeting-code-known',
      'meeting-has-participants',
      'meeting-has-difficulties',
    ]),
  );
});
