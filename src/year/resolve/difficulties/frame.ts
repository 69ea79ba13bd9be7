import { words } from '../../../text/fold.js';
import { isOpener, type Role, rolesOf } from './clauses.js';
import type { Span } from './expressions.js';
import type { ConceptKind, Vocabulary } from './vocabulary.js';

/** What a text says, as concepts. */
export interface Frame {
  /** Every concept named, broader ones included, with how much it counts (0–1). */
  readonly concepts: ReadonlyMap<string, number>;
  /** The concepts of each expression, as named. */
  readonly named: readonly Named[];
  /** How much the words count that the lexicon does not know. */
  readonly unknown: number;
}

export interface Named {
  readonly concept: string;
  /** The words that name it, as folded. */
  readonly words: string;
  /** The concept itself and all that is broader. */
  readonly broader: readonly string[];
  readonly kind: ConceptKind;
  readonly role: Role;
  /** 0–1. */
  readonly weight: number;
}

/** The difficulty complained of decides; causes and consequences only help to tell problems apart. */
const ROLE_WEIGHT: Readonly<Record<Role, number>> = { complaint: 1, cause: 0.6, effect: 0.3, aside: 0.3 };

/** Numbers and single letters do not say what a text is about. */
const TELLING = /\p{L}{2}/u;

export function frameOf(text: string, vocabulary: Vocabulary): Frame {
  const { tokens, boundaries } = tokenize(text, vocabulary);
  const spans = vocabulary.spansOf(tokens);
  const roles = rolesOf(tokens.length, spans, boundaries);
  const named = spans.flatMap((span) => {
    const words = tokens.slice(span.start, span.end).join(' ');
    return namedIn(span, words, roles[span.start] ?? 'complaint', vocabulary);
  });
  return { concepts: weigh(named), named, unknown: unknownWeight(tokens, roles, spans, vocabulary) };
}

/** The words by which a text names these concepts or narrower ones, each once. */
export function wordsNaming(frame: Frame, concepts: readonly string[]): string[] {
  const named = concepts.flatMap(
    (concept) => frame.named.find(({ broader }) => broader.includes(concept))?.words ?? [],
  );
  return [...new Set(named)];
}

/** Words, and where a comma or another mark stands before one. A dot after a short word abbreviates it. */
function tokenize(text: string, vocabulary: Vocabulary): { tokens: string[]; boundaries: Set<number> } {
  const tokens: string[] = [];
  const boundaries = new Set<number>();
  for (const segment of text.split(/[,;:!?()\n]|(?<=\p{L}{5})\.|\s[-–—]\s/u)) {
    boundaries.add(tokens.length);
    tokens.push(...words(segment).flatMap(vocabulary.withoutPrefix));
  }
  return { tokens, boundaries };
}

function namedIn(span: Span, words: string, role: Role, vocabulary: Vocabulary): Named[] {
  return span.concepts
    .filter((concept) => !isOpener(concept))
    .map((concept) => ({
      concept,
      words,
      broader: vocabulary.withBroader(concept),
      kind: vocabulary.kindOf(concept),
      role,
      weight: ROLE_WEIGHT[role],
    }));
}

function weigh(named: readonly Named[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { broader, weight } of named)
    for (const concept of broader) weights.set(concept, Math.max(weights.get(concept) ?? 0, weight));
  return weights;
}

function unknownWeight(
  tokens: readonly string[],
  roles: readonly Role[],
  spans: readonly Span[],
  vocabulary: Vocabulary,
): number {
  const covered = new Set(
    spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
  );
  const isUnknown = (word: string, i: number) =>
    !covered.has(i) && !vocabulary.isLink(word) && TELLING.test(word);
  return tokens
    .map((word, i) => (isUnknown(word, i) ? ROLE_WEIGHT[roles[i] ?? 'complaint'] : 0))
    .reduce((sum, weight) => sum + weight, 0);
}
