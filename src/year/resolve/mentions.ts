import { groupBy } from '../../model/collections.js';
import type { Meeting, Year } from '../merge/year.js';
import type { DifficultyMention } from './difficulty.js';
import type { Mention } from './organisation.js';

/** The id of the mention that a participant of a meeting is, by the participant's place in its list (from 0). */
export function participantMentionId(year: number, meeting: Pick<Meeting, 'id'>, index: number): string {
  return `${year}/${meeting.id}#${index}`;
}

/** Every name of an organisation in the lists of participants, one mention a participant; persons are none. */
export function organisationMentions({ year, meetings }: Year): Mention[] {
  return meetings.flatMap((meeting) =>
    meeting.participants.flatMap(({ organisation, isPerson, county, unit, typedKind, rows }, index) => {
      const id = participantMentionId(year, meeting, index);
      const places = rows.map(({ place }) => place);
      return isPerson
        ? []
        : [{ id, name: organisation, county, unit, ...(typedKind && { typedKind }), places }];
    }),
  );
}

/**
 * Every difficulty reported, in the order of `year.difficulties`. An id is made of the year, the unit and the row's
 * place among its difficulties (from 1), so that what other units send changes none of it.
 */
export function difficultyMentions({
  year,
  difficulties,
}: Pick<Year, 'year' | 'difficulties'>): DifficultyMention[] {
  const numbers = new Map(
    [...groupBy(difficulties, ({ unit }) => unit).values()].flatMap((ofUnit) =>
      ofUnit.map((difficulty, index) => [difficulty, index + 1] as const),
    ),
  );
  return difficulties.map((row) => ({
    id: row.mention ?? `${year}/${row.unit}#${numbers.get(row)}`,
    domain: row.domain,
    text: row.difficulty,
  }));
}
