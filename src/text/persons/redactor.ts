import { foldText } from '../fold.js';
import { mask, maskPersonalData } from '../personal-data.js';
import { overlaps, replaceSpans, type Span } from '../spans.js';
import type { PersonFinder } from './person-finder.js';

/** Masks personal data in a text. */
export type Redactor = (text: string) => string;

/** What parts the people of one cell, and a person from an office or institution. */
const separator = /[,;/()\n]| - | – | și | si /;

/** Longer cells hold a sentence or a list of people, not a name. */
const nameWordsMax = 6;

/**
 * Gives the function by which every typed text passes before it is published: CNPs, phone numbers, e-mail addresses,
 * whatever reads as a person, and the names of the persons given become `•••`. Theirs are recognised in any order of
 * their words, with or without diacritics and initials; a longer name also by two of its words.
 * @param persons cells as typed; one may name several people.
 */
export function createRedactor(persons: Iterable<string>, finder: PersonFinder): Redactor {
  const names = indexOf(persons, finder);
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const redacted = redact(text, names, finder);
    known.set(text, redacted);
    return redacted;
  };
}

function redact(text: string, names: ReadonlySet<string>, finder: PersonFinder): string {
  const anonymous = maskPersonalData(text);
  const { persons, borne } = finder.find(anonymous);
  const named = knownSpans(anonymous, names).filter((name) => !borne.some((one) => overlaps(one, name)));
  return replaceSpans(anonymous, [...persons, ...named], mask);
}

/** The keys of all names: the folded words of each, sorted, so that their order does not matter. */
function indexOf(persons: Iterable<string>, finder: PersonFinder): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const cell of persons)
    for (const name of [cell, ...cell.split(separator)])
      for (const key of keysOf(name, finder)) keys.add(key);
  return keys;
}

function keysOf(name: string, finder: PersonFinder): string[] {
  const all = finder.nameWords(name);
  return all.length > nameWordsMax ? [] : subsets(all).flatMap((part) => keyOf(part) ?? []);
}

/** Every choice of the words; at most 64, since names have at most six. */
function subsets(all: readonly string[]): string[][] {
  const chosen: string[][] = [[]];
  for (const one of all) chosen.push(...chosen.map((part) => [...part, one]));
  return chosen;
}

/** The key of a name, if the words are one: two words or more, or one with an initial. Beside two words initials do not matter. */
function keyOf(parts: readonly string[]): string | undefined {
  const whole = parts.filter(({ length }) => length > 1);
  const telling = whole.length > 1 ? whole : parts;
  return whole.length > 0 && telling.length > 1 ? [...telling].sort().join(' ') : undefined;
}

/** The key of a cell that names one person, whatever the order of the words; the whole text where it is no name. */
export function personKey(cell: string, finder: PersonFinder): string {
  return keyOf(finder.nameWords(cell)) ?? foldText(cell);
}

interface Word extends Span {
  readonly folded: string;
}

/** Where the text names one of the known persons: the longest name there is at each place. */
function knownSpans(text: string, names: ReadonlySet<string>): Span[] {
  if (names.size === 0) return [];
  const all = wordsOf(text);
  const spans: Span[] = [];
  for (let at = 0; at < all.length; ) {
    const length = nameLengthAt(all, at, names);
    const [first, last] = [all[at], all[at + length - 1]];
    if (length > 0 && first && last) spans.push({ start: first.start, end: last.end });
    at += Math.max(length, 1);
  }
  return spans;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: found, index }) => ({
    folded: foldText(found),
    start: index,
    end: index + found.length,
  }));
}

/** How many words from here on are a name: the longest there is, 0 for none. */
function nameLengthAt(all: readonly Word[], at: number, names: ReadonlySet<string>): number {
  const ahead = all.slice(at, at + nameWordsMax).map(({ folded }) => folded);
  for (let length = ahead.length; length > 1; length--)
    if (isName(ahead.slice(0, length), names)) return length;
  return 0;
}

/** A one-letter word around two others is no initial: „a Ion Popescu”. */
function isName(parts: readonly string[], names: ReadonlySet<string>): boolean {
  const whole = parts.filter(({ length }) => length > 1);
  const around = parts[0]?.length === 1 || parts.at(-1)?.length === 1;
  const key = whole.length > 1 && around ? undefined : keyOf(parts);
  return key !== undefined && names.has(key);
}
