import { words } from '../../../text/fold.js';
import { type Frame, frameOf } from './frame.js';
import { stemOf } from './stem.js';
import type { Vocabulary } from './vocabulary.js';

/** What a text shows to the model. */
export interface Features {
  /** Each feature with how strongly it shows (0–1.5). */
  readonly strengths: ReadonlyMap<string, number>;
  /** The words of the text, folded, by the feature that they make. */
  readonly words: ReadonlyMap<string, string>;
  /** The text names a thing and a relation: a topic alone is no complaint. */
  readonly isComplaint: boolean;
}

/** How much a feature of each kind counts before it is weighed; found by trying on wordings left out of training. */
const STRENGTHS = { word: 1, negation: 0.5, beginning: 0.7, concept: 1.5, concepts: 0.6 };
const NEGATIONS: ReadonlySet<string> = new Set(['nu', 'fara']);
/** Words that begin with the same letters are often one word, however it goes on or is misspelt. */
const BEGINNING = 4;

/** Concepts that a text names with how much each counts (0–1), broader ones included, and the telling ones alone. */
export interface NamedConcepts {
  readonly weights: ReadonlyMap<string, number>;
  /** Things and relations as named. */
  readonly telling: readonly string[];
}

/** Stems, beginnings of words, concepts and pairs of concepts of a text. */
export function featuresOf(text: string, vocabulary: Vocabulary): Features {
  const strengths = new Map<string, number>();
  const made = new Map<string, string>();
  const add = (feature: string, strength: number, by?: string) => {
    strengths.set(feature, Math.max(strengths.get(feature) ?? 0, strength));
    if (by !== undefined && !made.has(feature)) made.set(feature, by);
  };
  for (const word of tellingWords(text, vocabulary)) {
    add(`w:${stemOf(word)}`, NEGATIONS.has(word) ? STRENGTHS.negation : STRENGTHS.word, word);
    if (word.length > BEGINNING) add(`s:${word.slice(0, BEGINNING)}`, STRENGTHS.beginning);
  }
  const frame = frameOf(text, vocabulary);
  for (const [feature, strength] of conceptFeatures(namedIn(frame)))
    add(feature, strength, wordsOf(feature, frame));
  return { strengths, words: made, isComplaint: isComplaint(frame) };
}

/** The features that concepts make, whether a text names them or a frame does. */
export function conceptFeatures({ weights, telling }: NamedConcepts): [feature: string, strength: number][] {
  const alone = [...weights].map(([concept, weight]): [string, number] => [
    `c:${concept}`,
    weight * STRENGTHS.concept,
  ]);
  const sorted = [...new Set(telling)].sort();
  const pairs = sorted.flatMap((a, i) =>
    sorted.slice(i + 1).map((b): [string, number] => [`p:${a}+${b}`, STRENGTHS.concepts]),
  );
  return [...alone, ...pairs];
}

/** Words of two letters and more that do not only join others; negations are kept. */
function tellingWords(text: string, vocabulary: Vocabulary): string[] {
  return words(text).filter(
    (word) => /\p{L}{2}/u.test(word) && (NEGATIONS.has(word) || !vocabulary.isLink(word)),
  );
}

function namedIn(frame: Frame): NamedConcepts {
  const telling = frame.named.filter(({ kind }) => kind === 'thing' || kind === 'relation');
  return { weights: frame.concepts, telling: telling.map(({ concept }) => concept) };
}

function wordsOf(feature: string, { named }: Frame): string | undefined {
  const concept = feature.startsWith('c:') ? feature.slice(2) : undefined;
  return named.find(
    ({ broader, kind }) => concept !== undefined && kind === 'thing' && broader[0] === concept,
  )?.words;
}

function isComplaint({ named }: Frame): boolean {
  return named.some(({ kind }) => kind === 'thing') && named.some(({ kind }) => kind === 'relation');
}
