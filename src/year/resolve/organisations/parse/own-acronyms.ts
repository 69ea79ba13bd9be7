import type { Lexicon } from '../index/lexicon.js';
import type { Token } from '../tokens.js';

/** Capitals in a part of their own, beside a longer name: `Star of Hope – SOH`, `(APADOR-CH)`. */
export function ownAcronyms(tokens: readonly Token[], lexicon: Lexicon): Token[][] {
  const parts = [...new Set(tokens.map(({ part }) => part))].map((part) =>
    tokens.filter((token) => token.part === part),
  );
  const candidates = parts.filter(
    (part) => part.length < 3 && part.every((token) => isCapitals(token, lexicon)),
  );
  if (tokens.length - candidates.flat().length < 2) return [];
  const inCapitals = tokens.every(({ typed }) => typed === typed.toUpperCase());
  // In a name all in capitals, only initials and what nobody can pronounce are an acronym.
  return candidates.filter(
    (part) => !inCapitals || isInitials(part, tokens, lexicon) || !/[aeiou]/.test(joined(part)),
  );
}

/** The letters of an acronym typed as one word or two. */
export function joined(part: readonly Token[]): string {
  return part.map(({ word }) => word).join('');
}

function isCapitals({ typed, word }: Token, lexicon: Lexicon): boolean {
  return /^\p{Lu}{2,8}$/u.test(typed) && !lexicon.is(word, 'company');
}

/** The initials of the other words, with the legal form's before them or without. */
function isInitials(part: readonly Token[], tokens: readonly Token[], lexicon: Lexicon): boolean {
  const others = tokens.filter((other) => !part.includes(other) && !lexicon.is(other.word, 'connector'));
  const initials = others.map(({ word }) => word[0]).join('');
  return initials.startsWith(joined(part)) || initials.startsWith(joined(part).slice(1));
}
