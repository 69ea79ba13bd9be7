import type { Lexicon } from '../index/lexicon.js';
import { type Token, tokenise } from '../tokens.js';
import { findToponyms } from './toponyms.js';

/** `UAIC – Facultatea de Drept`: the abbreviation of one body is read as its full name, if no other place follows. */
export function spellOut(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const name = lexicon.fullName(tokens[0]?.typed ?? '');
  if (name === undefined) return tokens;
  const full = tokenise(name);
  const rest = tokens.slice(1);
  const places = findToponyms(rest, [], lexicon).flatMap(({ start, end }) => rest.slice(start, end));
  const elsewhere = places.some(({ word }) => full.every((other) => other.word !== word));
  return elsewhere ? tokens : [...full, ...rest];
}
