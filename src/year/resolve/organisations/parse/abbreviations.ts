import type { Lexicon } from '../index/lexicon.js';
import { stem } from '../stem.js';
import type { Token } from '../tokens.js';

/**
 * Joins letters typed one by one (`D.G.A.S.P.C.`, `S.R.L.`) into the abbreviation that they spell. Two letters are
 * joined only where they spell a known one, since `I. L. Caragiale` has initials too.
 */
export function joinLetters(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const run = letterRun(tokens, at);
    const word = run.map((token) => token.word).join('');
    const first = tokens[at];
    if (!first) break;
    if (
      run.length > 2 ||
      (run.length === 2 && isKnown(word, first, at === 0 || tokens[at - 1]?.part !== first.part, lexicon))
    ) {
      joined.push({
        ...first,
        word,
        stem: word,
        typed: run.map(({ typed }) => typed).join(''),
        dotted: false,
      });
      at += run.length;
    } else {
      joined.push(first);
      at++;
    }
  }
  return joined;
}

function letterRun(tokens: readonly Token[], start: number): Token[] {
  const run: Token[] = [];
  for (const token of tokens.slice(start)) {
    const together = token.part === tokens[start]?.part && token.quoted === tokens[start]?.quoted;
    if (token.word.length !== 1 || !/\p{L}/u.test(token.word) || !together) break;
    run.push(token);
  }
  return run;
}

function isKnown(word: string, first: Token, beginsPart: boolean, lexicon: Lexicon): boolean {
  return !first.quoted && ((beginsPart && lexicon.abbreviations.has(word)) || lexicon.is(word, 'company'));
}

/** Spells out the short word that begins a part: `Insp. Școlar`. Capitals are left alone, as `SC.` is a company. */
export function lengthen(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  return tokens.map((token, at) => {
    const begins = tokens[at - 1]?.part !== token.part;
    const isShort = begins && token.dotted && !token.quoted && token.typed !== token.typed.toUpperCase();
    const word = isShort ? lexicon.spelledOut(token.word) : undefined;
    return word === undefined ? token : { ...token, word, stem: stem(word), dotted: false };
  });
}
