import { words } from '../../romanian/fold.js';
import type { DifficultyMention } from '../difficulty.js';
import type { Codebook, Recognition } from './codebook.js';
import { type Frame, frameOf } from './frame.js';
import type { DifficultyReasonCode } from './reasons.js';
import type { Vocabulary } from './vocabulary.js';

/** The group that a mention belongs to, known from the mention alone. */
export interface Assignment {
  /** Mentions with one key are one group. */
  readonly key: string;
  readonly domain: string;
  /** Code of the problem, where the codebook knows it. */
  readonly problem?: string;
  readonly reason: DifficultyReasonCode;
  readonly params: Readonly<Record<string, string>>;
}

/** A problem must be this much better recognised than the next, as a share of its score. */
const MARGIN_MIN = +(globalThis.process?.env.MM ?? 0.05);
/** Where less of a text is understood, it may be about something else. */
const EXPLAINED_MIN = +(globalThis.process?.env.EX ?? 0.4);
/** Concepts that a complaint must name, apart from relations and persons, to be compared by them. */
const SPECIFIC_CONCEPTS_MIN = 2;

/** Gives the group of each mention. */
export function createAssigner(
  vocabulary: Vocabulary,
  codebook: Codebook,
): (mention: DifficultyMention) => Assignment {
  return ({ domain, text }) => {
    const frame = frameOf(text, vocabulary);
    const [best, next] = codebook.candidates(domain, frame);
    if (best && isClear(best, next)) return byCodebook(best);
    return bySpecificConcepts(domain, frame) ?? byWords(domain, text, vocabulary);
  };
}

const isClear = (best: Recognition, next: Recognition | undefined): boolean =>
  best.explained >= EXPLAINED_MIN && (!next || best.score - next.score >= MARGIN_MIN * best.score);

function byCodebook({ problem, concepts }: Recognition): Assignment {
  const params = { problem: problem.code, concepts: concepts.join(', ') };
  return { key: `codebook ${problem.code}`, domain: problem.domains[0], problem: problem.code, reason: 'codebook', params };
}

/** Equal when the same is lacking, refused … of the same things, and no word is left that the lexicon lacks. */
function bySpecificConcepts(domain: string, frame: Frame): Assignment | undefined {
  const complaint = frame.named.filter(({ role }) => role === 'complaint');
  const relations = complaint.filter(({ kind }) => kind === 'relation').map(({ concept }) => concept);
  const things = complaint.filter(({ kind }) => kind === 'thing').map(({ concept }) => concept);
  const telling = [...new Set([...relations, ...things])].sort();
  if (new Set(things).size < SPECIFIC_CONCEPTS_MIN || relations.length === 0) return undefined;
  const concepts = telling.join(', ');
  return { key: `concepts ${domain} ${concepts}`, domain, reason: 'same-concepts', params: { concepts } };
}

function byWords(domain: string, text: string, vocabulary: Vocabulary): Assignment {
  const telling = words(text).filter((word) => !vocabulary.isLink(word));
  const key = `words ${domain} ${[...new Set(telling)].sort().join(' ')}`;
  return { key, domain, reason: 'same-words', params: {} };
}
