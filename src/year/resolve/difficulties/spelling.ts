import { remembered } from '../../../model/collections.js';
/** Which words and stems of the lexicon (`au`, `angajator*`) a word is. */
export interface Spelling {
  readonly atomsOf: (word: string) => readonly string[];
  /** A word that only its negation hides (`neînscriși`), as `nu` and the rest; any other word alone. */
  readonly withoutPrefix: (word: string) => readonly string[];
}

/** Shorter stems have too many neighbours in the language to be corrected to. */
const CORRECTABLE_LETTERS_MIN = 7;
/** A shorter stem may be the beginning of a word by chance, a longer one is the word. */
const CERTAIN_LETTERS_MIN = 6;
/** No stem is longer; more letters of a word are not looked at. */
const STEM_LETTERS_MAX = 24;
const NEGATION = 'ne';

/**
 * Looks words up by their form, then by their stem, and where neither is known by a stem with one letter wrong,
 * left out, added or swapped. A word's first letter is trusted.
 */
export function createSpelling(atoms: ReadonlySet<string>, links: ReadonlySet<string>): Spelling {
  const neighbours = neighbourhoods(atoms);
  const asTyped = (word: string) =>
    [...prefixes(word, 2).map((prefix) => `${prefix}*`), word].filter((atom) => atoms.has(atom));
  const lookUp = (word: string): readonly string[] => {
    const found = asTyped(word);
    if (atoms.has(word) || links.has(word)) return found;
    const isCertain = found.some((atom) => atom.length > CERTAIN_LETTERS_MIN);
    return isCertain ? found : [...found, ...corrected(word, neighbours)];
  };
  const withoutPrefix = (word: string) => {
    const rest = word.slice(NEGATION.length);
    const hidden = word.startsWith(NEGATION) && asTyped(word).length === 0 && asTyped(rest).length > 0;
    return hidden ? ['nu', rest] : [word];
  };
  return { atomsOf: remembered(lookUp), withoutPrefix: remembered(withoutPrefix) };
}

function prefixes(word: string, shortest: number): string[] {
  const longest = Math.min(word.length, STEM_LETTERS_MAX);
  return Array.from({ length: Math.max(0, longest - shortest + 1) }, (_, i) => word.slice(0, shortest + i));
}

/** Every stem under each of its spellings with one letter left out. */
function neighbourhoods(atoms: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const atom of atoms) {
    const stem = atom.replace('*', '');
    if (stem.length < CORRECTABLE_LETTERS_MIN) continue;
    for (const key of oneLetterLess(stem)) index.set(key, [...(index.get(key) ?? []), atom]);
  }
  return index;
}

/** The word itself and all that is left when one letter after the first is dropped. */
const oneLetterLess = (word: string): string[] => [
  word,
  ...Array.from(word.slice(1), (_, i) => word.slice(0, i + 1) + word.slice(i + 2)),
];

/** The longest stem that one slip of the finger separates from the beginning of a word, and those that begin it. */
function corrected(word: string, neighbours: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const candidates = new Set<string>();
  for (const beginning of prefixes(word, CORRECTABLE_LETTERS_MIN - 1))
    for (const key of oneLetterLess(beginning))
      for (const atom of neighbours.get(key) ?? []) candidates.add(atom);
  const near = [...candidates].filter((atom) => isOneSlip(word, atom)).sort();
  const longest = Math.max(0, ...near.map((atom) => atom.length));
  const best = near.filter((atom) => atom.length === longest);
  return near.filter((atom) => best.some((other) => other.startsWith(atom.replace('*', ''))));
}

/** Whether a stem, or a whole word where the atom has no `*`, is one slip away from how the word begins. */
function isOneSlip(word: string, atom: string): boolean {
  const stem = atom.replace('*', '');
  const lengths = atom.endsWith('*') ? [stem.length - 1, stem.length, stem.length + 1] : [word.length];
  return lengths.some((length) => length <= word.length && slips(word.slice(0, length), stem) <= 1);
}

/** 0 for equal, 1 for one letter wrong, left out, added or two neighbours swapped, 2 for anything more. */
function slips(a: string, b: string): number {
  if (a === b) return 0;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  const [restA, restB] = [a.slice(head), b.slice(head)];
  const swapped = (restA[1] ?? '') + (restA[0] ?? '') + restA.slice(2);
  const alike =
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    swapped === restB;
  return alike ? 1 : 2;
}
