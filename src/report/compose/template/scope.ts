import type { RootContent } from 'mdast';
import type { Language } from '../../../model/language.js';
import { reservationSentences } from '../../../sentences/reservation.js';
import { formatMonthSpan } from '../../../text/dates.js';
import type { Noun } from '../../../text/numbers.js';
import { type PluralCategory, pluralCategory } from '../../../text/plural.js';
import type { Reservation } from '../reservation.js';
import { isHidden, type PersonCount } from '../small-groups/hidden.js';
import {
  exact,
  genitive,
  inDigits,
  inDigitsWithNoun,
  inSmallWords,
  rounded,
  roundedGenitive,
} from './wording.js';

/** What a name of a template stands for: a text, or a number with what it counts. */
export type Value = string | CountValue;

export interface CountValue {
  readonly count: PersonCount;
  readonly noun: Noun;
  /** The days over which it was counted (`YYYY-MM-DD`); absent where there are none. */
  readonly span?: { readonly first: string; readonly last: string };
  /** Why the number cannot be said without more ado. */
  readonly reservation?: Reservation;
}

type Form = (value: CountValue, language: Language) => string;

/** The forms of a number: `{localMeetings, noun}`; without one it stands in digits. */
export const forms: Readonly<Record<string, Form>> = {
  noun: inDigitsWithNoun,
  words: inSmallWords,
  genitive,
  rounded,
  roundedGenitive,
  exact,
  period: ({ span }, language) => (span ? periodOf(span, language) : ''),
};

/** `în luna mai 2018`, `în perioada septembrie - noiembrie 2018`. */
function periodOf({ first, last }: NonNullable<CountValue['span']>, language: Language): string {
  const say = reservationSentences[language];
  const months = formatMonthSpan(first, last, language);
  return first.slice(0, 7) === last.slice(0, 7) ? say.inMonth(months) : say.inPeriod(months);
}

/** Gives the blocks that stand in place of an insert. */
export type InsertCall = () => RootContent[];

/** All that the names of a template may stand for. */
export interface Scope {
  readonly language: Language;
  readonly values: ReadonlyMap<string, Value>;
  /** By kind and name: `table months`, `each domains`, `contents`. */
  readonly inserts: ReadonlyMap<string, InsertCall>;
}

/** The value in the form asked for; undefined where it has no such form. */
export function written(value: Value, form: string | undefined, language: Language): string | undefined {
  if (typeof value === 'string') return form === undefined ? value : undefined;
  if (form === undefined) return inDigits(value, language);
  return Object.hasOwn(forms, form) ? forms[form]?.(value, language) : undefined;
}

/** The plural category of what is said: of the last number that it names, where a number is not published or unsure. */
export function categoryOf({ count, reservation }: CountValue, language: Language): PluralCategory {
  if (isHidden(count)) return count.below === undefined ? 'other' : pluralCategory(count.below, language);
  return reservation?.kind === 'between'
    ? pluralCategory(reservation.max, language)
    : pluralCategory(count, language);
}
