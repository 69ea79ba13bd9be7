import { words } from '../../../../text/fold.js';
import type { Lexicon } from '../index/lexicon.js';

/** A figure typed together with a word: `1gherla`, `nr2`. */
const gluedFigure = /^(\d+(?=\p{L})|nr(?=\d))(\d+|\p{L}{4,})$/u;

/** Letters each with a full stop: `A.C.C.E.S.`, `B.P.` */
const dottedLetters = /(?<!\p{L})(?:\p{L}\. ?){2,}/gu;

/** The words of a name as a list has it, as those typed are: letters of abbreviations joined, words typed together parted. */
export function wordsListed(name: string, lexicon: Lexicon): string[] {
  const joined = name.replace(dottedLetters, (letters) => `${letters.replace(/[. ]/g, '')} `);
  return words(joined).flatMap((word) => partsOf(word, lexicon));
}

function partsOf(word: string, lexicon: Lexicon): string[] {
  const figure = gluedFigure.exec(word);
  if (figure) return figure.slice(1);
  const first = word.length >= 10 ? lexicon.gluedIn(word) : undefined;
  return first === undefined ? [word] : [first, word.slice(first.length)];
}
