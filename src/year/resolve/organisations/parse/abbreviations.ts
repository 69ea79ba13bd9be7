import type { Lexicon } from '../index/lexicon.js';
import { stem } from '../stem.js';
import type { Token } from '../tokens.js';

/** As many letters of a known word, and of another, must be in one word for it to be two. */
const [gluedLetters, restLetters] = [6, 4];

/** Parts words that lost the space, or the quote, between them: `NAŢIONALGRIGORE`. */
export function partGlued(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  return tokens.flatMap((token) => {
    const { word, typed } = token;
    if (word.length < gluedLetters + restLetters || word.length !== typed.length) return [token];
    const first = lexicon.gluedIn(word);
    if (first === undefined) return [token];
    const halves = [typed.slice(0, first.length), typed.slice(first.length)] as const;
    return halves.map((half, at) => {
      const own = at === 0 ? first : word.slice(first.length);
      return { ...token, typed: half, word: own, stem: stem(own), dotted: at === 1 && token.dotted };
    });
  });
}

/**
 * Joins letters typed one by one (`D.G.A.S.P.C.`, `S.R.L.`) into the abbreviation that they spell. Two letters are
 * joined only where they spell a known one, since `I. L. Caragiale` has initials too.
 * @param least so many letters are joined whatever they spell.
 */
export function joinLetters(tokens: readonly Token[], lexicon: Lexicon, least = 3): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const run = withoutCompanyMark(letterRun(tokens, at), at);
    const word = run.map((token) => token.word).join('');
    const first = tokens[at];
    if (!first) break;
    if (
      run.length >= least ||
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

/** The `S.C.` before `M.P. Băneasa` is no part of the name. */
function withoutCompanyMark(run: readonly Token[], at: number): readonly Token[] {
  const isMarked = at === 0 && run.length > 2 && run[0]?.word === 's' && run[1]?.word === 'c';
  return isMarked ? run.slice(0, 2) : run;
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

/** `ctrul`, of `C-trul`. */
function isNoWord({ word }: Token): boolean {
  return word.length > 4 && !/[aeiou]/.test(word.slice(0, 3));
}

/** In capitals, shorter words may be initials: `SC.` is a company. */
const longShort = 4;

/** Spells out the short word that begins a part: `Insp. Școlar`, `PRIM.` */
export function lengthen(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  return tokens.map((token, at) => {
    const begins = tokens[at - 1]?.part !== token.part;
    const isCapitals = token.word.length < longShort && token.typed === token.typed.toUpperCase();
    const isShort = begins && token.dotted && !token.quoted && !isCapitals;
    const word = isShort || isNoWord(token) ? lexicon.spelledOut(token.word) : undefined;
    return word === undefined ? token : { ...token, word, stem: stem(word), dotted: false };
  });
}
