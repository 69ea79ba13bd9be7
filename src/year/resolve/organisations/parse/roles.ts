import type { Lexicon } from '../index/lexicon.js';
import type { Token } from '../tokens.js';

/**
 * The words of a name without the function of the person who stands before it: `Reprezentanți ai AJOFM`, `asistent
 * social DGASPC`. What is no more than a function stays as it is.
 */
export function withoutRoles(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  let start = 0;
  while (isRole(tokens, start, lexicon)) start++;
  const left = tokens.slice(start);
  return left.some(({ word }) => word.length > 1) ? left : tokens;
}

/** A function, or a word that belongs to the one before it: `asistent` `social`, `reprezentant` `al`. */
function isRole(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (!token || token.quoted) return false;
  if (lexicon.is(token.word, 'representative')) return true;
  if (at === 0) return false;
  return lexicon.is(token.word, 'connector') || lexicon.is(token.word, 'role-addition');
}
