import { foldText } from '../../text/fold.js';

export interface HeaderWord {
  readonly text: string;
  /** Cut short with a full stop: `instit.` */
  readonly cut: boolean;
}

/** Words that carry no meaning of their own in a header. */
const fillers = new Set(['de', 'si', 'al', 'a', 'ale', 'la', 'in']);
const numberWords = new Set(['numar', 'numarul', 'nr', 'nr.']);
/** Words that may stand before a header without changing what it names. */
const generic = new Set(['denumire', 'denumirea', 'completa']);
/** Endings of number, case and article. */
const endings = /(?:urilor|iilor|ilor|elor|ului|atii|urile|ile|ele|iei|ei|ul|ii|ia|le|a|e|i|u|o)$/;

/** The words of a header that count: no brackets, marks, fillers; `număr` in all its forms as `nr`. */
export function headerWords(text: string): HeaderWord[] {
  const plain = foldText(text)
    .replace(/\([^()]*\)/g, ' ')
    // `U.M.` is one word.
    .replace(/\b(?:[a-z]\.){2,}/g, (initials) => initials.replaceAll('.', ''));
  return [...plain.matchAll(/[a-z0-9]+\.?/g)]
    .map(([word]) => (numberWords.has(word) ? 'nr' : word))
    .map((word) => ({ text: word.replace('.', ''), cut: word.endsWith('.') }))
    .filter((word) => !fillers.has(word.text));
}

export function joined(words: readonly HeaderWord[]): string {
  return words.map((word) => word.text).join(' ');
}

/** The stems of the words that say something, in no order: `denumirea instituțiilor` and `instituția` agree. */
export function stemsOf(words: readonly HeaderWord[]): string[] {
  const telling = words.filter((word) => !generic.has(word.text));
  return (telling.length > 0 ? telling : words).map((word) => stem(word.text)).sort();
}

function stem(word: string): string {
  const short = word.replace(endings, '');
  return short.length >= 4 ? short : word;
}
