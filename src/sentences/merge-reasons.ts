import type { Language } from '../model/language.js';
import type { MergeReason } from '../year/resolve/organisation.js';
import { type MergeReasonCode, mergeReasonCodes } from '../year/resolve/organisations/merge-reasons.js';
import { reportSentences } from './report.js';

/**
 * Why a spelling was counted with its organisation, in words.
 * @param show how a parameter of the reason is shown: the name of a county for its code.
 */
export function mergeReasonText(
  { code, params }: MergeReason,
  language: Language,
  show: (key: string, value: string) => string,
): string {
  if (!isKnown(code)) throw new Error(`No words for the merge reason ${code}`);
  const shown = Object.entries(params).map(([key, value]) => [key, show(key, value)]);
  return reportSentences[language].mergeReasons[code](Object.fromEntries(shown));
}

function isKnown(code: string): code is MergeReasonCode {
  return mergeReasonCodes.some((known) => known === code);
}
