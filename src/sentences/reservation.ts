import type { Language } from '../model/language.js';

interface ReservationSentences {
  atLeast(number: string): string;
  between(min: string, max: string): string;
  inMonth(month: string): string;
  inPeriod(months: string): string;
}

/** How a number is said that is not sure, and when something happened. */
export const reservationSentences: Readonly<Record<Language, ReservationSentences>> = {
  ro: {
    atLeast: (number) => `cel puțin ${number}`,
    between: (min, max) => `între ${min} și ${max}`,
    inMonth: (month) => `în luna ${month}`,
    inPeriod: (months) => `în perioada ${months}`,
  },
  en: {
    atLeast: (number) => `at least ${number}`,
    between: (min, max) => `between ${min} and ${max}`,
    inMonth: (month) => `in ${month}`,
    inPeriod: (months) => `in the period ${months}`,
  },
};
