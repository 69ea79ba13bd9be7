import { lettersApart } from '../../../../text/distance.js';
import type { Token } from '../tokens.js';

/** A stretch of a name that was recognised: tokens `start` to `end` (exclusive). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface PhraseMatch<T> extends Span {
  readonly entries: readonly T[];
  /** Words of the phrase, link words left out. */
  readonly length: number;
  /** Words of the phrase that were typed with an error, and how many of their letters are wrong. */
  readonly typos: number;
  readonly letters: number;
}

interface Node<T> {
  readonly edges: Map<string, Node<T>>;
  /** The word, folded, that leads here; compared where a word was typed with an error. */
  readonly word: string;
  readonly depth: number;
  readonly entries: T[];
}

/** Words that may be left out of a phrase or stand between its words. */
export interface Vocabulary {
  readonly connectors: ReadonlySet<string>;
  /** Stems of words such as `județean`. */
  readonly levels: ReadonlySet<string>;
  /** Other words that are right as typed, so never another word with an error. */
  readonly known: ReadonlySet<string>;
}

/**
 * Finds known phrases in a name by the stems of their words, one step a word. Link words between the words of a
 * phrase do not matter; a word of a longer phrase may be typed with an error.
 */
export class PhraseIndex<T> {
  private readonly root: Node<T> = { edges: new Map(), word: '', depth: 0, entries: [] };
  private readonly stems = new Set<string>();

  constructor(private readonly vocabulary: Vocabulary) {}

  /** Adds a phrase of inflected words; those of `connectors` are left out. */
  add(tokens: readonly Token[], entry: T): void {
    const content = tokens.filter(({ word }) => !this.vocabulary.connectors.has(word));
    this.insert(
      content.map(({ stem, word }) => [stem, word]),
      entry,
    );
  }

  /** Adds an abbreviation, which is never inflected. */
  addExact(word: string, entry: T): void {
    this.insert([[`=${word}`, word]], entry);
  }

  private insert(steps: readonly (readonly [string, string])[], entry: T): void {
    let node = this.root;
    for (const [key, word] of steps) {
      this.stems.add(key);
      let next = node.edges.get(key);
      if (!next) {
        next = { edges: new Map(), word, depth: node.depth + 1, entries: [] };
        node.edges.set(key, next);
      }
      node = next;
    }
    if (!node.entries.includes(entry)) node.entries.push(entry);
  }

  /** What an abbreviation stands for. */
  exact(word: string): readonly T[] {
    return this.root.edges.get(`=${word}`)?.entries ?? [];
  }

  /** The phrases that begin at `start`: longer ones first, those with fewer errors before others. */
  matches(tokens: readonly Token[], start: number, firstMayBeWrong: boolean): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    const typos = firstMayBeWrong ? 0 : undefined;
    this.walk(tokens, start, { node: this.root, start, end: start, typos, letters: 0 }, found);
    return found.sort((a, b) => gain(b) - gain(a) || a.typos - b.typos);
  }

  private walk(tokens: readonly Token[], at: number, state: State<T>, found: PhraseMatch<T>[]): void {
    const { node, start, end, typos = 0, letters } = state;
    if (node.entries.length > 0)
      found.push({ start, end, entries: node.entries, length: node.depth, typos, letters });
    const token = tokens[at];
    if (!token) return;
    const next = (reached: Partial<State<T>>) => this.walk(tokens, at + 1, { ...state, ...reached }, found);
    const exact = this.exactSteps(token, node);
    const inside = at > start;
    if (exact.length > 0) for (const step of exact) next({ node: step, end: at + 1, typos });
    else if (inside && node.depth < 2 && token.part !== tokens[at - 1]?.part) return;
    else if (inside && this.vocabulary.levels.has(token.stem)) next({ end: at + 1 });
    else if (inside && this.isLinkWord(token)) next({});
    else if (state.typos !== undefined && typos < mostTypos && !this.knows(token))
      for (const wrong of misspelled(token, node))
        next({ node: wrong.node, end: at + 1, typos: typos + 1, letters: letters + wrong.letters });
  }

  private exactSteps(token: Token, { edges, depth }: Node<T>): Node<T>[] {
    const exact = [edges.get(token.stem), edges.get(`=${token.word}`)].filter((step) => step !== undefined);
    const mayBeShort = token.dotted && token.word.length > 1 && depth > 0;
    return exact.length > 0 || !mayBeShort ? exact : shortFor(token, edges);
  }

  private isLinkWord({ word }: Token): boolean {
    return (
      this.vocabulary.connectors.has(word) || (word.length >= 5 && lettersApart(word, 'pentru', 1) === 1)
    );
  }

  private knows({ word, stem }: Token): boolean {
    return this.stems.has(stem) || this.vocabulary.known.has(word);
  }
}

/** The words that a shortened one begins: `Insp. Șc. Jud.` */
function shortFor<T>({ word }: Token, edges: ReadonlyMap<string, Node<T>>): Node<T>[] {
  return [...edges].flatMap(([key, node]) =>
    !key.startsWith('=') && node.word.startsWith(word) ? [node] : [],
  );
}

/** A longer phrase is better; a word that is right counts for more than one that may be. */
function gain<T>({ end, typos }: PhraseMatch<T>): number {
  return end - typos * 0.9;
}

/** Words of one phrase that may be typed with an error. */
const mostTypos = 2;

interface State<T> {
  readonly node: Node<T>;
  readonly start: number;
  /** Behind the last word that belongs to the phrase. */
  readonly end: number;
  /** Words typed with an error so far; undefined before the first word where that may not be. */
  readonly typos: number | undefined;
  readonly letters: number;
}

/** The next words of phrases that `token` is, but for one letter, or two letters of a long word. */
function misspelled<T>({ word, stem }: Token, { edges }: Node<T>): { node: Node<T>; letters: number }[] {
  if (word.length < 4) return [];
  return [...edges].flatMap(([key, node]) => {
    // The first letter is hardly ever wrong.
    if (Math.max(node.word.length, word.length) < 5 || node.word[0] !== word[0]) return [];
    const isAbbreviation = key.startsWith('=');
    const limit = Math.max(word.length, node.word.length) >= 6 && !isAbbreviation ? 2 : 1;
    const letters = lettersApart(word, node.word, limit);
    if (letters <= limit) return [{ node, letters }];
    return !isAbbreviation && key.length >= 5 && lettersApart(stem, key, 1) <= 1
      ? [{ node, letters: 1 }]
      : [];
  });
}
