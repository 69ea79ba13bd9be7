import { describe, expect, it } from 'vitest';
import type { MeetingRecord, Submission } from '../../../src/intake/validate/records.js';
import { isOnePlace, mayBeOnePlace } from '../../../src/year/merge/joint/premises.js';
import { mergeYear } from '../../../src/year/merge/merge.js';
import { days, difficulty, meeting, participant, registries, submission } from './records.js';

const merge = (...submissions: Submission[]) => mergeYear(submissions, 2018, registries);
type Merged = ReturnType<typeof merge>;

const counties: Readonly<Record<string, string>> = { iasi: 'IS', vaslui: 'VS', bacau: 'BC', botosani: 'BT' };

/** A file of one meeting of the unit. */
function report(unit: string, given: Partial<MeetingRecord> = {}): Submission {
  const held = { ...meeting(), unit, county: counties[unit] ?? 'IS', theme: `Tematica ${unit}`, ...given };
  return submission(`${unit}.xlsx`, { meetings: [held] });
}

const unitsOf = ({ year }: Merged) => year.meetings.map(({ units }) => units);
const doubts = ({ problems }: Merged) => problems.filter(({ rule }) => rule === 'joint-doubtful');

describe('a meeting that two units report', () => {
  it('is one where one names the other; the one that names is the host', () => {
    const merged = merge(report('iasi'), report('vaslui', { coorganisers: ['iasi'] }));
    expect(unitsOf(merged)).toEqual([['vaslui', 'iasi']]);
    expect(merged.year.meetings[0]).toMatchObject({
      id: 'vaslui-2018-03-15',
      theme: 'Tematica vaslui',
      county: 'VS',
    });
    expect(merged.year.meetings[0]?.reports.map(({ unit }) => unit)).toEqual(['vaslui', 'iasi']);
    expect(merged.year.merges).toMatchObject([
      {
        reason: 'joint',
        kept: { file: 'vaslui.xlsx' },
        dropped: [{ file: 'iasi.xlsx' }],
        units: ['vaslui', 'iasi'],
        because: 'named-coorganiser',
      },
    ]);
  });

  it('is hosted by the first of the registry where each names the other', () => {
    const merged = merge(
      report('vaslui', { coorganisers: ['iasi'] }),
      report('iasi', { coorganisers: ['vaslui'] }),
    );
    expect(unitsOf(merged)).toEqual([['iasi', 'vaslui']]);
  });

  it('is one where the days overlap, and takes from the other what the host leaves out', () => {
    const merged = merge(
      report('iasi', { coorganisers: ['vaslui'], days: days('2018-03-15', '2018-03-16') }),
      report('vaslui', {
        days: days('2018-03-16'),
        venue: 'Palatul Culturii',
        form: 'debate',
        attendance: 30,
      }),
    );
    expect(merged.year.meetings).toMatchObject([
      { days: days('2018-03-15', '2018-03-16'), venue: 'Palatul Culturii', form: 'debate', attendance: 30 },
    ]);
  });

  it('is one where venue and theme are the same', () => {
    const merged = merge(
      report('iasi', { venue: 'Palatul Culturii din Iași', theme: 'Munca și locuirea' }),
      report('vaslui', { venue: 'PALATUL CULTURII IASI', theme: 'Locuirea și munca' }),
    );
    expect(unitsOf(merged)).toEqual([['iasi', 'vaslui']]);
    expect(merged.year.merges[0]?.because).toBe('same-place-and-theme');
    expect(doubts(merged)).toEqual([]);
  });

  it.each([
    ['another day', { days: days('2018-03-16') }],
    ['another type', { type: 'interregional' as const }],
  ])('is two on %s, even where it is named', (_, given) => {
    const merged = merge(report('iasi', { coorganisers: ['vaslui'] }), report('vaslui', given));
    expect(merged.year.meetings).toHaveLength(2);
    expect(merged.year.meetings.find(({ id }) => id.startsWith('iasi'))?.units).toEqual(['iasi', 'vaslui']);
  });

  it('is two, though venue and theme are the same, where every county has such a venue', () => {
    const central = { venue: 'Sala de ședințe a Penitenciarului', theme: 'Strategia de reintegrare' };
    const merged = merge(report('iasi', central), report('vaslui', central));
    expect(merged.year.meetings).toHaveLength(2);
    expect(doubts(merged)).toHaveLength(1);
    const inOneCounty = merge(report('iasi', central), report('vaslui', { ...central, county: 'IS' }));
    expect(inOneCounty.year.meetings).toHaveLength(1);
  });
});

