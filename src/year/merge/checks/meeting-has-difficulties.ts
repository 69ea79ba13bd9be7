import { finding } from '../../../model/finding.js';
import { mergeRules } from '../rules.js';
import type { MeetingCheck } from './facts.js';

/** Difficulties were raised at every meeting; those that name no meeting may be of any. */
export const meetingHasDifficulties: MeetingCheck = ({ report, difficulties }) =>
  difficulties > 0
    ? undefined
    : finding(mergeRules['meeting-has-difficulties'], report.place, { table: 'meetings' });
