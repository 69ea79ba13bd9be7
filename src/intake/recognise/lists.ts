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

/** Longer texts name no body. */
const nameLettersMax = 300;

/** The body that a text names, without the number of people typed with it: `AJOFM Vaslui – 3 persoane`. */
export function bodyWithCount(text: string): ListedBody {
  if (text.length > nameLettersMax) return { name: text };
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
/** What separates them where each part is a body by itself. */
const separators = [/\s*,\s*(?=\D)/, /\s+(?:și|si|şi|&|\+)\s+/iu, /\s+\/\s+/];

/** The bodies that stand one a line, numbered or between semicolons; commas and `și` are looked into by `splitBodies`. */
export function listedBodies(text: string): readonly ListedBody[] {
  return linesOf(text).map(bodyWithCount);
}

function linesOf(text: string): string[] {
  // A line that begins with a small letter goes on with the name above it.
  return text
    .replace(/(?<![,;])\n(?=\p{Ll})/gu, ' ')
    .split(lines)
    .map((part) => trimmed(part.replace(bullet, '')))
    .filter((part) => part !== '');
}

/**
 * All the bodies that a cell names. Commas, `și` and strokes separate where each part is a body by itself or bears a
 * number of people; names that hold them (`Direcția de Asistență Socială și Protecția Copilului`) stay whole.
 * @param isBody whether a text names a body for certain
 */
export function splitBodies(text: string, isBody: (name: string) => boolean): readonly ListedBody[] {
  const typed = linesOf(text);
  // A name may go on in the next line of its cell.
  const wrapped = typed.length > 1 ? grouped(typed, ' ', isBody) : undefined;
  return (wrapped ?? typed).map(bodyWithCount).flatMap((body) => splitAt(body, separators, isBody));
}

/**
 * Whether a cell names several bodies and it cannot be told where each of them ends: some of its parts are bodies, the
 * others are nothing that is known.
 */
export function isUnclearList(text: string, isBody: (name: string) => boolean): boolean {
  return splitBodies(text, isBody).some(({ name }) => {
    const parts = outsideBrackets(name, /\s*,\s*/).map((part) => trimmed(part));
    return parts.length > 2 && parts.filter((part) => isBody(part)).length >= 2;
  });
}

function splitAt(
  body: ListedBody,
  [separator, ...others]: readonly RegExp[],
  isBody: (name: string) => boolean,
): readonly ListedBody[] {
  if (!separator) return [body];
  const whole = body.count === undefined ? body.name : `${body.name} (${body.count})`;
  const parts = outsideBrackets(whole, separator).map(trimmed);
  const bodies = parts.length < 2 ? undefined : bodiesAmong(parts, isBody);
  if (!bodies || bodies.length < 2) return splitAt(body, others, isBody);
  return bodies.flatMap((part) => splitAt(bodyWithCount(part), others, isBody));
}

/** The parts of a list as bodies: each with its number of people, or each known; few may be names that nobody knows. */
function bodiesAmong(
  parts: readonly string[],
  isBody: (name: string) => boolean,
): readonly string[] | undefined {
  const counted = parts.map(bodyWithCount).every(({ count }) => count !== undefined);
  if (counted) return parts;
  const known = grouped(parts, ', ', isBody);
  if (known) return known;
  const unknown = parts.filter((part) => !isBody(bare(part)));
  const areNames = unknown.every((part) => properName.test(part));
  return areNames && unknown.length * 3 <= parts.length ? parts : undefined;
}

const properName = /^[\p{Lu}„"«][^\d]{3,60}$/u;

/** Neighbouring parts put together so that each group is a body, in as many groups as can be; nothing where none does. */
function grouped(
  parts: readonly string[],
  joint: string,
  isBody: (name: string) => boolean,
): readonly string[] | undefined {
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= parts.length; end += 1) {
    best[end] = undefined;
    for (let begin = Math.max(0, end - groupMax); begin < end; begin += 1) {
      const before = best[begin];
      const name = parts.slice(begin, end).join(joint);
      // What is a body by itself needs nothing beside it.
      const goesOn = begin === end - 1 || !parts.slice(begin, end).some((part) => isBody(bare(part)));
      const isBetter = goesOn && before && before.length + 1 > (best[end]?.length ?? 0);
      if (isBetter && isBody(bare(name))) best[end] = [...before, name];
    }
  }
  return best[parts.length];
}

function bare(text: string): string {
  return bodyWithCount(text).name;
}

/** Parts that make one name: `Centrul de Prevenire, Evaluare și Consiliere Antidrog`. */
const groupMax = 4;

/** Splits at separators that stand neither in brackets nor between quotes. */
function outsideBrackets(text: string, separator: RegExp): string[] {
  const inside: string[] = [];
  const hidden = text.replace(
    /\([^()]*\)|„[^”]*”|"[^"]*"/g,
    (found) => `\uE000${inside.push(found) - 1}\uE000`,
  );
  return hidden
    .split(separator)
    .map((part) => part.replace(/\uE000(\d+)\uE000/g, (_, index) => inside[Number(index)] ?? ''))
    .filter((part) => part !== '');
}

function trimmed(text: string): string {
  return text.replace(/^[\s,;–—-]+|[\s,;–—-]+$/g, '');
}

/** Whether a cell says that all of them were there without naming one: no list at all. */
export function namesNobody(text: string): boolean {
  return /^(?:idem|aceiasi|aceleasi)/.test(foldText(text));
}
