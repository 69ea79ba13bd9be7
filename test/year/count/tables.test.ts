import { describe, expect, it } from 'vitest';
import { days, difficulty, indicator, meeting, participant, practice } from '../merge/records.js';
import { countOf } from './world.js';

const held = (code: string, first: string, given: Parameters<typeof meeting>[0] = {}) =>
  meeting({ code, days: days(first), theme: `Tematica ${code}`, ...given });
const guest = (organisation: string, code: string, given: Parameters<typeof participant>[0] = {}) =>
  participant({ organisation, meeting: { code }, ...given });

describe('months', () => {
  it('are twelve; a meeting belongs to that of its first day', () => {
    const { months } = countOf({
      meetings: [
        held('1', '2018-03-15'),
        held('2', '2018-03-20'),
        meeting({ type: 'interregional', days: days('2018-10-31', '2018-11-01') }),
      ],
    });
    expect(months).toHaveLength(12);
    expect(months[2]).toEqual({ month: 3, local: 2, interregional: 0 });
    expect(months[9]).toEqual({ month: 10, local: 0, interregional: 1 });
    expect(months[10]).toEqual({ month: 11, local: 0, interregional: 0 });
  });
});

describe('counties', () => {
  it('are those with a meeting, by name, with the distinct partners at local ones', () => {
    const { counties } = countOf({
      meetings: [
        held('1', '2018-03-15', { county: 'VS' }),
        held('2', '2018-03-16', { county: 'SM' }),
        held('3', '2018-03-17', { county: 'SB', type: 'interregional' }),
        held('4', '2018-03-18', { county: 'IS' }),
        held('5', '2018-03-19', { county: 'IS' }),
      ],
      participants: [
        guest('AJOFM Iași', '4'),
        guest('Agenția de ocupare Iași', '5'),
        guest('Dedeman', '5'),
        guest('Ministerul Justiției', '5'),
        guest('Penitenciarul Iași', '5'),
        guest('Cineva din Iași', '5'),
        guest('Primăria Iași', '3'),
      ],
    });
    expect(counties).toEqual([
      { county: 'IS', local: 2, interregional: 0, organisations: 2 },
      { county: 'SM', local: 1, interregional: 0, organisations: 0 },
      { county: 'SB', local: 0, interregional: 1, organisations: 0 },
      { county: 'VS', local: 1, interregional: 0, organisations: 0 },
    ]);
  });
});

describe('forms', () => {
  it('come most frequent first, those not stated last', () => {
    const { forms } = countOf({
      meetings: [
        held('1', '2018-03-15'),
        held('2', '2018-03-16'),
        held('3', '2018-03-17'),
        held('4', '2018-03-18', { form: 'seminar' }),
        held('5', '2018-03-19', { form: 'debate' }),
        held('6', '2018-03-20', { form: 'debate' }),
        held('7', '2018-03-21', { form: 'visit', type: 'interregional' }),
      ],
    });
    expect(forms).toEqual([
      { form: 'debate', meetings: 2 },
      { form: 'seminar', meetings: 1 },
      { form: undefined, meetings: 3 },
    ]);
  });

  it('have no line for what never occurs', () => {
    expect(countOf({ meetings: [held('1', '2018-03-15', { form: 'visit' })] }).forms).toEqual([
      { form: 'visit', meetings: 1 },
    ]);
  });
});

describe('institution types', () => {
  it('are of partners at local meetings, by distinct organisations, with the units that met them', () => {
    const { institutionTypes } = countOf({
      meetings: [
        held('1', '2018-03-15', { coorganisers: ['vaslui', 'bacau'] }),
        held('2', '2018-09-15', { type: 'interregional' }),
      ],
      participants: [
        guest('AJOFM Iași', '1'),
        guest('AJOFM Vaslui', '1'),
        guest('Asociația Alternative Sociale', '1'),
        guest('Fundația Solidaritate', '1'),
        guest('Dedeman', '1'),
        guest('Ministerul Justiției', '1'),
        guest('Penitenciarul Iași', '1'),
        guest('Cineva din Iași', '1'),
        guest('Primăria Iași', '2'),
      ],
    });
    const units = ['bacau', 'iasi', 'vaslui'];
    expect(institutionTypes).toEqual([
      { type: 'ajofm', kind: 'public', organisations: 2, units, organisationsByUnit: [2, 2, 2] },
      { kind: 'ngo', organisations: 2, units, organisationsByUnit: [2, 2, 2] },
      {
        type: 'ministerul-justitiei',
        kind: 'central',
        organisations: 1,
        units,
        organisationsByUnit: [1, 1, 1],
      },
      { kind: 'private', organisations: 1, units, organisationsByUnit: [1, 1, 1] },
    ]);
  });
});

