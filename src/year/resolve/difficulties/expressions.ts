/** The expressions of the lexicon, as a tree over their words and stems. */
export interface ExpressionTree {
  readonly next: Map<string, ExpressionTree>;
  /** Concepts of the expressions that end here. */
  readonly concepts: Set<string>;
}

/** A text, each word with the entries of the lexicon that it is a form of (`au`, `angajator*`). */
export interface ReadText {
  readonly words: readonly string[];
  readonly atoms: readonly (readonly string[])[];
  /** Words that only join others (`de`, `la`, `și`): expressions match across them. */
  readonly isLink: (word: string) => boolean;
}

/** Words of the lexicon found side by side in a text. */
export interface Span {
  /** Index of the first word and of the one after the last. */
  readonly start: number;
  readonly end: number;
  readonly concepts: readonly string[];
}

interface Match {
  readonly end: number;
  readonly words: number;
  readonly letters: number;
  readonly concepts: readonly string[];
}

/** Link words that may stand between two words of an expression. */
const LINKS_BETWEEN_MAX = 4;

export const newTree = (): ExpressionTree => ({ next: new Map(), concepts: new Set() });

/** Adds an expression; each choice (`au/detin*`) becomes a branch. */
export function addExpression(tree: ExpressionTree, expression: readonly string[], concept: string): void {
  const [choice, ...rest] = expression;
  if (choice === undefined) {
    tree.concepts.add(concept);
    return;
  }
  for (const atom of choice.split('/')) {
    const child = tree.next.get(atom) ?? newTree();
    tree.next.set(atom, child);
    addExpression(child, rest, concept);
  }
}

/** The expressions of a text, in order; a longer one hides the shorter ones inside it. */
export function findExpressions(tree: ExpressionTree, text: ReadText): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.words.length; start++) {
    const match = longestMatch(tree, start, text);
    const before = spans.at(-1);
    if (match && !(before && match.end <= before.end))
      spans.push({ start, end: match.end, concepts: match.concepts });
  }
  return spans;
}

/** The expression with most words, then with the longest stems, that begins at a word. */
function longestMatch(tree: ExpressionTree, start: number, text: ReadText): Match | undefined {
  let best: Match | undefined;
  const visit = (node: ExpressionTree, at: number, words: number, letters: number, links = 0): void => {
    if (node.concepts.size > 0 && isLonger(words, letters, best))
      best = { end: at, words, letters, concepts: [...node.concepts] };
    for (const atom of text.atoms[at] ?? []) {
      const child = node.next.get(atom);
      if (child) visit(child, at + 1, words + 1, letters + atom.length);
    }
    const word = text.words[at];
    if (words > 0 && links < LINKS_BETWEEN_MAX && word !== undefined && text.isLink(word))
      visit(node, at + 1, words, letters, links + 1);
  };
  visit(tree, start, 0, 0);
  return best;
}

const isLonger = (words: number, letters: number, best: Match | undefined): boolean =>
  !best || words > best.words || (words === best.words && letters > best.letters);
