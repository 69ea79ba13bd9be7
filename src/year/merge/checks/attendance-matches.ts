import { finding } from '../../../model/finding.js';
import { mergeRules } from '../rules.js';
import type { MeetingCheck } from './facts.js';

/**
 * The attendance that a unit typed is the sum of the participants listed. Of a joint meeting a unit may have typed
 * its own part or the whole.
 */
export const attendanceMatches: MeetingCheck = ({ report, counted, countedOfUnit }) => {
  const { attendance, attendancePlace, place } = report;
  // A meeting without any participant has a finding of its own.
  if (attendance === undefined || counted === 0) return undefined;
  if (attendance === counted || attendance === countedOfUnit) return undefined;
  const params = { table: 'meetings', column: 'attendance', typed: attendance, counted };
  return finding(mergeRules['attendance-matches'], attendancePlace ?? place, params, {
    found: String(attendance),
  });
};
