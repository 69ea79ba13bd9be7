import type { LexiconEntry } from '../../registries/difficulties.js';
import { foldText } from '../../romanian/fold.js';
import { createSpelling, type Spelling } from './spelling.js';

/** Words of the lexicon found side by side in a text. */
export interface Span {
  /** Index of the first word and of the one after the last. */
  readonly start: number;
  readonly end: number;
  readonly concepts: readonly string[];
}

/** The lexicon, made ready for look-ups. */
export interface Vocabulary {
  /** The concepts of a text, in order; a longer expression hides the shorter ones inside it. */
  readonly spansOf: (words: readonly string[]) => Span[];
  /** A concept with all that is broader than it. */
  readonly withBroader: (concept: string) => readonly string[];
  readonly kindOf: (concept: string) => 'thing' | 'relation' | 'person' | 'common';
  readonly isLink: (word: string) => boolean;
  readonly withoutPrefix: (word: string) => readonly string[];
}

/** Words that only join others (`de`, `la`, `și`): expressions match across them. */
const LINK = 'cuvant-de-legatura';
/** Broadest concepts whose words do not say what a text is about. */
const KINDS = { relatie: 'relation', context: 'relation', persoana: 'person', 'cuvant-comun': 'common' } as const;

interface Node {
  readonly next: Map<string, Node>;
  readonly concepts: Set<string>;
}

interface Match {
  readonly end: number;
  readonly words: number;
  readonly letters: number;
  readonly concepts: readonly string[];
}

export function createVocabulary(lexicon: readonly LexiconEntry[]): Vocabulary {
  const links = new Set(lexicon.find((entry) => entry.concept === LINK)?.forms);
  const root = newNode();
  const atoms = new Set<string>();
  for (const { concept, forms } of lexicon)
    if (concept !== LINK) for (const form of forms) insert(root, atoms, foldText(form).split(' '), concept);
  const spelling = createSpelling(atoms, links);
  const isLink = (word: string) => links.has(word);
  const withBroader = hierarchy(lexicon);
  return {
    spansOf: (words) => spansOf(words, root, spelling, isLink),
    withBroader,
    kindOf: (concept) => kindAmong(withBroader(concept)),
    isLink,
    withoutPrefix: spelling.withoutPrefix,
  };
}

function kindAmong(concepts: readonly string[]): 'thing' | 'relation' | 'person' | 'common' {
  const found = Object.entries(KINDS).find(([concept]) => concepts.includes(concept));
  return found?.[1] ?? 'thing';
}

const newNode = (): Node => ({ next: new Map(), concepts: new Set() });

/** Adds an expression; each choice (`au/detin*`) becomes a branch. */
function insert(node: Node, atoms: Set<string>, form: readonly string[], concept: string): void {
  const [choice, ...rest] = form;
  if (choice === undefined) {
    node.concepts.add(concept);
    return;
  }
  for (const atom of choice.split('/')) {
    atoms.add(atom);
    const child = node.next.get(atom) ?? newNode();
    node.next.set(atom, child);
    insert(child, atoms, rest, concept);
  }
}

function spansOf(
  words: readonly string[],
  root: Node,
  spelling: Spelling,
  isLink: (word: string) => boolean,
): Span[] {
  const atoms = words.map(spelling.atomsOf);
  const spans: Span[] = [];
  for (let start = 0; start < words.length; start++) {
    const match = longestMatch(root, start, { words, atoms, isLink });
    const inside = spans.at(-1);
    if (match && !(inside && match.end <= inside.end)) spans.push({ start, end: match.end, concepts: match.concepts });
  }
  return spans;
}

interface Text {
  readonly words: readonly string[];
  readonly atoms: readonly (readonly string[])[];
  readonly isLink: (word: string) => boolean;
}

/** The expression with most words, then with the longest stems, that begins at a word. */
function longestMatch(root: Node, start: number, text: Text): Match | undefined {
  let best: Match | undefined;
  const visit = (node: Node, at: number, words: number, letters: number): void => {
    if (node.concepts.size > 0 && better(words, letters, best))
      best = { end: at, words, letters, concepts: [...node.concepts] };
    for (const atom of text.atoms[at] ?? []) {
      const child = node.next.get(atom);
      if (child) visit(child, at + 1, words + 1, letters + atom.length);
    }
    const word = text.words[at];
    if (words > 0 && word !== undefined && text.isLink(word)) visit(node, at + 1, words, letters);
  };
  visit(root, start, 0, 0);
  return best;
}

function better(words: number, letters: number, best: Match | undefined): boolean {
  return !best || words > best.words || (words === best.words && letters > best.letters);
}

/** Broader concepts of each, through all levels. */
function hierarchy(lexicon: readonly LexiconEntry[]): (concept: string) => readonly string[] {
  const direct = new Map(lexicon.map((entry) => [entry.concept, entry.broader]));
  const known = new Map<string, readonly string[]>();
  const expand = (concept: string): readonly string[] => {
    const found = known.get(concept);
    if (found) return found;
    known.set(concept, [concept]);
    const all = [...new Set([concept, ...(direct.get(concept) ?? []).flatMap(expand)])];
    known.set(concept, all);
    return all;
  };
  return expand;
}
