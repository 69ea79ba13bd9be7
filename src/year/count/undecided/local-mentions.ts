import { participantMentionId } from '../../resolve/mentions.js';
import type { Facts } from '../facts.js';

/** The mentions of organisations at local meetings. */
export function localMentions({ year, local }: Pick<Facts, 'year' | 'local'>): ReadonlySet<string> {
  return new Set(
    local.flatMap((meeting) =>
      meeting.participants.map((_, index) => participantMentionId(year.year, meeting, index)),
    ),
  );
}
