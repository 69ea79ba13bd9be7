import { mergeReasonText } from '../../sentences/merge-reasons.js';
import type { MergeReason } from '../../year/resolve/organisation.js';
import type { Context } from './context.js';

/** Why a spelling was counted with its organisation, in words. */
export function reasonText({ language, countyName, typed }: Context, reason: MergeReason): string {
  return mergeReasonText(reason, language, (key, value) =>
    key === 'county' ? countyName(value) : typed(value),
  );
}
