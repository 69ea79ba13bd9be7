import { problemOf } from '../rules.js';
import type { MeetingCheck } from './facts.js';

/** Difficulties were raised at every meeting; those that name no meeting may be of any. */
export const meetingHasDifficulties: MeetingCheck = ({ report, difficulties }) =>
  difficulties > 0 ? undefined : problemOf('meeting-has-difficulties', report.place, { table: 'meetings' });
