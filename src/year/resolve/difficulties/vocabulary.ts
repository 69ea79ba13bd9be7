import type { LexiconEntry } from '../../../field/registries/difficulties.js';
import { foldText } from '../../../text/fold.js';
import { addExpression, findExpressions, newTree, type Span } from './expressions.js';
import { createSpelling } from './spelling.js';

/** The lexicon, made ready for look-ups. */
export interface Vocabulary {
  readonly spansOf: (words: readonly string[]) => Span[];
  /** A concept with all that is broader than it. */
  readonly withBroader: (concept: string) => readonly string[];
  readonly kindOf: (concept: string) => ConceptKind;
  readonly isLink: (word: string) => boolean;
  readonly withoutPrefix: (word: string) => readonly string[];
}

/** Only things say what a text is about. */
export type ConceptKind = 'thing' | 'relation' | 'person' | 'common';

/** Words that only join others (`de`, `la`, `și`). */
const LINK = 'cuvant-de-legatura';
/** The broadest concepts of the kinds; `context` (after release, in the community) tells as little as a relation. */
const KINDS: Readonly<Record<string, ConceptKind>> = {
  relatie: 'relation',
  context: 'relation',
  persoana: 'person',
  'cuvant-comun': 'common',
};

export function createVocabulary(lexicon: readonly LexiconEntry[]): Vocabulary {
  const links = new Set(lexicon.find(({ concept }) => concept === LINK)?.forms);
  const tree = newTree();
  const atoms = new Set<string>();
  for (const { concept, forms } of lexicon.filter((entry) => entry.concept !== LINK))
    for (const form of forms) {
      const expression = foldText(form).split(' ');
      addExpression(tree, expression, concept);
      for (const atom of expression.flatMap((choice) => choice.split('/'))) atoms.add(atom);
    }
  const { atomsOf, withoutPrefix } = createSpelling(atoms, links);
  const isLink = (word: string) => links.has(word);
  const withBroader = hierarchy(lexicon);
  return {
    spansOf: (words) => findExpressions(tree, { words, atoms: words.map(atomsOf), isLink }),
    withBroader,
    kindOf: (concept) => withBroader(concept).flatMap((broader) => KINDS[broader] ?? [])[0] ?? 'thing',
    isLink,
    withoutPrefix,
  };
}

/** Broader concepts of each, through all levels. */
function hierarchy(lexicon: readonly LexiconEntry[]): (concept: string) => readonly string[] {
  const direct = new Map(lexicon.map((entry) => [entry.concept, entry.broader]));
  const known = new Map<string, readonly string[]>();
  const expand = (concept: string): readonly string[] => {
    const found = known.get(concept);
    if (found) return found;
    // Set first, so that a circle in the data ends.
    known.set(concept, [concept]);
    const all = [...new Set([concept, ...(direct.get(concept) ?? []).flatMap(expand)])];
    known.set(concept, all);
    return all;
  };
  return expand;
}
