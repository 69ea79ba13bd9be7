import type { PersonFinder } from './person-finder.js';
import { createRedactor, type Redactor } from './redactor.js';

/** What may be said of the texts that units typed. */
export interface Privacy {
  /** Masks persons and personal data. */
  readonly redact: Redactor;
  /** Whether a text that should be of a list may be a person's name instead. */
  mayBePerson(text: string): boolean;
}

/** @param persons cells that name persons, as typed */
export function createPrivacy(persons: Iterable<string>, finder: PersonFinder): Privacy {
  return { redact: createRedactor(persons, finder), mayBePerson: (text) => finder.mayBePerson(text) };
}
