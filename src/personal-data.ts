/** Kinds of personal data that a text may betray by its shape alone. */
export const personalDataKinds = ['cnp', 'email', 'phone'] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

/**
 * A CNP has 13 digits, the first 1–9, then a day of birth (Law 105/1996); the check digit is not required, since a
 * mistyped one still tells the person. A phone number has ten digits from 0, or eleven after +40 or 0040.
 */
const patterns: Readonly<Record<PersonalDataKind, RegExp>> = {
  cnp: /(?<!\d)[1-9]\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{6}(?!\d)/g,
  email: /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/gu,
  phone: /(?<!\d)(?:(?:\+|00)40[ ./-]{0,3}|0)[237](?:[ ./-]{0,3}\d){8}(?!\d)/g,
};

/** The first kind of personal data in a text. */
export function personalDataIn(text: string): PersonalDataKind | undefined {
  return personalDataKinds.find((kind) => text.search(patterns[kind]) >= 0);
}

/** The text with each CNP, e-mail address and phone number replaced by `•••`. */
export function maskPersonalData(text: string): string {
  return personalDataKinds.reduce((masked, kind) => masked.replace(patterns[kind], '•••'), text);
}
