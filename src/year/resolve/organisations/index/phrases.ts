import { letterCost, lettersApart } from '../../../../text/distance.js';
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
  /** How many letters were typed wrong. */
  readonly letters: number;
  /** What was typed otherwise than the phrase has it: 0 for nothing, about 1 for a word that is hardly to be known. */
  readonly cost: number;
}

interface Node<T> {
  readonly edges: Map<string, Node<T>>;
  /** The edges whose words begin with a letter, where words may be misspelled. */
  readonly byLetter: Map<string, (readonly [string, Node<T>])[]>;
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

/** A word shortened to its beginning. */
const shortenedCost = 0.1;

/** Likewise the first, which says little without the next: `L. Teoretic`. */
const firstShortenedCost = 0.2;

/** What it costs that a misspelled word may be one of another phrase: `Primiria`, `primirea`. */
const ofAnotherPhraseCost = 0.5;

/** Words of one phrase that may be typed with an error. */
const mostTypos = 3;

/**
 * Finds known phrases in a name by the stems of their words, one step a word. Link words between the words of a
 * phrase do not matter; its words may be shortened or typed with an error, which costs.
 */
export class PhraseIndex<T> {
  private readonly root: Node<T> = { edges: new Map(), byLetter: new Map(), word: '', depth: 0, entries: [] };
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
        next = { edges: new Map(), byLetter: new Map(), word, depth: node.depth + 1, entries: [] };
        node.edges.set(key, next);
        const letter = word.charAt(0);
        node.byLetter.set(letter, [...(node.byLetter.get(letter) ?? []), [key, next]]);
      }
      node = next;
    }
    if (!node.entries.includes(entry)) node.entries.push(entry);
  }

  /** What an abbreviation stands for. */
  exact(word: string): readonly T[] {
    return this.root.edges.get(`=${word}`)?.entries ?? [];
  }

  /**
   * The phrases that begin at `start`, the longest and surest first. Where `firstMayBeWrong` is false, the first word
   * is right as typed.
   */
  matches(tokens: readonly Token[], start: number, firstMayBeWrong: boolean): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    this.walk(
      tokens,
      start,
      { node: this.root, start, end: start, typos: 0, letters: 0, cost: 0, firstMayBeWrong },
      found,
    );
    return found.sort((a, b) => gain(b) - gain(a) || a.cost - b.cost);
  }

  private walk(tokens: readonly Token[], at: number, state: State<T>, found: PhraseMatch<T>[]): void {
    const { node, start, end, typos, letters, cost } = state;
    if (node.entries.length > 0 && !(node.depth === 1 && cost === firstShortenedCost))
      found.push({ start, end, entries: node.entries, length: node.depth, letters, cost });
    const token = tokens[at];
    if (!token) return;
    const next = (reached: Partial<State<T>>) => this.walk(tokens, at + 1, { ...state, ...reached }, found);
    const inside = at > start;
    const exact = [node.edges.get(token.stem), node.edges.get(`=${token.word}`)];
    const steps = exact.filter((step) => step !== undefined);
    if (steps.length > 0) {
      for (const step of steps) next({ node: step, end: at + 1 });
      // `Insp.` is an institute's abbreviation, and short for an inspectorate's name too.
      if (!token.dotted || inside) return;
    }
    if (inside && node.depth < 2 && token.part !== tokens[at - 1]?.part) return;
    if (inside && (this.vocabulary.levels.has(token.stem) || this.isLinkWord(token))) {
      next(this.vocabulary.levels.has(token.stem) ? { end: at + 1 } : {});
      return;
    }
    const short = shortFor(token, node);
    for (const step of short)
      next({
        node: step,
        end: at + 1,
        cost: cost + (inside ? shortenedCost : firstShortenedCost),
      });
    if (short.length > 0 || steps.length > 0 || typos === mostTypos) return;
    if (this.vocabulary.known.has(token.word) || (!inside && !state.firstMayBeWrong)) return;
    const doubt = this.stems.has(token.stem) ? ofAnotherPhraseCost : 0;
    for (const wrong of misspelled(token, node))
      next({
        node: wrong.node,
        end: at + 1,
        typos: typos + 1,
        letters: letters + wrong.letters,
        cost: cost + wrong.cost + doubt,
      });
  }

  private isLinkWord({ word }: Token): boolean {
    return (
      this.vocabulary.connectors.has(word) || (word.length >= 5 && lettersApart(word, 'pentru', 1) === 1)
    );
  }
}

/** The words that a shortened one begins: `Insp. Șc. Jud.`, `Col Teh`, `L. Teoretic`. */
function shortFor<T>({ word, dotted, typed }: Token, { byLetter, depth }: Node<T>): Node<T>[] {
  const isShort = dotted || (depth > 0 && word.length >= 3 && word.length <= 5);
  if (!isShort) return [];
  if (word.length === 1 && typed !== typed.toUpperCase()) return [];
  return (byLetter.get(word.charAt(0)) ?? []).flatMap(([key, node]) =>
    !key.startsWith('=') && node.word.length > word.length + 1 && node.word.startsWith(word) ? [node] : [],
  );
}

/** A longer phrase is better; a word that is right counts for more than one that may be. */
function gain<T>({ end, cost }: PhraseMatch<T>): number {
  return end - cost * 0.9;
}

interface State<T> {
  readonly node: Node<T>;
  readonly start: number;
  /** Behind the last word that belongs to the phrase. */
  readonly end: number;
  /** Words typed with an error so far. */
  readonly typos: number;
  readonly letters: number;
  readonly cost: number;
  readonly firstMayBeWrong: boolean;
}

interface Misspelled<T> {
  readonly node: Node<T>;
  readonly letters: number;
  readonly cost: number;
}

/** The next words of phrases that `token` is, but for one letter, or two letters of a long word. */
function misspelled<T>({ word, stem }: Token, { byLetter }: Node<T>): Misspelled<T>[] {
  if (word.length < 4) return [];
  // The first letter is hardly ever wrong.
  return (byLetter.get(word.charAt(0)) ?? []).flatMap(([key, node]) => {
    if (Math.max(node.word.length, word.length) < 5) return [];
    const isAbbreviation = key.startsWith('=');
    const limit = Math.max(word.length, node.word.length) >= 7 && !isAbbreviation ? 2 : 1;
    let letters = lettersApart(word, node.word, limit);
    if (letters > limit && !isAbbreviation && key.length >= 5 && lettersApart(stem, key, 1) <= 1) letters = 1;
    if (letters > limit) return [];
    return [{ node, letters, cost: letterCost(letters, node.word) * (isAbbreviation ? 1.6 : 1) }];
  });
}
