import { lettersApart } from '../../../../text/distance.js';
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

/** Functions shorter than this are near other words. */
const longFunction = 9;

/** A function, a letter or two of a long one typed wrong: `reprezntant`. */
function isFunction({ word }: Token, lexicon: Lexicon): boolean {
  if (lexicon.is(word, 'representative')) return true;
  return word.length >= longFunction && lettersApart(word, 'reprezentant', 2) <= 2;
}

/** A function, or a word that belongs to the one before it: `asistent` `social`, `reprezentant` `al`. */
function isRole(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (!token || token.quoted) return false;
  if (isFunction(token, lexicon)) return true;
  const next = tokens[at + 1];
  // `din partea Primăriei …`
  if (at === 0) return lexicon.is(token.word, 'connector') && next !== undefined && isFunction(next, lexicon);
  return lexicon.is(token.word, 'connector') || lexicon.is(token.word, 'role-addition');
}
