/**
 * Why a mention stands in its group; the sentences for people are made from the code and its params.
 * - `codebook`: it names a problem of the codebook; `problem` is its code, `words` those of the text that tell it.
 * - `taught`: an analyst put a text like it with this problem; `file` and `row` are where the answer is kept.
 * - `alike`: no problem of the codebook was recognised, the others of the group are like it; `words` are those in common.
 * - `same-words`: another mention has the same words, in any order.
 * - `alone`: no other mention is surely the same; `nearest`, where there is one, the problem that it may be.
 * - `decision`, `told-apart`: an analyst decided so; `file` and `row` are where the decision is kept.
 */
export const DIFFICULTY_REASONS = [
  'codebook',
  'taught',
  'alike',
  'same-words',
  'alone',
  'decision',
  'told-apart',
] as const;

export type DifficultyReasonCode = (typeof DIFFICULTY_REASONS)[number];
