import { words } from '../../romanian/fold.js';
import { isOpener, type Role, rolesOf } from './clauses.js';
import type { Span, Vocabulary } from './vocabulary.js';

/** What a text says, as concepts. */
export interface Frame {
  /** Every concept named, broader ones included, with how much it counts (0–1). */
  readonly concepts: ReadonlyMap<string, number>;
  /** Concepts as named, without broader ones, of the complaint itself. */
  readonly named: ReadonlySet<string>;
  /** Words of the complaint that the lexicon does not know. */
  readonly unknown: readonly string[];
}

/** The difficulty complained of decides; causes and consequences only help to tell problems apart. */
const ROLE_WEIGHT: Readonly<Record<Role, number>> = { complaint: 1, cause: 0.6, effect: 0.3, aside: 0.3 };

export function frameOf(text: string, vocabulary: Vocabulary): Frame {
  const { tokens, boundaries } = tokenize(text, vocabulary);
  const spans = vocabulary.spansOf(tokens);
  const roles = rolesOf(tokens.length, spans, boundaries);
  const roleOf = (span: Span) => roles[span.start] ?? 'complaint';
  const complaint = spans.filter((span) => roleOf(span) === 'complaint');
  return {
    concepts: weigh(spans, roleOf, vocabulary),
    named: new Set(complaint.flatMap((span) => span.concepts).filter((concept) => !isOpener(concept))),
    unknown: unknownWords(tokens, roles, spans, vocabulary),
  };
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

function weigh(
  spans: readonly Span[],
  roleOf: (span: Span) => Role,
  vocabulary: Vocabulary,
): Map<string, number> {
  const weights = new Map<string, number>();
  for (const span of spans)
    for (const concept of span.concepts.flatMap(vocabulary.withBroader))
      weights.set(concept, Math.max(weights.get(concept) ?? 0, ROLE_WEIGHT[roleOf(span)]));
  return weights;
}

function unknownWords(
  tokens: readonly string[],
  roles: readonly Role[],
  spans: readonly Span[],
  vocabulary: Vocabulary,
): string[] {
  const covered = new Set(spans.flatMap((span) => Array.from({ length: span.end - span.start }, (_, i) => span.start + i)));
  return tokens.filter((word, i) => roles[i] === 'complaint' && !covered.has(i) && !vocabulary.isLink(word));
}