describe('units', () => {
  it('are those of local meetings, in the order of the registry; a joint meeting counts for each', () => {
    const { units } = countOf({
      meetings: [
        held('1', '2018-03-15', { unit: 'vaslui', coorganisers: ['iasi'] }),
        held('2', '2018-04-15'),
        held('3', '2018-09-15', { unit: 'bacau', type: 'interregional' }),
      ],
      participants: [
        guest('AJOFM Vaslui', '1', { unit: 'vaslui', count: 2 }),
        guest('Dedeman', '1', { unit: 'vaslui' }),
        guest('Penitenciarul Iași', '1', { unit: 'vaslui' }),
        guest('Asociația Alternative Sociale', '2'),
        guest('AJOFM Iași', '2'),
      ],
      difficulties: [difficulty(), difficulty({ difficulty: 'Acte' })],
    });
    const ofIasi = {
      localMeetings: 2,
      publicStructures: 2,
      ngosAndPrivate: 2,
      participants: 5,
      difficulties: 2,
    };
    const ofVaslui = {
      localMeetings: 1,
      publicStructures: 1,
      ngosAndPrivate: 1,
      participants: 3,
      difficulties: 0,
    };
    expect(units).toEqual([
      { unit: 'iasi', ...ofIasi },
      { unit: 'vaslui', ...ofVaslui },
    ]);
  });
});

describe('difficulties', () => {
  const { difficulties, authorities, domains } = countOf({
    meetings: [held('1', '2018-03-15'), held('2', '2018-04-15')],
    difficulties: [
      difficulty({ difficulty: 'Acte lipsă', domain: 'acte-juridic', authority: 'ANOFM', unit: 'vaslui' }),
      difficulty({ difficulty: 'Acte expirate', domain: 'acte-juridic', authority: 'A.N.P.', unit: 'bacau' }),
      difficulty({
        difficulty: 'Locuințe',
        row: 4,
        authority: 'MINISTERUL SANATATII',
        proposal: 'Cote',
        measure: 'strategic',
      }),
      difficulty({
        difficulty: 'Locuințe puține',
        row: 5,
        authority: 'Ministerul Sănătății',
        proposal: 'Chirii',
      }),
      difficulty({ difficulty: 'Locuințe scumpe', row: 6, authority: 'anofm', meeting: { code: '1' } }),
      difficulty({ difficulty: 'Drumuri', row: 7, authority: 'anofm' }),
    ],
    practices: [practice()],
    indicators: [indicator()],
  });

  it('come by units that raise them, then by reports, then by id', () => {
    expect(difficulties.map(({ id, units }) => [id, units])).toEqual([
      ['acte', ['bacau', 'vaslui']],
      ['locuințe', ['iasi']],
      ['drumuri', ['iasi']],
    ]);
  });

  it('carry their reports as typed, with cell and meeting', () => {
    expect(difficulties[1]?.reports).toEqual([
      {
        unit: 'iasi',
        domain: 'locuire',
        text: 'Locuințe',
        proposal: 'Cote',
        measure: 'strategic',
        place: { file: 'anul.xlsx', sheet: 'Dificultăți', cell: 'C4' },
      },
      expect.objectContaining({ text: 'Locuințe puține', proposal: 'Chirii' }),
      expect.objectContaining({ text: 'Locuințe scumpe', meetingId: 'iasi-2018-03-15' }),
    ]);
  });

  it('have the authority named most first, each once however typed', () => {
    expect(difficulties[1]?.authorities).toEqual(['Ministerul Sănătății', 'anofm']);
    expect(difficulties[0]?.authorities).toEqual(['A.N.P.', 'anofm']);
  });

  it('are listed under every authority that can remedy them, authorities by name', () => {
    expect(authorities).toEqual([
      { authority: 'A.N.P.', difficulties: ['acte'] },
      { authority: 'anofm', difficulties: ['acte', 'locuințe', 'drumuri'] },
      { authority: 'Ministerul Sănătății', difficulties: ['locuințe'] },
    ]);
  });

  it('are counted by domain, domains without any included', () => {
    expect(domains).toHaveLength(9);
    expect(domains.find(({ domain }) => domain === 'locuire')).toEqual({
      domain: 'locuire',
      reported: 4,
      distinct: 2,
      units: ['iasi'],
      proposals: { strategic: 1, operational: 0, unstated: 1 },
      practices: [],
      indicators: [],
    });
    const work = domains.find(({ domain }) => domain === 'formare-munca');
    expect(work).toMatchObject({ reported: 0, distinct: 0, units: [] });
    expect([work?.practices.length, work?.indicators.length]).toEqual([1, 1]);
  });

  it('written under another domain are rows of that domain, and one problem of its own', () => {
    const counts = countOf({
      difficulties: [
        difficulty({ difficulty: 'Acte lipsă', domain: 'acte-juridic' }),
        difficulty({ difficulty: 'Acte', domain: 'asistenta-sociala', unit: 'vaslui' }),
      ],
    });
    const told = counts.domains.filter((domain) => domain.reported > 0);
    expect(told.map(({ domain, reported, distinct, units }) => [domain, reported, distinct, units])).toEqual([
      ['asistenta-sociala', 1, 0, []],
      ['acte-juridic', 1, 1, ['iasi', 'vaslui']],
    ]);
  });
});
