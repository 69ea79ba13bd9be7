import type { MergeReason } from '../resolve/organisation.js';
import { type MergeReasonCode, mergeReasonCodes } from '../resolve/organisations/merge-reasons.js';
import type { Context } from './context.js';

/** Why a spelling was counted with its organisation, in words. */
export function reasonText({ say, countyName, typed }: Context, { code, params }: MergeReason): string {
  if (!isKnown(code)) throw new Error(`No words for the merge reason ${code}`);
  const shown = Object.entries(params).map(([key, value]) => [
    key,
    key === 'county' ? countyName(value) : typed(value),
  ]);
  return say.mergeReasons[code](Object.fromEntries(shown));
}

function isKnown(code: string): code is MergeReasonCode {
  return mergeReasonCodes.some((known) => known === code);
}
