import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { loadDifficultyRegistry } from '../../../../src/field/registries/load-difficulties.js';
import { groupDifficulties } from '../../../../src/year/resolve/difficulties/group.js';
import { createVocabulary } from '../../../../src/year/resolve/difficulties/vocabulary.js';
import type { DifficultyGroup, DifficultyMention } from '../../../../src/year/resolve/difficulty.js';

export const registry = loadDifficultyRegistry();
export const vocabulary = createVocabulary(registry.lexicon);

/** A text with the difficulty that an analyst sees in it. */
export interface Case extends DifficultyMention {
  readonly cluster: string;
}

/**
 * Texts that were written, and labelled, before any result was seen; no wording of the registries was taken from them
 * and none of them was changed since.
 */
export function labelledCases(file: 'unseen.csv' | 'held.csv'): Case[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return data.map(({ row_id = '', domain = '', text = '', cluster_id = '' }) => ({
    id: row_id,
    domain,
    text,
    cluster: cluster_id,
  }));
}

/** Mentions of one domain, with their index as id. */
export const mentions = (domain: string, ...texts: string[]): DifficultyMention[] =>
  texts.map((text, index) => ({ id: `m${index}`, domain, text }));

export const group = (domain: string, ...texts: string[]): DifficultyGroup[] =>
  groupDifficulties(mentions(domain, ...texts), registry);

/** The groups as lists of mention ids, in no particular order. */
export const memberIds = (groups: readonly DifficultyGroup[]): string[] =>
  groups.map(({ members }) => members.map(({ mention }) => mention).join(' ')).sort();

export interface PairScore {
  /** Share of joined pairs that are one difficulty. */
  readonly precision: number;
  /** Share of pairs of one difficulty that are joined. */
  readonly recall: number;
}

/** Compares two partitions of the same items by pairs. */
export function scorePairs(expected: readonly string[], found: readonly string[]): PairScore {
  const both = expected.map((key, index) => `${key}\n${found[index]}`);
  const hits = countPairs(both);
  return { precision: hits / countPairs(found), recall: hits / countPairs(expected) };
}

function countPairs(keys: readonly string[]): number {
  const sizes = new Map<string, number>();
  for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}
