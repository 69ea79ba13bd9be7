import { describe, expect, it } from 'vitest';
import type { ParticipantRecord } from '../../../src/intake/validate/records.js';
import { count } from '../../../src/year/count/count.js';
import { figureIds } from '../../../src/year/count/figure-table.js';
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
} from '../merge/records.js';
import { countOf, nothing, values } from './world.js';

const march = meeting({ code: 'L1', row: 2, form: 'debate' });
const june = meeting({ code: 'L2', row: 3, days: days('2018-06-20'), theme: 'Locuirea' });
const autumn = meeting({
  code: 'R1',
  row: 4,
  type: 'interregional',
  days: days('2018-09-13', '2018-09-14'),
  theme: 'Dificultăți',
});

const guest = (organisation: string, code = 'L1', given: Partial<ParticipantRecord> = {}) =>
  participant({ organisation, meeting: { code }, ...given });

describe('meetings and units', () => {
  it('are counted by type, with the rows that report them and the days that they span', () => {
    const { figures } = countOf({ meetings: [march, june, autumn] });
    const at = (row: number) => ({ file: 'anul.xlsx', sheet: 'Întâlniri', cell: `C${row}` });
    expect(figures.localMeetings).toEqual({
      value: 2,
      evidence: [at(2), at(3)],
      units: ['iasi'],
      span: { first: '2018-03-15', last: '2018-06-20' },
    });
    expect(figures.interregionalMeetings).toEqual({
      value: 1,
      evidence: [at(4)],
      units: ['iasi'],
      span: { first: '2018-09-13', last: '2018-09-14' },
    });
    expect(figures.units).toEqual({ value: 1, evidence: [at(2), at(3)], units: ['iasi'] });
  });

  it('have units by local meetings alone, silent coorganisers among them', () => {
    const counts = countOf({
      meetings: [
        { ...march, coorganisers: ['vaslui'] },
        { ...autumn, coorganisers: ['bacau', 'botosani'] },
      ],
    });
    expect(values(counts, 'units', 'unitsInRegistry', 'unitsWithoutData')).toEqual([2, 44, 43]);
    expect(counts.figures.units.units).toEqual(['iasi', 'vaslui']);
    expect(counts.figures.localMeetings.units).toEqual(['iasi']);
    expect(counts.unitsWithData).toEqual(['iasi']);
    expect(counts.figures.unitsInRegistry.evidence).toEqual([]);
    expect(counts.figures.unitsWithoutData.evidence).toEqual([]);
  });

  it('are nothing where nothing was sent', () => {
    const { figures } = countOf({});
    expect(Object.keys(figures).sort()).toEqual([...figureIds].sort());
    expect(figures.localMeetings).toEqual({ value: 0, evidence: [], units: [] });
  });
});

describe('organisations', () => {
  const participants = [
    guest('AJOFM Iași', 'L1', { row: 2 }),
    guest('Agenția de ocupare Iași', 'L2', { row: 3 }),
    guest('Primăria Iași', 'L1', { row: 4 }),
    guest('Asociația Alternative Sociale', 'L1', { row: 5 }),
    guest('Dedeman', 'L1', { row: 6 }),
    guest('Ministerul Justiției', 'L1', { row: 7 }),
    guest('Cineva din Iași', 'L1', { row: 8 }),
    guest('Penitenciarul Iași', 'L1', { row: 9 }),
    guest('AJOFM Vaslui', 'R1', { row: 10 }),
    guest('Fundația Solidaritate', 'R1', { row: 11 }),
  ];
  const counts = countOf({ meetings: [march, june, autumn], participants });

  it('are distinct bodies at local meetings, by kind', () => {
    expect(values(counts, 'publicStructures', 'ngos', 'privateInstitutions', 'ngosAndPrivate')).toEqual([
      2, 1, 1, 2,
    ]);
    expect(values(counts, 'centralAuthorities', 'unknownOrganisations')).toEqual([1, 1]);
  });

  it('carry every row that names them at a local meeting', () => {
    const cells = counts.figures.publicStructures.evidence.map(({ cell }) => cell);
    expect(cells).toEqual(['D2', 'D4', 'D3']);
    expect(counts.figures.ngosAndPrivate.evidence.map(({ cell }) => cell)).toEqual(['D5', 'D6']);
  });
});

