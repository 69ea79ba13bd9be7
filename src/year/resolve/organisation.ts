import type { OrganisationKind } from '../../field/contract/enumerations.js';
import type { Place } from '../../model/place.js';

/** A name as staff typed it, with what is known around it. */
export interface Mention {
  /** Index or row id: the resolver gives an organisation for each. */
  readonly id: string;
  readonly name: string;
  /** County code; context that completes a name without a place, never overrules one. */
  readonly county?: string;
  /** Code of the unit that typed it. */
  readonly unit?: string;
  readonly typedKind?: OrganisationKind;
  readonly places: readonly Place[];
}

/** One legal person, with the names under which it was typed. */
export interface Organisation {
  /** Stable between runs and years, readable: `ajofm-is`, `primaria-95060`, `ong-alternative-sociale-is`. */
  readonly id: string;
  /** Canonical name: the registry's full name with its place, else the best name typed. */
  readonly name: string;
  readonly kind: OrganisationKind;
  /** False where `kind` was inferred from weak signs. */
  readonly kindCertain: boolean;
  /** How likely it is of another kind, where that is in doubt: 0–1. */
  readonly kindDoubt?: number;
  /** Code of the institution type of the registry, where one was recognised. */
  readonly type?: string;
  /** County code. */
  readonly county?: string;
  /** Where the register has the body. */
  readonly fiscalCode?: string;
  /** How likely it is another of the bodies met, under a name that was not understood: 0–1. */
  readonly mayBeOther?: number;
  /** How likely its names are those of two bodies: 0–1. */
  readonly mayBeTwo?: number;
  readonly members: readonly Member[];
}

/** All mentions of an organisation under one spelling. */
export interface Member {
  readonly name: string;
  readonly mentions: readonly string[];
  readonly places: readonly Place[];
  /** Why it belongs here; `sentences.mergeReasons` says it in words. */
  readonly reason: MergeReason;
  /** 0–1. */
  readonly confidence: number;
}

export interface MergeReason {
  /** E.g. `only`, `same-spelling`, `same-type-and-county`, `same-place`, `same-name`, `typo`, `decision`. */
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

export interface Resolution {
  /** By id. */
  readonly organisations: readonly Organisation[];
  /** Mention id → organisation. */
  readonly byMention: ReadonlyMap<string, Organisation>;
}

/** Two names, each told by one of its mentions. */
export interface NamePair {
  readonly a: string;
  readonly b: string;
}

/** What joined two names. The links of an organisation join all its names, and none of them could be spared. */
export interface NameLink extends NamePair {
  /** 0–1. */
  readonly confidence: number;
}

/**
 * Why it is unsure whether two names mean one organisation:
 * - `weak`: they were joined, on a sign that may deceive.
 * - `rival`: either of two organisations could be meant, so they were kept apart.
 * - `part`: one name is the other without some words, which are too common to tell.
 * - `unnamed`: one says only a type and a place, where the other has a name too.
 * - `alike`: the words differ by a letter or two.
 * - `near`: one was hardly understood, and none around is more like it than the other.
 */
export const nameDoubtCodes = ['weak', 'rival', 'part', 'unnamed', 'alike', 'near'] as const;
export type NameDoubtCode = (typeof nameDoubtCodes)[number];

/** Two names of which it is unsure whether they mean one organisation. */
export interface NameDoubt extends NamePair {
  readonly code: NameDoubtCode;
  /** How likely it is that the two are otherwise than they were counted: 0–1. */
  readonly likelihood: number;
  /** For `rival`: two names that surely mean two organisations, which would be one if this pair were. */
  readonly rivals?: NamePair;
}

/** A resolution, with what it rests on: enough to decide otherwise. */
export interface ReasonedResolution extends Resolution {
  readonly links: readonly NameLink[];
  readonly doubts: readonly NameDoubt[];
}
