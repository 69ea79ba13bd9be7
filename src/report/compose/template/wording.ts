import type { Language } from '../../../model/language.js';
import { reservationSentences } from '../../../sentences/reservation.js';
import {
  formatNumber,
  genitiveOfOne,
  type Noun,
  rounded as roundedNumber,
  smallInWords,
  withNoun,
} from '../../../text/numbers.js';
import {
  countOfPersons,
  numberOfPersons,
  roundedCountOfPersons,
  smallInWordsOfPersons,
} from '../person-words.js';
import { isCovered, type Reservation } from '../reservation.js';
import { isHidden, type PersonCount } from '../small-groups/hidden.js';

/** A number, what it counts, and the reservation with which it is said. */
interface Counted {
  readonly count: PersonCount;
  readonly noun: Noun;
  readonly reservation?: Reservation;
}

/** `343`, `cel puțin 343`, `între 320 și 360`. */
export function inDigits({ count, reservation }: Counted, language: Language): string {
  const say = reservationSentences[language];
  if (isHidden(count) || !reservation) return numberOfPersons(count, language);
  return reservation.kind === 'atLeast'
    ? say.atLeast(formatNumber(reservation.min, language))
    : say.between(formatNumber(reservation.min, language), formatNumber(reservation.max, language));
}

/** `38 de întâlniri locale`, `cel puțin 38 de întâlniri locale`, `între 36 și 40 de întâlniri locale`. */
export const inDigitsWithNoun = reserved(countOfPersons);

/** `opt întâlniri interregionale`, `cel puțin opt întâlniri interregionale`. */
export const inSmallWords = reserved(smallInWordsOfPersons);

/** `peste 340 de structuri publice locale`; what is round enough to hold whatever is decided needs no reservation. */
export function rounded(value: Counted, language: Language): string {
  return reserved(roundedCountOfPersons)(settled(value, language), language);
}

/** ` (343)` behind a number that was rounded, ` (79; între 78 și 81)` where it is not sure; else nothing. */
export function exact({ count, reservation }: Counted, language: Language): string {
  if (isHidden(count) || reservation?.kind === 'atLeast') return '';
  const isRounded = count >= 20 && roundedNumber(count, language).kind !== 'exact';
  const range = reservation && isCovered(count, reservation, language);
  const between = range
    ? [
        reservationSentences[language].between(
          formatNumber(reservation.min, language),
          formatNumber(reservation.max, language),
        ),
      ]
    : [];
  return isRounded && (!reservation || range)
    ? ` (${[formatNumber(count, language), ...between].join('; ')})`
    : '';
}

/** Behind what rules the genitive: `(în cadrul) unei întâlniri`, `a opt întâlniri`; English has `eight meetings`. */
export function genitive(value: Counted, language: Language): string {
  return inGenitive(inSmallWords(value, language), value, language);
}

/** `(din partea) a peste 340 de structuri`, `unei structuri`, `unui număr cuprins între 320 și 360 de structuri`. */
export function roundedGenitive(value: Counted, language: Language): string {
  return inGenitive(rounded(value, language), settled(value, language), language);
}

function inGenitive(text: string, value: Counted, language: Language): string {
  return genitives[language](text, value);
}

/** How a number is said in the genitive, which only some languages have. */
const genitives: Readonly<Record<Language, (text: string, value: Counted) => string>> = {
  ro: romanianGenitive,
  en: (text) => text,
};

function romanianGenitive(text: string, { count, noun, reservation }: Counted): string {
  if (isHidden(count)) return count.below === undefined ? text.replace(/^un /, 'unui ') : `a ${text}`;
  if (reservation?.kind === 'between') return `unui număr cuprins ${text}`;
  if (reservation?.kind === 'atLeast' && reservation.min === 1)
    return `a ${reservationSentences.ro.atLeast(genitiveOfOne(noun))}`;
  return count === 1 ? genitiveOfOne(noun) : `a ${text}`;
}

function settled({ reservation, ...value }: Counted, language: Language): Counted {
  const holds =
    reservation?.kind === 'between' &&
    !isHidden(value.count) &&
    isCovered(value.count, reservation, language);
  return reservation && !holds ? { ...value, reservation } : value;
}

type Counting = (count: PersonCount, noun: Noun, language: Language) => string;

function reserved(counting: Counting): (value: Counted, language: Language) => string {
  return ({ count, noun, reservation }, language) => {
    const say = reservationSentences[language];
    if (isHidden(count) || !reservation) return counting(count, noun, language);
    if (reservation.kind === 'atLeast') return say.atLeast(smallInWords(reservation.min, noun, language));
    const { min, max } = reservation;
    return withNoun(
      say.between(formatNumber(min, language), formatNumber(max, language)),
      max,
      noun,
      language,
    );
  };
}
