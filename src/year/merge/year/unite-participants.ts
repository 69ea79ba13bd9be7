import type { ParticipantRecord } from '../../../intake/validate/records.js';
import { groupBy } from '../../../model/collections.js';
import { personKey } from '../keys.js';
import { organisationKeys } from './organisation-keys.js';

/** Rows that say one thing, as one participant. */
export interface United {
  readonly first: ParticipantRecord;
  readonly count: number;
  /** Rows taken in, the first included. */
  readonly rows: readonly ParticipantRecord[];
  /** What made them one; absent where there is one row. */
  readonly because?: 'same-person' | 'same-organisation';
}

/**
 * Counts what several rows say of one meeting once. A person of an organisation is one, however often listed. Rows
 * without a person may be different people of one unit's list, but of two units' lists the larger holds the other.
 */
export function uniteParticipants(rows: readonly ParticipantRecord[], county: string): United[] {
  const order = new Map(rows.map((row, index) => [row, index]));
  const keys = organisationKeys(rows, county);
  const organisations = groupBy(rows, (row) => keys.get(row));
  return [...organisations.values()]
    .flatMap(uniteOrganisation)
    .sort((a, b) => (order.get(a.first) ?? 0) - (order.get(b.first) ?? 0));
}

function uniteOrganisation(rows: readonly ParticipantRecord[]): United[] {
  const units = new Set(rows.map(({ unit }) => unit));
  const unnamed = rows.filter((row) => !isNamed(row));
  if (units.size < 2 || unnamed.length === 0) return listed(rows);
  const persons = listed(rows.filter(isNamed));
  const lists = [...groupBy(rows, ({ unit }) => unit).values()].map((list) => sum(listed(list)));
  const missing = Math.max(...lists) - sum(persons);
  return missing > 0 ? [...persons, together(unnamed, missing)] : takeIn(persons, unnamed);
}

function isNamed({ person }: ParticipantRecord): boolean {
  return personKey(person) !== '';
}

/** Each person once, and the rows without a person as they are. */
function listed(rows: readonly ParticipantRecord[]): United[] {
  const persons = groupBy(rows.filter(isNamed), ({ person }) => personKey(person));
  return [...[...persons.values()].flatMap(onePerson), ...rows.filter((row) => !isNamed(row)).map(alone)];
}

function onePerson(rows: readonly ParticipantRecord[]): United[] {
  const [first] = rows;
  if (!first) return [];
  const count = rows.reduce((most, row) => Math.max(most, row.count), 0);
  return [{ first, count, rows, ...(rows.length > 1 && { because: 'same-person' }) }];
}

function alone(row: ParticipantRecord): United {
  return { first: row, count: row.count, rows: [row] };
}

/** Rows without a person as one, of so many people as are not named. */
function together(rows: readonly ParticipantRecord[], count: number): United {
  const [first] = rows;
  if (!first) throw new Error('people without a name stand on a row');
  return { first, count, rows, ...(rows.length > 1 && { because: 'same-organisation' }) };
}

/** All people that the rows count are named on other rows. */
function takeIn([first, ...others]: readonly United[], rows: readonly ParticipantRecord[]): United[] {
  if (!first) return rows.map(alone);
  return [{ ...first, rows: [...first.rows, ...rows], because: 'same-organisation' }, ...others];
}

function sum(participants: readonly United[]): number {
  return participants.reduce((total, { count }) => total + count, 0);
}