describe('of several meetings on the day', () => {
  const two = (...given: Partial<MeetingRecord>[]) =>
    submission('vaslui.xlsx', {
      meetings: given.map((one, index) => meeting({ unit: 'vaslui', county: 'VS', row: index + 2, ...one })),
    });

  it('the one with the closest theme is joint', () => {
    const merged = merge(
      report('iasi', { coorganisers: ['vaslui'], theme: 'Locuirea după liberare' }),
      two({ theme: 'Formarea profesională' }, { theme: 'Locuirea persoanelor după liberare' }),
    );
    expect(merged.year.meetings.map(({ units, theme }) => [units, theme])).toEqual([
      [['iasi', 'vaslui'], 'Locuirea după liberare'],
      [['vaslui'], 'Formarea profesională'],
    ]);
  });

  it('two of one unit are never one', () => {
    const merged = merge(
      report('iasi', { coorganisers: ['vaslui'], theme: 'Munca', venue: 'Palatul Culturii Iași' }),
      two({ theme: 'Munca', venue: 'Palatul Culturii Iași' }, { theme: 'Munca', venue: 'Primăria Huși' }),
    );
    expect(unitsOf(merged)).toEqual([['iasi', 'vaslui'], ['vaslui']]);
  });
});

describe('more than two units', () => {
  it('hold one meeting where one names them all, reported or not', () => {
    const interregional = { type: 'interregional' } as const;
    const merged = merge(
      report('botosani', interregional),
      report('iasi', { ...interregional, coorganisers: ['bacau', 'vaslui', 'botosani'] }),
      report('vaslui', { ...interregional, coorganisers: ['iasi'] }),
    );
    expect(unitsOf(merged)).toEqual([['iasi', 'bacau', 'botosani', 'vaslui']]);
    expect(merged.year.meetings[0]?.reports).toHaveLength(3);
    expect(merged.year.coverage.find(({ unit }) => unit === 'bacau')).toEqual({
      unit: 'bacau',
      files: [],
      meetings: 1,
      participants: 0,
      difficulties: 0,
    });
  });

  it('hold one where each repeats the venue and the theme of another', () => {
    const same = { venue: 'Hotel Unirea', theme: 'Munca' };
    const merged = merge(report('iasi', same), report('vaslui', same), report('bacau', same));
    expect(unitsOf(merged)).toEqual([['bacau', 'iasi', 'vaslui']]);
  });
});

describe('what is doubtful', () => {
  it.each([
    ['theme', { theme: 'Munca', venue: 'Primăria Iași' }, { theme: 'munca' }],
    ['venue', { venue: 'Hotel Unirea' }, { venue: 'Hotel „Unirea”' }],
    ['coorganiser', { coorganisers: ['bacau'] }, { coorganisers: ['bacau'] }],
  ])('is told: same day and %s', (shared, a, b) => {
    const merged = merge(report('iasi', a), report('vaslui', b));
    expect(merged.year.meetings).toHaveLength(2);
    expect(doubts(merged)).toEqual([
      {
        rule: 'joint-doubtful',
        severity: 'warning',
        place: merged.year.meetings[0]?.reports[0]?.place,
        params: { shared, units: ['iasi', 'vaslui'], days: ['2018-03-15', '2018-03-15'] },
        related: [merged.year.meetings[1]?.reports[0]?.place],
      },
    ]);
  });

  it.each([
    [
      'the same theme at venues of two places',
      { theme: 'Munca', venue: 'Primăria Iași' },
      { theme: 'Munca', venue: 'Primăria Huși' },
    ],
    ['a venue that every county has', { venue: 'Sala de ședințe' }, { venue: 'Sala de ședințe' }],
    ['the same day alone', {}, {}],
    ['the same theme on another day', { theme: 'Munca' }, { theme: 'Munca', days: days('2018-03-16') }],
  ])('is not: %s', (_, a, b) => {
    expect(doubts(merge(report('iasi', a), report('vaslui', b)))).toEqual([]);
  });

  it('is told at once of all meetings that share it', () => {
    const same = { theme: 'Munca' };
    const merged = merge(report('iasi', same), report('vaslui', same), report('bacau', same));
    expect(doubts(merged).map(({ params, related }) => [params.units, related?.length])).toEqual([
      [['bacau', 'iasi', 'vaslui'], 2],
    ]);
  });

  it('is told once of two meetings, whatever they share', () => {
    const same = { theme: 'Munca', coorganisers: ['bacau'], days: days('2018-03-15', '2018-03-16') };
    expect(doubts(merge(report('iasi', same), report('vaslui', same)))).toHaveLength(1);
  });
});

