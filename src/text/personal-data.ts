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
/** Most texts have none of it: what each kind cannot do without is asked first. */
const signs: Readonly<Record<PersonalDataKind, RegExp>> = {
  cnp: /(?:\d\D{0,5}){13}/,
  email: /@|\b(?:at|arond|coada)\b|[([{<]\s?a\s?[)\]}>]/i,
  phone: /(?:\d\D{0,5}){6}/,
};

function spansIn(text: string, kind: PersonalDataKind): Span[] {
  return signs[kind].test(text) ? finders[kind](text) : [];
}

/** The first kind of personal data in a text. */
export function personalDataIn(text: string): PersonalDataKind | undefined {
  return personalDataKinds.find((kind) => spansIn(text, kind).length > 0);
}

/** The text with each CNP, e-mail address and phone number replaced by `•••`. */
export function maskPersonalData(text: string): string {
  return personalDataKinds.reduce((masked, kind) => replaceSpans(masked, spansIn(masked, kind), mask), text);
}
