import type { CodebookEntry } from '../../../../field/registries/difficulties.js';
import {
  type DifficultyFrame,
  type DifficultyWording,
  parseFrame,
} from '../../../../field/registries/difficulties.js';
import { conceptFeatures, featuresOf } from '../features.js';
import type { Vocabulary } from '../vocabulary.js';

/** Something that names a problem, as features. */
export interface Example {
  /** Code of the problem; empty where it is none of them. */
  readonly problem: string;
  readonly strengths: ReadonlyMap<string, number>;
  /** How much it counts beside a wording (1). */
  readonly weight: number;
  /** Who wrote it or how; examples of one voice are left out together. Empty: never left out. */
  readonly voice: string;
  /** Shows words of a text and not only concepts. */
  readonly isText: boolean;
  /** The text names a thing and what is wrong with it. */
  readonly isComplaint: boolean;
  /** Where it is no problem, the domain that it was written for. */
  readonly domain?: string;
}

/** A frame is a sketch of a text. */
const FRAME_WEIGHT = 0.5;
const OPTIONAL_WEIGHT = 0.3;
const OPTIONAL_MAX = 3;

/** The examples that the data files hold: wordings, the problems' own wordings, and frames of concepts. */
export function examplesOf(
  codebook: readonly CodebookEntry[],
  wordings: readonly DifficultyWording[],
  frames: readonly DifficultyFrame[],
  vocabulary: Vocabulary,
): Example[] {
  const ofText = (problem: string, text: string, voice: string, domain?: string): Example => {
    const { strengths, isComplaint } = featuresOf(text, vocabulary);
    const known = { problem, strengths, isComplaint, voice, weight: 1, isText: true };
    return domain === undefined ? known : { ...known, domain };
  };
  return [
    ...codebook.map(({ code, wording }) => ofText(code, wording, '')),
    ...wordings.map(({ problem, wording, voice, domain }) => ofText(problem, wording, voice, domain)),
    ...frames.map((frame) => ofFrame(frame, vocabulary)),
  ];
}

function ofFrame({ problem, frame }: DifficultyFrame, vocabulary: Vocabulary): Example {
  const { slots, optional } = parseFrame(frame);
  const weights = new Map<string, number>();
  const name = (concepts: readonly string[], weight: number) => {
    for (const concept of concepts.flatMap(vocabulary.withBroader))
      weights.set(concept, Math.max(weights.get(concept) ?? 0, weight));
  };
  for (const slot of slots) name(slot, 1 / Math.sqrt(slot.length));
  for (const slot of optional.slice(0, OPTIONAL_MAX)) name(slot, OPTIONAL_WEIGHT);
  const telling = slots
    .flatMap((slot) => slot.slice(0, 1))
    .filter((concept) => isTelling(concept, vocabulary));
  return {
    problem,
    strengths: new Map(conceptFeatures({ weights, telling })),
    weight: FRAME_WEIGHT,
    voice: '',
    isText: false,
    isComplaint: true,
  };
}

const isTelling = (concept: string, vocabulary: Vocabulary): boolean =>
  ['thing', 'relation'].includes(vocabulary.kindOf(concept));
