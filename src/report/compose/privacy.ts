import { foldText } from '../../text/fold.js';
import { mask, maskPersonalData } from '../../text/personal-data.js';

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** What parts the people of one cell, and a person from an office or institution. */
const separator = /[,;/()\n]| - | – | și | si /;

/** Longer cells hold a sentence or a list of people, not a name. */
const nameWordsMax = 6;

/** Words around a name that belong to the office and not to the person; folded. */
const titles = new Set(
  (
    'dl dna dra dnul dnei domnul doamna domnisoara dr drd ing ec prof psih asist av pr preot parinte parintele cms ' +
    'comisar inspector sef director adjunct executiv coordonator reprezentant consilier juridic asistent social ' +
    'medic psiholog primar viceprimar presedinte expert referent manager secretar general jr'
  ).split(' '),
);

/** What stands before the surname of a person alone: „doamna Popescu”, „d-na. Popescu”; folded. */
const courtesy =
  /(?<![a-z])(?:dl|dna|dra|d-(?:l|na|nul|nei|ra|lui)|dlui|dnei|domnul|domnului|doamna|doamnei|domnisoara|dr|prof|ing|av|preotul|parintele)\.?$/;

/** The longest of these, with its full stop and spaces. */
const courtesyLengthMax = 16;

/** Words that no person is called by: a cell that holds one names an institution, whatever its column; folded. */
const institutions = new Set(
  (
    'primaria judetul judetean judeteana directia inspectoratul agentia serviciul serviciu centrul casa consiliul ' +
    'asociatia fundatia federatia scoala liceul colegiul universitatea spitalul penitenciarul politia tribunalul ' +
    'judecatoria parchetul ministerul prefectura institutia compartimentul biroul parohia protopopiatul episcopia ' +
    'arhiepiscopia srl municipiul orasul comuna'
  ).split(' '),
);

/** Masks personal data in a text. */
export type Redactor = (text: string) => string;

/**
 * Gives the function by which every typed text passes before it is published: CNPs, phone numbers, e-mail
 * addresses and the names of persons become `•••`. A name is recognised in any order of its words, with or without
 * diacritics and initials; a longer name also by two of its words. A lone surname or given name stays, but behind a
 * courtesy title.
 * @param persons cells as typed; one may name several people.
 */
export function createRedactor(persons: Iterable<string>): Redactor {
  const names = indexOf(persons);
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const redacted = maskNames(maskPersonalData(text), names);
    known.set(text, redacted);
    return redacted;
  };
}

/** The keys of all names: the folded words of each, sorted, so that their order does not matter, and each word alone. */
function indexOf(persons: Iterable<string>): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const cell of persons)
    for (const name of [cell, ...cell.split(separator)]) for (const key of keysOf(name)) keys.add(key);
  return keys;
}

function keysOf(name: string): string[] {
  const all = foldText(name).match(word) ?? [];
  const words = all.filter(isOfName);
  if (words.length > nameWordsMax || all.some((one) => institutions.has(one))) return [];
  const whole = words.filter(({ length }) => length > 1);
  const together = (whole.length > 1 ? subsets(whole) : [words]).flatMap((part) => keyOf(part) ?? []);
  return [...together, ...whole];
}

/** Every choice of the words; at most 64, since names have at most six. */
function subsets(words: readonly string[]): string[][] {
  const chosen: string[][] = [[]];
  for (const one of words) chosen.push(...chosen.map((part) => [...part, one]));
  return chosen;
}

function isOfName(folded: string): boolean {
  return !/\d/.test(folded) && !titles.has(folded);
}

/**
 * The key of a name, if the words are one: two words or more, or one with an initial. Beside two words initials do
 * not matter.
 */
function keyOf(words: readonly string[]): string | undefined {
  const whole = words.filter(({ length }) => length > 1);
  const telling = whole.length > 1 ? whole : words;
  return whole.length > 0 && telling.length > 1 ? [...telling].sort().join(' ') : undefined;
}

interface Word {
  readonly folded: string;
  /** Behind a courtesy title. */
  readonly isTitled: boolean;
  readonly start: number;
  readonly end: number;
}

function maskNames(text: string, names: ReadonlySet<string>): string {
  if (names.size === 0) return text;
  const words = wordsOf(text);
  let masked = '';
  let done = 0;
  for (let at = 0; at < words.length; ) {
    const length = nameLengthAt(words, at, names);
    const [first, last] = [words[at], words[at + length - 1]];
    if (length > 0 && first && last) {
      masked += text.slice(done, first.start) + mask;
      done = last.end;
    }
    at += Math.max(length, 1);
  }
  return masked + text.slice(done);
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)]
    .map((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      const before = foldText(text.slice(Math.max(0, start - courtesyLengthMax), start));
      return { folded: foldText(match[0]), isTitled: courtesy.test(before), start, end };
    })
    .filter(({ folded }) => isOfName(folded));
}

/** How many words from here on are a name: the longest there is, 0 for none. */
function nameLengthAt(words: readonly Word[], at: number, names: ReadonlySet<string>): number {
  const ahead = words.slice(at, at + nameWordsMax).map(({ folded }) => folded);
  for (let length = ahead.length; length > 1; length--)
    if (isName(ahead.slice(0, length), names)) return length;
  const [first] = ahead;
  return words[at]?.isTitled && first !== undefined && names.has(first) ? 1 : 0;
}

/** A one-letter word around two others is no initial: „a Ion Popescu”. */
function isName(words: readonly string[], names: ReadonlySet<string>): boolean {
  const whole = words.filter(({ length }) => length > 1);
  const around = words[0]?.length === 1 || words.at(-1)?.length === 1;
  const key = whole.length > 1 && around ? undefined : keyOf(words);
  return key !== undefined && names.has(key);
}
