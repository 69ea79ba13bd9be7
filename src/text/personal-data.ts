import { cnpSpans } from './personal-data/cnp.js';
import { emailSpans } from './personal-data/email.js';
import { phoneSpans } from './personal-data/phone.js';
import { replaceSpans, type Span } from './spans.js';

/** Kinds of personal data that a text may betray by its shape alone. */
export const personalDataKinds = ['cnp', 'email', 'phone'] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** What stands in place of personal data. */
export const mask = '•••';

const finders: Readonly<Record<PersonalDataKind, (text: string) => Span[]>> = {
  cnp: cnpSpans,
  email: emailSpans,
  phone: phoneSpans,
};

/** The first kind of personal data in a text. */
export function personalDataIn(text: string): PersonalDataKind | undefined {
  return personalDataKinds.find((kind) => finders[kind](text).length > 0);
}

/** The text with each CNP, e-mail address and phone number replaced by `•••`. */
export function maskPersonalData(text: string): string {
  return personalDataKinds.reduce((masked, kind) => replaceSpans(masked, finders[kind](masked), mask), text);
}
