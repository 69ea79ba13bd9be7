import type { Decision } from '../decide/decision.js';
import { textKey } from '../decide/read-decisions.js';
import type { Year } from '../merge/year.js';

/**
 * The year with the participants marked whose organisation is a person's name. A kept decision on the kind of a name says
 * that it is an organisation's after all.
 */
export function markPersons(
  year: Year,
  isPerson: (name: string) => boolean,
  decisions: readonly Decision[],
): Year {
  const decided = new Set(decisions.flatMap(({ verdict, a }) => (verdict === 'value' ? [a.key] : [])));
  return {
    ...year,
    meetings: year.meetings.map((meeting) => ({
      ...meeting,
      participants: meeting.participants.map((one) =>
        isPerson(one.organisation) && !decided.has(textKey(one.organisation))
          ? { ...one, isPerson: true }
          : one,
      ),
    })),
  };
}