describe('places', () => {
  const at = (venue: string, county: string) => ({ venue, county });

  it('are one in the same words where these or the county tell which', () => {
    expect(isOnePlace(at('Hotel Unirea', 'IS'), at('Hotel Unirea', 'VS'))).toBe(true);
    expect(isOnePlace(at('Sala de ședințe', 'IS'), at('Sala de ședințe', 'IS'))).toBe(true);
    expect(isOnePlace(at('Sala de ședințe', 'IS'), at('Sala de ședințe', 'VS'))).toBe(false);
    expect(isOnePlace(at('Școala nr. 7', 'IS'), at('Școala nr. 7', 'VS'))).toBe(false);
    // A word of three letters may be a name, one of two is none.
    expect(isOnePlace(at('Hotel Iza', 'MM'), at('Hotel Iza', 'SM'))).toBe(true);
    expect(isOnePlace(at('Sala AB', 'IS'), at('Sala AB', 'VS'))).toBe(false);
  });

  it('may be one unless each names another', () => {
    expect(mayBeOnePlace(at('Palatul Culturii Iași', 'IS'), at('Iași', 'VS'))).toBe(true);
    expect(mayBeOnePlace(at('Primăria Iași', 'IS'), { county: 'VS' })).toBe(true);
    expect(mayBeOnePlace(at('Primăria Iași', 'IS'), at('Primăria Huși', 'VS'))).toBe(false);
  });
});