describe('participants', () => {
  const counts = countOf({
    meetings: [march, june, autumn],
    participants: [
      guest('AJOFM Iași', 'L1', { count: 2 }),
      guest('Fundația Solidaritate', 'L2'),
      guest('Dedeman', 'L1'),
      guest('Cineva din Iași', 'L1', { count: 3 }),
      guest('Ministerul Justiției', 'R1', { count: 4 }),
      guest('Penitenciarul Iași', 'L1', { count: 5, row: 30 }),
      guest('Penitenciarul Iași', 'R1', { row: 31 }),
    ],
  });

  it('are people of both types of meeting, without the staff of the prison system', () => {
    expect(values(counts, 'participants', 'participantsLocal', 'participantsInterregional')).toEqual([
      11, 7, 4,
    ]);
    expect(values(counts, 'penitentiaryStaff')).toEqual([6]);
    expect(counts.figures.penitentiaryStaff.evidence.map(({ cell }) => cell)).toEqual(['D30', 'D31']);
    expect(counts.figures.participants.evidence).toHaveLength(5);
  });

  it('are told by kind, those of unknown kind too', () => {
    expect(
      values(counts, 'participantsPublic', 'participantsCentral', 'participantsNgos', 'participantsPrivate'),
    ).toEqual([2, 4, 1, 1]);
    expect(values(counts, 'participantsUnknown')).toEqual([3]);
  });

  it('without an organisation resolved are a fault of the program', () => {
    const { year } = mergeYear(
      [submission('a.xlsx', { meetings: [march], participants: [guest('AJOFM Iași')] })],
      2018,
      registries,
    );
    const resolution = { organisations: [], byMention: new Map() };
    const organisations = { resolution, undecided: { ...nothing, kinds: [], counties: [] } };
    const difficulties = { groups: [], undecided: nothing };
    expect(() => count({ year, organisations, difficulties, registries })).toThrow('iasi-2018-03-15#0');
  });
});

describe('difficulties, proposals and the rest', () => {
  const proposalPlace = { file: 'anul.xlsx', sheet: 'Dificultăți', cell: 'E5' };
  const counts = countOf({
    difficulties: [
      difficulty({ difficulty: 'Locuințe sociale', proposal: 'Cote', proposalPlace, measure: 'strategic' }),
      difficulty({
        difficulty: 'Locuințe puține',
        proposal: 'Chirii',
        measure: 'operational',
        unit: 'vaslui',
      }),
      difficulty({ difficulty: 'Acte', proposal: 'Stație mobilă', row: 7 }),
      difficulty({ difficulty: 'Drumuri', measure: 'strategic' }),
    ],
    practices: [practice({ row: 8 })],
    collaborations: [collaboration(), collaboration({ activity: 'Curs' })],
  });

  it('are rows, and problems distinct', () => {
    expect(values(counts, 'difficultiesReported', 'difficultiesDistinct')).toEqual([4, 3]);
    expect(counts.figures.difficultiesDistinct.evidence).toHaveLength(4);
  });

  it('have proposals where one is written, whatever the measure', () => {
    expect(values(counts, 'proposals', 'proposalsStrategic', 'proposalsOperational')).toEqual([3, 1, 1]);
    expect(counts.figures.proposalsStrategic.evidence).toEqual([proposalPlace]);
    expect(counts.figures.proposals.evidence.at(-1)?.cell).toMatch(/^C/);
  });

  it('count good practices and collaborations', () => {
    expect(values(counts, 'goodPractices', 'collaborations')).toEqual([1, 2]);
    expect(counts.figures.goodPractices.evidence).toEqual([
      { file: 'anul.xlsx', sheet: 'Bune practici', cell: 'C8' },
    ]);
  });
});
