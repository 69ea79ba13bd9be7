/** A difficulty as a unit wrote it. */
export interface DifficultyMention {
  readonly id: string;
  /** Domain code. */
  readonly domain: string;
  readonly text: string;
}

/** The mentions that name one remediable problem. */
export interface DifficultyGroup {
  /** Stable between runs and years where the codebook knows the problem, else made from the words. */
  readonly id: string;
  readonly domain: string;
  /** Representative wording: the clearest of the mentions, without phone numbers, e-mail addresses and CNPs. */
  readonly text: string;
  readonly members: readonly DifficultyMember[];
}

export interface DifficultyMember {
  readonly mention: string;
  /** Why it belongs here; `sentences` says it in words. */
  readonly reason: { readonly code: string; readonly params: Readonly<Record<string, string>> };
  /** The problems of the codebook that it may name, the likeliest first, at most eight. */
  readonly likely: readonly Likelihood[];
}

export interface Likelihood {
  /** Code of the problem. */
  readonly problem: string;
  /** 0–1. */
  readonly probability: number;
}
