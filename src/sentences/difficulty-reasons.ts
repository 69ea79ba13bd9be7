import type { Language } from '../model/language.js';
import { DIFFICULTY_REASONS, type DifficultyReasonCode } from '../year/resolve/difficulties/reasons.js';
import type { DifficultyMember } from '../year/resolve/difficulty.js';
import { difficultyReasons as en } from './en/difficulty-reasons.js';
import { difficultyReasons as ro } from './ro/difficulty-reasons.js';

/** What the sentence of each reason says, given what the grouping noted. */
export type DifficultyReasonSentences = Readonly<
  Record<DifficultyReasonCode, (params: Readonly<Record<string, string>>) => string>
>;

/** Parameters that hold the code of a problem. */
const problemParams: ReadonlySet<string> = new Set(['problem', 'nearest']);

const sentences: Readonly<Record<Language, DifficultyReasonSentences>> = { ro, en };

/**
 * Why a text was grouped as it was, in words.
 * @param wordingOf the wording of a problem of the codebook by its code.
 */
export function difficultyReasonText(
  { code, params }: DifficultyMember['reason'],
  language: Language,
  wordingOf: (problem: string) => string,
): string {
  const known = DIFFICULTY_REASONS.find((reason) => reason === code);
  if (!known) throw new Error(`No words for the reason ${code}`);
  const shown = Object.entries(params).map(([key, value]) => [
    key,
    problemParams.has(key) ? wordingOf(value) : value,
  ]);
  return sentences[language][known](Object.fromEntries(shown));
}
