import { type TableKind, tableKinds } from '../../../src/field/contract/tables.js';
import { loadRegistries } from '../../../src/field/registries/load.js';
import type {
  CollaborationRecord,
  DifficultyRecord,
  IndicatorRecord,
  MeetingRecord,
  ParticipantRecord,
  PracticeRecord,
  RecordsByTable,
  RefusedMeeting,
  Submission,
} from '../../../src/intake/validate/records.js';

/** The program's own, read once. */
export const registries = loadRegistries();

type Given<R> = Omit<Partial<R>, 'place'>;

const rows = new Map<string, number>();

/** Where a row stands: rows of a sheet come one under the other unless one is given. */
function located(table: string, letter: string, given: { file?: string; sheet?: string; row?: number }) {
  const { file = 'Iasi.xlsx', sheet = table } = given;
  const next = (rows.get(`${file} ${sheet}`) ?? 1) + 1;
  const row = given.row ?? next;
  rows.set(`${file} ${sheet}`, row);
  return { unit: 'iasi', file, sheet, row, place: { file, sheet, cell: `${letter}${row}` } };
}

/** One local meeting in Iași on 15 March 2018, or as given. */
export function meeting(given: Given<MeetingRecord> = {}): MeetingRecord {
  const base = {
    type: 'local',
    coorganisers: [],
    days: { first: '2018-03-15', last: '2018-03-15' },
    county: 'IS',
    theme: 'Reintegrarea socială prin muncă',
  } as const;
  return { ...base, ...located('Întâlniri', 'C', given), ...given };
}

export function participant(given: Given<ParticipantRecord> = {}): ParticipantRecord {
  const base = { meeting: {}, organisation: 'AJOFM Iași', count: 1 };
  return { ...base, ...located('Participanți', 'D', given), ...given };
}

export function difficulty(given: Given<DifficultyRecord> = {}): DifficultyRecord {
  const base = {
    domain: 'locuire',
    difficulty: 'Nu există locuințe sociale pentru persoanele liberate',
    authority: 'Ministerul Dezvoltării Regionale și Administrației Publice',
  };
  return { ...base, ...located('Dificultăți', 'C', given), ...given };
}

export function practice(given: Given<PracticeRecord> = {}): PracticeRecord {
  const base = { domain: 'formare-munca', title: 'Bursa locurilor de muncă în penitenciar' };
  return { ...base, ...located('Bune practici', 'C', given), ...given };
}

export function indicator(given: Given<IndicatorRecord> = {}): IndicatorRecord {
  const base = { domain: 'formare-munca', indicator: 'Deținuți calificați', value: '84' };
  return { ...base, ...located('Indicatori', 'B', given), ...given };
}

export function collaboration(given: Given<CollaborationRecord> = {}): CollaborationRecord {
  const base = { activity: 'Protocol unic cu serviciile sociale' };
  return { ...base, ...located('Colaborări', 'B', given), ...given };
}

type Facts = Partial<RecordsByTable> &
  Partial<Pick<Submission, 'sha256' | 'modified' | 'written'>> & {
    readonly refusedMeetings?: readonly RefusedMeeting[];
  };

/** A file with these rows: each is moved into it. */
export function submission(file: string, facts: Facts = {}): Submission {
  const { modified, written, sha256 = `sha of ${file}`, refusedMeetings = [] } = facts;
  const moved = <R extends RecordsByTable[TableKind][number]>(records: readonly R[] = []): R[] =>
    records.map((record) => ({ ...record, file, place: { ...record.place, file } }));
  const records = {
    meetings: moved(facts.meetings),
    participants: moved(facts.participants),
    difficulties: moved(facts.difficulties),
    practices: moved(facts.practices),
    indicators: moved(facts.indicators),
    collaborations: moved(facts.collaborations),
  };
  const rows = tableKinds.map((table) => {
    const { length } = records[table];
    return [table, { read: length, counted: length }] as const;
  });
  return {
    file,
    sha256,
    ...(modified !== undefined && { modified }),
    ...(written !== undefined && { written }),
    records,
    refusedMeetings,
    rows: Object.fromEntries(rows.filter(([, { read }]) => read > 0)),
    persons: [],
  };
}

export function days(first: string, last = first): { first: string; last: string } {
  return { first, last };
}
