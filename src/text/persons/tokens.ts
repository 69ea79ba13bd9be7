import { foldText } from '../fold.js';

/** A word or a number of a text. */
export interface Token {
  readonly text: string;
  readonly folded: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** How the word begins: `upper` is all in capitals, `initial` one capital letter. */
  readonly shape: 'capital' | 'upper' | 'lower' | 'initial' | 'digits';
}

/** `d-na` and its like, initials without a space (`I.L.`, `S.R.L`), a word, or a number; `PopescuIon` is two words, as in names of files. */
const word =
  /(?<![\p{L}\p{M}])[dD]-(?:l|lui|na|nei|nul|ra)(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])(?:\p{Lu}\.){2,6}(?:\p{Lu}(?![\p{L}\p{M}]))?|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|(?:\p{Lu}\p{M}*)+(?!\p{Ll})|\p{Lu}|\p{N}+/gu;

export function tokensOf(text: string): Token[] {
  let last = 0;
  return [...text.matchAll(word)].map(({ 0: found, index }) => {
    const gap = text.slice(last, index);
    last = index + found.length;
    return {
      text: found,
      folded: foldText(found).replaceAll('.', ''),
      start: index,
      end: last,
      gap,
      shape: shapeOf(found),
    };
  });
}

function shapeOf(text: string): Token['shape'] {
  if (/^\p{N}/u.test(text)) return 'digits';
  if (!/^\p{Lu}/u.test(text)) return 'lower';
  if (/^(?:\p{Lu}\p{M}*\.?)(?:\p{Lu}\.?)*$/u.test(text) && (text.includes('.') || text.length === 1))
    return 'initial';
  return /\p{Ll}/u.test(text) ? 'capital' : 'upper';
}
