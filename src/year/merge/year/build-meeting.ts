import type { MeetingRecord, ParticipantRecord } from '../../../intake/validate/records.js';
import { byCodeUnits } from '../../../model/collections.js';
import { type JointMeeting, unitsOf } from '../joint/joint-meetings.js';
import { byPosition, type UnitOrder } from '../order.js';
import type { Meeting, Participant } from '../year.js';
import { type United, uniteParticipants } from './unite-participants.js';

export interface BuiltMeeting {
  readonly meeting: Meeting;
  /** What its participants were made of. */
  readonly united: readonly United[];
}

/** The meeting as all its reports tell it: the host's word first, the others' where the host says nothing. */
export function buildMeeting(
  id: string,
  joint: JointMeeting,
  rows: readonly ParticipantRecord[],
  order: UnitOrder,
): BuiltMeeting {
  const units = unitsOf(joint, order);
  const reports = joint.reports.map(({ record }) => record);
  const [{ record: host }] = joint.reports;
  const united = uniteParticipants(inOrder(rows, units), host.county);
  const meeting: Meeting = {
    id,
    type: host.type,
    units,
    days: host.days,
    county: host.county,
    theme: host.theme,
    ...firstStated(reports, ['venue', 'form', 'conclusions', 'attendance']),
    reports,
    participants: united.map((participant) => toParticipant(participant, host.county)),
  };
  return { meeting, united };
}

/** Each unit's rows together, the host's first. */
function inOrder(rows: readonly ParticipantRecord[], units: readonly string[]): ParticipantRecord[] {
  const ranks = new Map(units.map((unit, index) => [unit, index]));
  const rank = ({ unit }: ParticipantRecord) => ranks.get(unit) ?? units.length;
  return [...rows].sort((a, b) => rank(a) - rank(b) || byCodeUnits(a.unit, b.unit) || byPosition(a, b));
}

function firstStated<K extends keyof MeetingRecord>(
  reports: readonly MeetingRecord[],
  keys: readonly K[],
): Partial<Pick<MeetingRecord, K>> {
  const stated = keys.flatMap((key) => {
    const report = reports.find((candidate) => candidate[key] !== undefined);
    return report ? [[key, report[key]]] : [];
  });
  return Object.fromEntries(stated) as Partial<Pick<MeetingRecord, K>>;
}

function toParticipant({ first, count, rows }: United, county: string): Participant {
  const typedKind = rows.find((row) => row.typedKind !== undefined)?.typedKind;
  return {
    organisation: first.organisation,
    ...(typedKind && { typedKind }),
    county: first.county ?? county,
    countyTyped: first.county !== undefined,
    count,
    unit: first.unit,
    // Who the persons are stays with the records.
    rows: rows.map(({ file, sheet, row, entry, place, unit, countPlace }) => ({
      ...{ file, row, entry, place, unit },
      ...(countPlace && { countPlace }),
      ...(sheet !== undefined && { sheet }),
    })),
  };
}
