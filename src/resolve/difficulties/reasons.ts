/** Why a mention stands in its group. */
export const DIFFICULTY_REASONS = ['codebook', 'same-words', 'same-concepts', 'alone'] as const;

export type DifficultyReasonCode = (typeof DIFFICULTY_REASONS)[number];
