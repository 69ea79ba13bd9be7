import { type CodebookEntry, type FramePattern, parseFrame } from '../../../field/registries/difficulties.js';
import { byCodeUnits, groupBy } from '../../../model/collections.js';
import type { Frame, Named } from './frame.js';

/** A problem of the codebook that a text names. */
export interface Recognition {
  readonly problem: CodebookEntry;
  /** The concepts by which it was recognised. */
  readonly concepts: readonly string[];
  readonly score: number;
  /** How much of what the text says these concepts explain (0–1). */
  readonly explained: number;
}

/** The codebook, made ready for look-ups. */
export interface Codebook {
  /** Problems that a text may name, best first. */
  readonly candidates: (domain: string, frame: Frame) => Recognition[];
}

interface Pattern extends FramePattern {
  readonly problem: CodebookEntry;
  /** All concepts by which its problem is recognised. */
  readonly vocabulary: ReadonlySet<string>;
}

interface Entry {
  readonly key: string;
  readonly pattern: Pattern;
}

/** A word that the lexicon does not know may be what the text is about. */
const UNKNOWN_WEIGHT = 3;
/** A relation alone (lack, refusal, delay) says little. */
const RELATION_WEIGHT = 1;

export function createCodebook(entries: readonly CodebookEntry[]): Codebook {
  const patterns = entries.flatMap(patternsOf);
  const weightOf = rarity(patterns);
  const index = indexed(patterns);
  const candidates = (domain: string, frame: Frame) => {
    const possible = [...frame.concepts.keys()].flatMap((concept) => index.get(`${domain} ${concept}`) ?? []);
    const patterns = new Set(possible.map(({ pattern }) => pattern));
    return bestOfEach([...patterns].flatMap((pattern) => recognise(pattern, frame, weightOf) ?? []));
  };
  return { candidates };
}

function patternsOf(problem: CodebookEntry): Pattern[] {
  const frames = problem.frames.map(parseFrame);
  const vocabulary = new Set(frames.flatMap(({ slots, optional }) => [...slots, ...optional].flat()));
  return frames.map((frame) => ({ ...frame, problem, vocabulary }));
}

/** Patterns by each of their domains and each concept that fills their first slot. */
function indexed(patterns: readonly Pattern[]): ReadonlyMap<string, readonly Entry[]> {
  const entries = patterns.flatMap((pattern) =>
    pattern.problem.domains.flatMap((domain) =>
      (pattern.slots[0] ?? []).map((concept) => ({ key: `${domain} ${concept}`, pattern })),
    ),
  );
  return groupBy(entries, ({ key }) => key);
}

/** A concept tells the more, the fewer problems use it. */
function rarity(patterns: readonly Pattern[]): (concept: string) => number {
  const users = new Map<string, Set<string>>();
  for (const { vocabulary, problem } of patterns)
    for (const concept of vocabulary) users.set(concept, (users.get(concept) ?? new Set()).add(problem.code));
  const problems = new Set(patterns.map(({ problem }) => problem.code)).size;
  return (concept) => 1 + Math.log(problems / (users.get(concept)?.size ?? problems));
}

function recognise(
  pattern: Pattern,
  frame: Frame,
  weightOf: (concept: string) => number,
): Recognition | undefined {
  if (pattern.excluded.some((concept) => frame.concepts.has(concept))) return undefined;
  const value = (concept: string) => weightOf(concept) * (frame.concepts.get(concept) ?? 0);
  const strongest = (slot: readonly string[]) =>
    slot
      .filter((concept) => frame.concepts.has(concept))
      .reduce<string | undefined>((best, one) => (best && value(best) >= value(one) ? best : one), undefined);
  const found = [...pattern.slots, ...pattern.optional].map(strongest);
  if (found.slice(0, pattern.slots.length).includes(undefined)) return undefined;
  const concepts = [...new Set(found.filter((concept) => concept !== undefined))];
  const explained = explainedShare(pattern, frame, weightOf);
  const score = explained * concepts.reduce((sum, concept) => sum + value(concept), 0);
  return { problem: pattern.problem, concepts, score, explained };
}

/** How much of what a text says the concepts of a problem explain (0–1). */
function explainedShare(pattern: Pattern, frame: Frame, weightOf: (concept: string) => number): number {
  const value = ({ concept, kind, weight }: Named) =>
    weight * (kind === 'thing' ? weightOf(concept) : kind === 'relation' ? RELATION_WEIGHT : 0);
  const isExplained = ({ broader }: Named) => broader.some((concept) => pattern.vocabulary.has(concept));
  const sum = (named: readonly Named[]) => named.reduce((total, one) => total + value(one), 0);
  const all = sum(frame.named) + frame.unknown * UNKNOWN_WEIGHT;
  return all === 0 ? 0 : sum(frame.named.filter(isExplained)) / all;
}

/** The best recognition of each problem, best first; equal ones by code. */
function bestOfEach(found: readonly Recognition[]): Recognition[] {
  const sorted = [...found].sort((a, b) => b.score - a.score || byCodeUnits(a.problem.code, b.problem.code));
  return sorted.filter(({ problem }, i) => sorted.findIndex((other) => other.problem === problem) === i);
}
