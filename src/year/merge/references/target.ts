import type { Located, RefusedMeeting } from '../../../intake/validate/records.js';
import { groupBy } from '../../../model/collections.js';
import type { DaySpan } from '../../../text/dates.js';
import { foldText } from '../../../text/fold.js';
import type { MeetingGroup } from '../meetings/group.js';

/** What a row may point at: a meeting, or one that an error keeps out of the count. */
export type Target = MeetingGroup | RefusedMeeting;

type Row = Pick<Located, 'file' | 'sheet' | 'entry'>;

/** A target with the rows that state it. */
export interface StatedTarget {
  readonly target: Target;
  readonly rows: readonly Row[];
}

export function isCounted(target: Target): target is MeetingGroup {
  return 'records' in target;
}

/** Every meeting row of a unit, with what it leads to. */
export function statedTargets(
  own: readonly MeetingGroup[],
  refused: readonly RefusedMeeting[],
): StatedTarget[] {
  const byCode = groupBy(
    own.flatMap((group) => codesOf(group).map((code) => ({ code, group }))),
    ({ code }) => code,
  );
  const counted = own.map((group) => ({ target: group, rows: group.records }));
  const others = refused.map((meeting) => {
    const namesakes = codesOf(meeting).flatMap((code) => byCode.get(code) ?? []);
    return { target: correctedIn(namesakes, meeting) ?? meeting, rows: [rowOf(meeting)] };
  });
  return [...counted, ...others];
}

/** The same meeting in another file, where its error was put right. */
function correctedIn(
  namesakes: readonly { readonly group: MeetingGroup }[],
  { place }: RefusedMeeting,
): MeetingGroup | undefined {
  const [only, ...others] = namesakes.filter(({ group }) => !group.files.has(place.file));
  return others.length === 0 ? only?.group : undefined;
}

function rowOf({ place, sheet, entry }: RefusedMeeting): Row {
  return { file: place.file, ...(sheet !== undefined && { sheet }), entry };
}

export function codesOf(target: Target): string[] {
  const codes = isCounted(target) ? target.records.map(({ code }) => code) : [target.code];
  return [...new Set(codes.flatMap((code) => (code === undefined ? [] : foldText(code))))];
}

export function spansOf(target: Target): DaySpan[] {
  return isCounted(target) ? target.records.map(({ days }) => days) : [target.days ?? []].flat();
}
