/** Kinds of personal data that a text may betray by its shape alone. */
export const personalDataKinds = ['cnp', 'email', 'phone'] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** What stands in place of personal data. */
export const mask = '•••';

/**
 * A CNP has 13 digits (Law 105/1996); neither the day in it nor the check digit is asked for, since a mistyped one
 * still tells the person. A phone number has ten digits from 0, or eleven after +40 or 0040; its prefix may stand in
 * brackets.
 */
const patterns: Readonly<Record<PersonalDataKind, readonly RegExp[]>> = {
  cnp: [/(?<!\d)\d{13}(?!\d)/g],
  email: [/[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/gu],
  phone: [
    /(?<!\d)(?:(?:\+|00)40[ ./-]{0,3}|0)[237](?:[ ./-]{0,3}\d){8}(?!\d)/g,
    /(?:(?:\+|00)40[ ./-]{0,3})?\(0(?:[237]\d{0,3})?\)(?:[ ./-]{0,3}\d){6,9}(?!\d)/g,
  ],
};

/** The first kind of personal data in a text. */
export function personalDataIn(text: string): PersonalDataKind | undefined {
  return personalDataKinds.find((kind) => patterns[kind].some((pattern) => text.search(pattern) >= 0));
}

/** The text with each CNP, e-mail address and phone number replaced by `•••`. */
export function maskPersonalData(text: string): string {
  return Object.values(patterns)
    .flat()
    .reduce((masked, pattern) => masked.replace(pattern, mask), text);
}