describe('participants of a joint meeting', () => {
  const both = (ofIasi: Partial<Parameters<typeof participant>[0]>[], ofVaslui: typeof ofIasi) => {
    const list = (unit: string, rows: typeof ofIasi) =>
      rows.map((row) => participant({ ...row, unit, meeting: {} }));
    const held = (unit: string, coorganisers: string[] = []) => meeting({ unit, county: 'IS', coorganisers });
    return merge(
      submission('iasi.xlsx', { meetings: [held('iasi', ['vaslui'])], participants: list('iasi', ofIasi) }),
      submission('vaslui.xlsx', { meetings: [held('vaslui')], participants: list('vaslui', ofVaslui) }),
    );
  };
  const counted = ({ year }: Merged) =>
    year.meetings.flatMap(({ participants }) =>
      participants.map(({ organisation, count, rows }) => [organisation, count, rows.length]),
    );
  const isj = { organisation: 'ISJ Iași' };

  it('are one where organisation and person are the same, in whatever order', () => {
    const merged = both([{ ...isj, person: 'Ion Popa' }], [{ organisation: 'isj iasi', person: 'POPA Ion' }]);
    expect(counted(merged)).toEqual([['ISJ Iași', 1, 2]]);
    expect(merged.year.meetings[0]?.participants[0]?.rows.map(({ file }) => file)).toEqual([
      'iasi.xlsx',
      'vaslui.xlsx',
    ]);
    expect(merged.year.merges[1]).toMatchObject({
      reason: 'repeated-rows',
      because: 'same-person',
      kept: { file: 'iasi.xlsx' },
      dropped: [{ file: 'vaslui.xlsx' }],
      units: ['iasi', 'vaslui'],
      rows: 1,
    });
    expect(merged.problems.some(({ rule }) => rule === 'row-repeated')).toBe(false);
  });

  it.each([
    ['another person', { ...isj, person: 'Ana Rusu' }],
    ['an organisation that shares no word', { organisation: 'Caritas', person: 'Ion Popa' }],
    ['another county', { ...isj, person: 'Ion Popa', county: 'VS' }],
  ])('are two with %s', (_, other) => {
    expect(counted(both([{ ...isj, person: 'Ion Popa' }], [other]))).toHaveLength(2);
  });

  it.each([
    ['Agenția Județeană pentru Ocuparea Forței de Muncă Iași', 'AJOFM Iași', 1],
    ['Direcția de Sănătate Publică', 'DSP', 1],
    ['DSP', 'Direcția de Sănătate Publică', 1],
    ['Direcția de Sănătate Publică', 'ISJ', 2],
  ])('of one name are one where %s is %s, however written', (long, short, guests) => {
    const person = 'Ion Popa';
    expect(counted(both([{ organisation: long, person }], [{ organisation: short, person }]))).toHaveLength(
      guests,
    );
  });

  it('of one first name alone are two where the organisation is written otherwise', () => {
    const merged = both([{ ...isj, person: 'Ion' }], [{ organisation: 'Inspectoratul Iași', person: 'Ion' }]);
    expect(counted(merged)).toHaveLength(2);
  });

  it('without a person are the larger of the two lists', () => {
    expect(counted(both([{ ...isj, count: 2 }], [{ ...isj, count: 3 }]))).toEqual([['ISJ Iași', 3, 2]]);
    expect(counted(both([isj, isj], [{ ...isj, count: 2 }]))).toEqual([['ISJ Iași', 2, 3]]);
  });

  it('that one list names and the other counts are as many as the larger', () => {
    const named = ['Ion Popa', 'Ana Rusu'].map((person) => ({ ...isj, person }));
    expect(counted(both(named, [{ ...isj, count: 2 }]))).toEqual([
      ['ISJ Iași', 1, 2],
      ['ISJ Iași', 1, 1],
    ]);
    expect(counted(both(named, [{ ...isj, count: 3 }]))).toEqual([
      ['ISJ Iași', 1, 1],
      ['ISJ Iași', 1, 1],
      ['ISJ Iași', 1, 1],
    ]);
  });

  it('on the list of one unit alone stay as they are', () => {
    expect(counted(both([isj, isj], []))).toEqual([
      ['ISJ Iași', 1, 1],
      ['ISJ Iași', 1, 1],
    ]);
  });

  it('keep the kind and county that either list states; the county is else the meeting’s', () => {
    const stated = { ...isj, person: 'Ion Popa', typedKind: 'public', county: 'IS' } as const;
    const merged = both([{ ...isj, person: 'Ion Popa' }, { organisation: 'DSP' }], [stated]);
    expect(merged.year.meetings[0]?.participants).toMatchObject([
      { typedKind: 'public', county: 'IS', countyTyped: false, unit: 'iasi' },
      { organisation: 'DSP', county: 'IS', countyTyped: false },
    ]);
  });

  it('difficulties of both units stay, each with the meeting', () => {
    const merged = merge(
      report('iasi', { coorganisers: ['vaslui'] }),
      report('vaslui'),
      submission('dificultati.csv', { difficulties: [difficulty(), difficulty({ unit: 'vaslui' })] }),
    );
    expect(merged.year.difficulties.map(({ unit, meetingId }) => [unit, meetingId])).toEqual([
      ['iasi', 'iasi-2018-03-15'],
      ['vaslui', 'iasi-2018-03-15'],
    ]);
  });
});

describe('on the list of one unit', () => {
  const listed = (...persons: (string | undefined)[]) => {
    const participants = persons.map((person) => participant(person === undefined ? {} : { person }));
    return merge(submission('Iasi.xlsx', { meetings: [meeting()], participants }));
  };

  it('a person listed twice is one, and told', () => {
    const merged = listed('Ion Popa', 'ion popa');
    expect(merged.year.meetings[0]?.participants).toHaveLength(1);
    const [first, second] = merged.year.meetings[0]?.participants[0]?.rows.map(({ place }) => place) ?? [];
    expect(merged.problems.find(({ rule }) => rule === 'row-repeated')).toEqual({
      rule: 'row-repeated',
      severity: 'info',
      place: second,
      params: { table: 'participants' },
      related: [first],
    });
    expect(merged.year.merges).toMatchObject([{ reason: 'repeated-rows', because: 'same-person', rows: 1 }]);
  });

  it.each([
    ['two persons', 'Ion Popa', 'Ana Rusu'],
    ['two rows without a person', undefined, undefined],
    ['a person and a row without', 'Ion Popa', undefined],
  ])('%s are two', (_, ...persons) => {
    const merged = listed(...persons);
    expect(merged.year.meetings[0]?.participants).toHaveLength(2);
    expect(merged.year.merges).toEqual([]);
  });
});
