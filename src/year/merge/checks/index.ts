import type { Problem } from '../../../model/problem.js';
import { attendanceMatches } from './attendance-matches.js';
import type { MeetingCheck, MeetingFacts } from './facts.js';
import { meetingHasDifficulties } from './meeting-has-difficulties.js';
import { meetingHasParticipants } from './meeting-has-participants.js';

/** Asked once a meeting, of the host's report. */
const ofMeeting: readonly MeetingCheck[] = [meetingHasParticipants, meetingHasDifficulties];

/** Asked of every unit's report. */
const ofReport: readonly MeetingCheck[] = [attendanceMatches];

/** What there is to say of a meeting, given the facts of each report, the host's first. */
export function checkMeeting(reports: readonly MeetingFacts[]): Problem[] {
  const [host] = reports;
  const once = host ? ofMeeting.flatMap((check) => check(host) ?? []) : [];
  return [...once, ...reports.flatMap((facts) => ofReport.flatMap((check) => check(facts) ?? []))];
}
