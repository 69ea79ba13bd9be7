import { thresholds } from '../../field/thresholds.js';
import { finding } from '../../model/finding.js';
import type { Problem } from '../../model/problem.js';
import type { Year } from '../merge/year.js';
import { yearRules } from './rules.js';

/** Rows on which so many people stand for one organisation as stand nowhere else in the year. */
export function outlyingCounts({ meetings }: Pick<Year, 'meetings'>): Problem[] {
  const participants = meetings.flatMap((meeting) => meeting.participants);
  const counts = participants.map(({ count }) => count).sort((a, b) => a - b);
  const usual = counts[Math.floor(counts.length * thresholds.outlying.usualShare)];
  if (usual === undefined || counts.length < thresholds.outlying.rowsMin) return [];
  const least = Math.max(thresholds.outlying.countMin, usual * thresholds.outlying.times);
  return participants
    .filter(({ count }) => count >= least)
    .flatMap(({ rows: [row], count }) =>
      row
        ? [
            finding(
              yearRules['count-usual'],
              row.countPlace ?? row.place,
              { table: 'participants', column: 'count', typed: count, usual },
              { found: String(count) },
            ),
          ]
        : [],
    );
}
