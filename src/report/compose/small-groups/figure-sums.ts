import type { MeetingType, OrganisationKind } from '../../../field/contract/enumerations.js';
import { type FigureDefinition, guestKinds } from '../../../year/count/figure-table.js';
import type { Meeting } from '../../../year/merge/year.js';
import type { Sum } from './protect.js';

/** A figure of persons, by id. */
type PersonFigure = readonly [id: string, definition: Extract<FigureDefinition, { counts: 'persons' }>];

/** Names of the numbers of a meeting. */
interface MeetingNumbers {
  guestsOf(meeting: string): string;
  ofKind(meeting: string, kind: OrganisationKind): string;
}

/**
 * What each figure of persons is the sum of, as its definition says: figures of one kind each, figures of one type of
 * meeting each or, where there are none, the numbers of the meetings.
 */
export function figureSums(
  figures: readonly PersonFigure[],
  meetings: readonly Pick<Meeting, 'id' | 'type'>[],
  numbers: MeetingNumbers,
): Sum<string>[] {
  return figures.flatMap((figure): Sum<string>[] => {
    const [total] = figure;
    const ofFigures = [byKind(figure, figures), byType(figure, figures)].flatMap((parts) =>
      parts ? [{ total, parts }] : [],
    );
    return ofFigures.length > 0 ? ofFigures : [{ total, parts: byMeeting(figure, meetings, numbers) }];
  });
}

function byKind([, { kinds, at }]: PersonFigure, figures: readonly PersonFigure[]): string[] | undefined {
  const parts = kinds.flatMap((kind) => find(figures, [kind], at) ?? []);
  return kinds.length > 1 && parts.length === kinds.length ? parts : undefined;
}

function byType([, { kinds, at }]: PersonFigure, figures: readonly PersonFigure[]): string[] | undefined {
  const [local, interregional] = [find(figures, kinds, 'local'), find(figures, kinds, 'interregional')];
  return at === undefined && local && interregional ? [local, interregional] : undefined;
}

function byMeeting(
  [, { kinds, at }]: PersonFigure,
  meetings: readonly Pick<Meeting, 'id' | 'type'>[],
  { guestsOf, ofKind }: MeetingNumbers,
): string[] {
  const ids = meetings.filter(({ type }) => at === undefined || type === at).map(({ id }) => id);
  if (areSame(kinds, guestKinds)) return ids.map(guestsOf);
  return kinds.flatMap((kind) => ids.map((id) => ofKind(id, kind)));
}

/** The figure of just these kinds at just these meetings. */
function find(
  figures: readonly PersonFigure[],
  kinds: readonly OrganisationKind[],
  at: MeetingType | undefined,
): string | undefined {
  return figures.find(([, one]) => one.at === at && areSame(one.kinds, kinds))?.[0];
}

function areSame(a: readonly OrganisationKind[], b: readonly OrganisationKind[]): boolean {
  return a.length === b.length && a.every((kind) => b.includes(kind));
}
