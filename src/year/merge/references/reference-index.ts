import type { Located, MeetingReference, RefusedMeeting } from '../../../intake/validate/records.js';
import { groupBy } from '../../../model/collections.js';
import { maskPersonalData } from '../../../text/personal-data.js';
import { daysKey } from '../days.js';
import type { MeetingGroup } from '../meetings/group.js';
import { Circle } from './circle.js';
import { isCounted, type StatedTarget, statedTargets, type Target } from './target.js';

/** What a row's reference leads to. */
export type Found =
  | { readonly is: 'meeting'; readonly meeting: MeetingGroup }
  /** Meetings that an error keeps out of the count. */
  | { readonly is: 'refused'; readonly meetings: readonly RefusedMeeting[] }
  /** Several meetings may be meant. */
  | { readonly is: 'unclear' }
  /** No meeting is meant that is known. */
  | { readonly is: 'unknown' };

export interface ReferenceIndex {
  find(row: Located, reference: MeetingReference): Found;
  /** Codes of the unit's own meetings, or their days where they bear none: the first few, for messages. */
  readonly known: readonly string[];
}

/** More would not help anybody who reads the message. */
const KNOWN_MAX = 12;

/**
 * Looks up which meeting the rows of one unit refer to: by row in a wide table, by code, by days, or the only one.
 * `refused` are its meetings that an error keeps out of the count, and those of no known unit, which only a row can
 * mean; `named` are meetings of other units that name it as coorganiser.
 */
export function referenceIndex(
  own: readonly MeetingGroup[],
  refused: readonly RefusedMeeting[],
  named: readonly MeetingGroup[],
): ReferenceIndex {
  const stated = statedTargets(own, refused);
  const entries = targetsByEntry(stated);
  const ofUnit = stated.filter(({ target }) => isCounted(target) || target.unit !== undefined);
  const files = circlesByFile(ofUnit);
  const wider = [new Circle(ofUnit.map(({ target }) => target)), new Circle(named)];
  return {
    known: [...new Set(own.map(nameOf))].slice(0, KNOWN_MAX),
    find(row, reference) {
      const beside = reference.at && entries.get(entryKey(row.file, reference.at.sheet, reference.at.key));
      if (beside) return choose([beside], true);
      const statesMeeting = reference.code !== undefined || reference.days !== undefined;
      return choose(nearest([files.get(row.file), ...wider], reference), statesMeeting);
    },
  };
}

/** What the first circle that knows an answer answers. */
function nearest(circles: readonly (Circle | undefined)[], reference: MeetingReference): readonly Target[] {
  for (const circle of circles) {
    const found = circle?.find(reference) ?? [];
    if (found.length > 0) return found;
  }
  return [];
}

/** A row that states nothing may mean a refused meeting as well as a counted one; a code or a day means the counted. */
function choose(targets: readonly Target[], statesMeeting: boolean): Found {
  const [meeting, ...others] = targets.filter(isCounted);
  const refused = targets.filter((target): target is RefusedMeeting => !isCounted(target));
  if (!meeting) return refused.length > 0 ? { is: 'refused', meetings: refused } : { is: 'unknown' };
  const unclear = others.length > 0 || (!statesMeeting && refused.length > 0);
  return unclear ? { is: 'unclear' } : { is: 'meeting', meeting };
}

function targetsByEntry(stated: readonly StatedTarget[]): Map<string, Target> {
  return new Map(
    stated.flatMap(({ target, rows }) =>
      rows.map(({ file, sheet, entry }) => [entryKey(file, sheet, entry), target] as const),
    ),
  );
}

function circlesByFile(stated: readonly StatedTarget[]): Map<string, Circle> {
  const inFiles = stated.flatMap(({ target, rows }) => rows.map(({ file }) => ({ file, target })));
  const byFile = groupBy(inFiles, ({ file }) => file);
  return new Map([...byFile].map(([file, near]) => [file, new Circle(near.map(({ target }) => target))]));
}

function entryKey(file: string, sheet: string | undefined, entry: string): string {
  return `${entry}\n${sheet ?? ''}\n${file}`;
}

function nameOf({ records: [{ code, days }] }: MeetingGroup): string {
  return code === undefined ? daysKey(days) : maskPersonalData(code);
}
