import { groupBy } from '../../../model/collections.js';
import { finding } from '../../../model/finding.js';
import type { Problem } from '../../../model/problem.js';
import { mergeRules } from '../rules.js';
import type { MergeNote } from '../year.js';
import type { BuiltMeeting } from './build-meeting.js';
import type { United } from './unite-participants.js';

/** A note for each sort of rows of participants that a meeting holds as one. */
export function repeatedNotes({ meeting, united }: BuiltMeeting): MergeNote[] {
  const several = united.filter(({ because }) => because !== undefined);
  return [...groupBy(several, ({ because }) => because)].flatMap(([because, participants]) => {
    const [kept] = participants;
    const dropped = participants.flatMap(({ rows }) => rows.slice(1).map(({ place }) => place));
    if (!because || !kept) return [];
    const units = meeting.units;
    return [
      { reason: 'repeated-rows', kept: kept.first.place, dropped, units, because, rows: dropped.length },
    ];
  });
}

/** Persons whom one unit lists twice at a meeting; that two units list the same person is as it should be. */
export function repeatedRows({ united }: BuiltMeeting): Problem[] {
  return united.filter(({ because }) => because === 'same-person').flatMap(repeatedByOneUnit);
}

function repeatedByOneUnit({ rows }: United): Problem[] {
  return [...groupBy(rows, ({ unit }) => unit).values()].flatMap(([first, ...others]) =>
    others.map((row) =>
      finding(
        mergeRules['row-repeated'],
        row.place,
        { table: 'participants' },
        { related: first ? [first.place] : [] },
      ),
    ),
  );
}
