import type { ParticipantRecord } from '../../../intake/validate/records.js';
import { words } from '../../../text/fold.js';
import { personKey, textKey, topicWords } from '../keys.js';

/** A single word may be anybody's first name. */
const NAME_WORDS_MIN = 2;

/**
 * The organisation of each row, equal for rows of one. Two units may write it differently (`AJOFM Prahova`, `Agenția
 * Județeană pentru Ocuparea Forței de Muncă Prahova`): a person of the same name on both lists tells that it is one.
 */
export function organisationKeys(
  rows: readonly ParticipantRecord[],
  county: string,
): ReadonlyMap<ParticipantRecord, string> {
  const keys = new Map<ParticipantRecord, string>();
  const byPerson = new Map<string, ParticipantRecord[]>();
  for (const row of rows) {
    const own = `${textKey(row.organisation)}\n${row.county ?? county}`;
    keys.set(row, own);
    const person = personKey(row.person);
    if (!isFullName(person)) continue;
    const namesakes = byPerson.get(person) ?? [];
    const same = namesakes.some((other) => keys.get(other) === own)
      ? undefined
      : namesakes.find((other) => isSameGuest(other, row, county));
    keys.set(row, (same && keys.get(same)) ?? own);
    namesakes.push(row);
    byPerson.set(person, namesakes);
  }
  return keys;
}

function isFullName(person: string): boolean {
  return person.split(' ').length >= NAME_WORDS_MIN;
}

/** Whether two units list one person of one organisation; on one unit's list they are two who share a name. */
function isSameGuest(a: ParticipantRecord, b: ParticipantRecord, county: string): boolean {
  if (a.unit === b.unit || (a.county ?? county) !== (b.county ?? county)) return false;
  return shareWord(a.organisation, b.organisation) || isAcronym(a, b) || isAcronym(b, a);
}

function shareWord(a: string, b: string): boolean {
  const ofA = new Set(topicWords(a));
  return topicWords(b).some((word) => ofA.has(word));
}

/** `AJOFM` for the first letters of `Agenția Județeană pentru Ocuparea Forței de Muncă`. */
function isAcronym(short: ParticipantRecord, long: ParticipantRecord): boolean {
  const telling = new Set(topicWords(long.organisation));
  const letters = words(long.organisation).filter((word) => telling.has(word));
  const initials = letters.map((word) => word.charAt(0)).join('');
  return initials.length > 1 && words(short.organisation).some((word) => word === initials);
}
