import { finding } from '../../../model/finding.js';
import { mergeRules } from '../rules.js';
import type { MeetingCheck } from './facts.js';

/** Somebody took part in every meeting. */
export const meetingHasParticipants: MeetingCheck = ({ report, counted }) =>
  counted > 0
    ? undefined
    : finding(mergeRules['meeting-has-participants'], report.place, { table: 'meetings' });
