import { maskPersonalData } from '../personal-data.js';
import { foldText } from '../romanian/fold.js';

/** What stands in place of personal data. */
export const mask = '•••';

/** Thirteen digits are masked even where no CNP can begin so: a mistyped one still tells the person. */
const thirteenDigits = /(?<!\d)\d{13}(?!\d)/g;

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
 * diacritics and initials; a name of three words also by two of them. A lone surname or given name stays.
 * @param persons cells as typed; one may name several people.
 */
export function createRedactor(persons: Iterable<string>): Redactor {
  const names = indexOf(persons);
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const redacted = maskNames(maskPersonalData(text).replace(thirteenDigits, mask), names);
    known.set(text, redacted);
    return redacted;
  };
}

/** The keys of all names: the folded words of each, sorted, so that their order does not matter. */
function indexOf(persons: Iterable<string>): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const cell of persons)
    for (const name of [cell, ...cell.split(separator)]) for (const key of keysOf(name)) keys.add(key);
  return keys;
}

function keysOf(name: string): string[] {
  const all = foldText(name).match(word) ?? [];
  const words = all.filter(isOfName);
  if (words.length < 2 || words.length > nameWordsMax || all.some((one) => institutions.has(one))) return [];
  const pairs = words.flatMap((first, index) => words.slice(index + 1).map((second) => [first, second]));
  return [words, ...(words.length > 2 ? pairs : [])].map(keyOf);
}

/** Initials and titles are left out, on the names' side and on the texts' side alike. */
function isOfName(folded: string): boolean {
  return folded.length > 1 && !/\d/.test(folded) && !titles.has(folded);
}

function keyOf(words: readonly string[]): string {
  return [...words].sort().join(' ');
}

interface Word {
  readonly folded: string;
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
    .map((match) => ({ folded: foldText(match[0]), start: match.index, end: match.index + match[0].length }))
    .filter(({ folded }) => isOfName(folded));
}

/** How many words from here on are a name: the longest there is, 0 for none. */
function nameLengthAt(words: readonly Word[], at: number, names: ReadonlySet<string>): number {
  for (let length = Math.min(nameWordsMax, words.length - at); length > 1; length--)
    if (names.has(keyOf(words.slice(at, at + length).map(({ folded }) => folded)))) return length;
  return 0;
}
