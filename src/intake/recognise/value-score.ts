import type { TableKind } from '../../field/contract/tables.js';
import { slotId } from './header-score.js';
import type { Profile } from './profile.js';
import type { Sense } from './senses.js';

/** Beyond doubt not what the slot holds. */
export const veto = -12;

/** How well the values of a column go with a slot: 0 where they say nothing, up to 6, a veto where they cannot be it. */
type Score = (profile: Profile, filled: number) => number;

/** Values of a closed list or of a form: what is none of them is something else. */
const closed =
  (sense: Sense, weight: number, least = 0.4): Score =>
  (profile) =>
    profile.share(sense) < least ? veto : weight * profile.share(sense);

const counts =
  (weight: number): Score =>
  (profile) => {
    if (profile.share('number') < 0.6) return veto;
    // Numbers that count the rows are no numbers of people, unless words say so.
    const isCounter = profile.isRunning && profile.distinct === 1 && profile.cells.length > 2;
    return isCounter ? -2 : weight * profile.share('number');
  };

/** Texts that name nothing known: themes, difficulties, remarks. */
const prose =
  (weight: number, favoured?: Sense, against: readonly Sense[] = []): Score =>
  (profile) => {
    if (profile.share('day') > 0.5 || profile.share('number') > 0.5 || profile.share('domain') > 0.6)
      return veto;
    if (profile.share('unit') > 0.5 || profile.share('form') > 0.9 || profile.share('code') > 0.5)
      return veto;
    const others = against.reduce((sum, sense) => sum + 3 * profile.share(sense), 0);
    return weight * profile.share('prose') + (favoured ? 2 * profile.share(favoured) : 0) - others;
  };

const reference: Score = (profile) => {
  const asCode = profile.share('code');
  if (asCode < 0.4 && profile.share('number') < 0.8)
    return profile.share('day') > 0.5 || profile.share('organisation') > 0.4 ? veto : -2;
  return 3 * asCode + (profile.distinct < 0.7 ? 1.5 : 0) - (profile.isRunning && asCode < 0.4 ? 1 : 0);
};

const organisation: Score = (profile) => {
  const share = profile.share('organisation');
  if (share < 0.25)
    return profile.share('person') > 0.7 || profile.share('day') > 0.3 || profile.share('number') > 0.5
      ? veto
      : -3;
  // Ministries alone are those whom difficulties are for.
  const ministries = Math.max(0, profile.share('authority') - 0.5);
  return (
    6 * share - 8 * Math.max(0, profile.share('prison') - 0.5) - 4 * profile.share('room') - 6 * ministries
  );
};

const person: Score = (profile) => {
  const share = profile.share('person');
  return share < 0.4 ? veto / 2 : 5 * share;
};

const role: Score = (profile) => {
  if (profile.share('day') > 0.3 || profile.share('number') > 0.3 || profile.share('organisation') > 0.6)
    return veto;
  return 4 * profile.share('role') - 3 * profile.share('person') - (profile.letters > 40 ? 3 : 0);
};

const place: Score = (profile) => {
  if (profile.share('day') > 0.5 || profile.share('number') > 0.3 || profile.share('domain') > 0.5)
    return veto;
  // A meeting is held at one place.
  return (
    3.5 * profile.share('place') +
    1.5 * profile.share('room') +
    profile.share('organisation') -
    2 * profile.share('person') +
    1.5 * profile.share('county') -
    1.5 * profile.share('unit') -
    6 * profile.share('list')
  );
};

const code: Score = (profile) => {
  if (profile.share('day') > 0.5 || profile.share('organisation') > 0.4 || profile.share('person') > 0.5)
    return veto;
  if (profile.letters > 25) return veto;
  return (
    3 * profile.share('code') +
    (profile.distinct === 1 ? 1 : 0) -
    (profile.isRunning && profile.share('code') < 0.4 ? 3 : 0)
  );
};

/** A unit that is not known, or called ours, is still a unit where words say so; each meeting has one. */
const unit: Score = (profile, filled) => {
  const isOther = (['day', 'number', 'person', 'domain', 'code', 'form'] as const).some(
    (sense) => profile.share(sense) > 0.4,
  );
  if (profile.share('unit') < 0.3) return isOther || profile.share('organisation') > 0.5 ? veto : -1;
  return 5 * profile.share('unit') - 4 * (1 - filled);
};

/** Names of institutions say what kind they are, and are none. */
const kind: Score = (profile, filled) =>
  profile.share('body') > 0.4 ? veto : closed('kind', 5)(profile, filled);

const anyText: Score = () => 0;

const meetingDate = closed('day', 6, 0.3);

/** What the values of each column of the contract are like. */
const scores: Readonly<Record<string, Score>> = {
  'meetings.code': code,
  'meetings.type': closed('type', 5),
  'meetings.unit': unit,
  'meetings.coorganisers': (profile, filled) => closed('unit', 4, 0.3)(profile, filled) + 2 * (1 - filled),
  'meetings.date': meetingDate,
  'meetings.place': place,
  'meetings.county': closed('county', 4.5),
  'meetings.form': closed('form', 5),
  'meetings.theme': prose(3, undefined, ['person', 'place', 'organisation']),
  'meetings.attendance': counts(2.5),
  'meetings.conclusions': prose(1.5),
  'participants.meeting': reference,
  'participants.date': meetingDate,
  'participants.unit': closed('unit', 3, 0.7),
  'participants.person': person,
  'participants.role': role,
  'participants.organisation': organisation,
  'participants.kind': kind,
  'participants.county': closed('county', 4.5),
  'participants.count': counts(3),
  'difficulties.meeting': reference,
  'difficulties.date': meetingDate,
  'difficulties.unit': closed('unit', 3, 0.7),
  'difficulties.domain': closed('domain', 7),
  'difficulties.difficulty': prose(2.5, 'difficulty'),
  'difficulties.authority': (profile) =>
    profile.share('day') > 0.3 || profile.share('number') > 0.3 ? veto : 4 * profile.share('authority'),
  'difficulties.proposal': prose(2, 'proposal', ['difficulty']),
  'difficulties.measure': closed('measure', 6),
  'practices.domain': closed('domain', 3),
  'indicators.domain': closed('domain', 3),
};

/**
 * How well the values of a column go with a slot; nothing is said of an empty column.
 * @param filled how many of the meetings have a value, 0 to 1
 */
export function valueScore(
  profile: Profile,
  slot: { readonly kind: TableKind; readonly key: string },
  filled = profile.filled,
): number {
  if (profile.isEmpty) return 0;
  return (scores[slotId(slot)] ?? anyText)(profile, filled);
}
