import { foldText } from '../../text/fold.js';

/** One of the bodies that a cell names, with the number of people typed behind or before it. */
export interface ListedBody {
  readonly name: string;
  readonly count?: number;
}

const people =
  '(?:pers\\.?|persoane|persoană|persoana|participan[tț]i|participant|reprezentan[tț]i|reprezentant|membri|delega[tț]i)';
const behind = new RegExp(
  `^(.*?\\p{L}.*?)(?: ?[(\\[] ?(\\d{1,3}) ?${people}? ?[)\\]]| ?[–—:-] ?(\\d{1,3})(?: ?${people})?| ?[x×] ?(\\d{1,3})|,? (\\d{1,3}) ?${people})\\.?$`,
  'iu',
);
const before = new RegExp(`^(\\d{1,3}) ?${people}(?: (?:de la|din partea|din|ai|–|-))? (.*\\p{L}.*)$`, 'iu');

/** The body that a text names, without the number of people typed with it: `AJOFM Vaslui – 3 persoane`. */
export function bodyWithCount(text: string): ListedBody {
  const first = before.exec(text);
  if (first) return { name: trimmed(first[2] ?? ''), count: Number(first[1]) };
  const match = behind.exec(text);
  if (!match) return { name: text };
  const [, name = '', ...numbers] = match;
  return { name: trimmed(name), count: Number(numbers.find((number) => number !== undefined)) };
}

/** What separates bodies in a cell for certain: line breaks, semicolons, a number or a bullet before each. */
const lines = /\s*(?:;|\n)+\s*/;
const bullet = /^(?:\d{1,2}[.)]|[-–—•*·])\s*/;

/** The bodies that stand one a line, numbered or between semicolons; commas and `și` are looked into by `splitBodies`. */
export function listedBodies(text: string): readonly ListedBody[] {
  return text
    .split(lines)
    .map((part) => trimmed(part.replace(bullet, '')))
    .filter((part) => part !== '')
    .map(bodyWithCount);
}

/**
 * All the bodies that a cell names. Commas, `și` and strokes separate where each part is a body by itself; names that
 * hold them (`Direcția de Asistență Socială și Protecția Copilului`) stay whole.
 * @param isBody whether a text names a body for certain
 */
export function splitBodies(text: string, isBody: (name: string) => boolean): readonly ListedBody[] {
  return listedBodies(text).flatMap((body) =>
    splitAt(body, [/\s*,\s+/, /\s+(?:și|si|şi|&|\+)\s+/iu, /\s+\/\s+/], isBody),
  );
}

function splitAt(
  body: ListedBody,
  separators: readonly RegExp[],
  isBody: (name: string) => boolean,
): readonly ListedBody[] {
  const [separator, ...others] = separators;
  if (!separator) return [body];
  const whole = body.count === undefined ? body.name : `${body.name} (${body.count})`;
  const parts = outsideBrackets(whole, separator).map((part) => bodyWithCount(trimmed(part)));
  if (parts.length < 2 || !parts.every(({ name }) => isBody(name))) return splitAt(body, others, isBody);
  return parts.flatMap((part) => splitAt(part, others, isBody));
}

/** Splits at separators that stand neither in brackets nor between quotes. */
function outsideBrackets(text: string, separator: RegExp): string[] {
  const inside: string[] = [];
  const hidden = text.replace(
    /\([^()]*\)|„[^”]*”|"[^"]*"/g,
    (found) => `\uE000${inside.push(found) - 1}\uE000`,
  );
  return hidden
    .split(separator)
    .map((part) => part.replace(/\uE000(\d+)\uE000/g, (_, index) => inside[Number(index)] ?? ''));
}

function trimmed(text: string): string {
  return text.replace(/^[\s,;–—-]+|[\s,;–—-]+$/g, '');
}

/** Whether a cell says that all of them were there without naming one: no list at all. */
export function namesNobody(text: string): boolean {
  return /^(?:idem|aceiasi|aceleasi)/.test(foldText(text));
}
