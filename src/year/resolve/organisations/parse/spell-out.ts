import type { Lexicon } from '../index/lexicon.js';
import { type Token, tokenise } from '../tokens.js';
import type { ParsedName } from './parsed-name.js';
import { findToponyms } from './toponyms.js';

export interface SpelledOut extends Pick<ParsedName, 'shortFor'> {
  readonly tokens: readonly Token[];
}

/** `UAIC – Facultatea de Drept`: the abbreviation of one body is read as its full name, if no other place follows. */
export function spellOut(tokens: readonly Token[], lexicon: Lexicon): SpelledOut {
  const name = lexicon.fullName(tokens[0]?.typed ?? '');
  if (name === undefined) return { tokens };
  const full = tokenise(name);
  const rest = tokens.slice(1);
  const places = findToponyms(rest, [], lexicon).flatMap(({ start, end }) => rest.slice(start, end));
  const elsewhere = places.some(({ word }) => full.every((other) => other.word !== word));
  if (elsewhere) return { tokens };
  return { tokens: [...full, ...rest], shortFor: { abbreviation: tokens[0]?.typed ?? '', full: name } };
}
