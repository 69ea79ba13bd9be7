import type { Language } from '../model/language.js';

interface ReservationSentences {
  atLeast(number: string): string;
  between(min: string, max: string): string;
}

/** How a number is said that is not sure. */
export const reservationSentences: Readonly<Record<Language, ReservationSentences>> = {
  ro: { atLeast: (number) => `cel puțin ${number}`, between: (min, max) => `între ${min} și ${max}` },
  en: { atLeast: (number) => `at least ${number}`, between: (min, max) => `between ${min} and ${max}` },
};
