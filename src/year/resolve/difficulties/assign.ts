import { words } from '../../../text/fold.js';
import type { DifficultyMention } from '../difficulty.js';
import type { Codebook, Recognition } from './codebook.js';
import { type Frame, frameOf, wordsNaming } from './frame.js';
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
  /** The problem is recognised, but not by far: for review. */
  readonly isWeak?: true;
  /** Code of the problem that it may be, where that is unsure: for review. */
  readonly nearest?: string;
}

/** A problem must be this much better recognised than the next, as a share of its score. */
const MARGIN_MIN = 0.1;
/** Where a problem explains less of a text, the text may be about something else. */
const EXPLAINED_MIN = 0.35;
const COMFORT = 0.1;
/** Things that a complaint must name, apart from relations and persons, to be compared by its concepts. */
const THINGS_MIN = 2;

/** Gives the group of each mention. */
export function createAssigner(
  vocabulary: Vocabulary,
  codebook: Codebook,
): (mention: DifficultyMention) => Assignment {
  return ({ domain, text }) => {
    const frame = frameOf(text, vocabulary);
    const [best, next] = codebook.candidates(domain, frame);
    if (best && isClear(best, next))
      return { ...byCodebook(best, frame), ...(isWeak(best, next) && { isWeak: true }) };
    const unsure = bySpecificConcepts(domain, frame) ?? byWords(domain, text, vocabulary);
    return best ? { ...unsure, nearest: best.problem.code } : unsure;
  };
}

const isClear = (best: Recognition, next: Recognition | undefined): boolean =>
  best.explained >= EXPLAINED_MIN && (!next || best.score - next.score >= MARGIN_MIN * best.score);

/** Above what is asked for, a tenth of each is no comfort. */
const isWeak = (best: Recognition, next: Recognition | undefined): boolean =>
  best.explained < EXPLAINED_MIN + COMFORT ||
  (next !== undefined && best.score - next.score < (MARGIN_MIN + COMFORT) * best.score);

function byCodebook({ problem, concepts }: Recognition, frame: Frame): Assignment {
  const { code, domains } = problem;
  const params = { problem: code, words: wordsNaming(frame, concepts).join(', ') };
  return { key: `codebook ${code}`, domain: domains[0], problem: code, reason: 'codebook', params };
}

/** Equal when the same relation is complained of between the same things, and no word is left unknown. */
function bySpecificConcepts(domain: string, frame: Frame): Assignment | undefined {
  const complaint = frame.named.filter(({ role }) => role === 'complaint');
  const named = (kind: string) =>
    new Set(complaint.filter((one) => one.kind === kind).map(({ concept }) => concept));
  const [things, relations] = [named('thing'), named('relation')];
  if (things.size < THINGS_MIN || relations.size === 0 || frame.unknown > 0) return undefined;
  const concepts = [...relations, ...things].sort();
  const params = { words: wordsNaming(frame, concepts).join(', ') };
  return { key: `concepts ${domain} ${concepts.join(', ')}`, domain, reason: 'same-concepts', params };
}

function byWords(domain: string, text: string, vocabulary: Vocabulary): Assignment {
  const telling = [...new Set(words(text).filter((word) => !vocabulary.isLink(word)))].sort();
  const key = `words ${domain} ${telling.length > 0 ? telling.join(' ') : text}`;
  return { key, domain, reason: 'same-words', params: {} };
}
