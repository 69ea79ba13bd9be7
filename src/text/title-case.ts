import { foldText } from './fold.js';

/** Words that stay small within a Romanian title. */
const small = new Set(
  'a ai al ale asupra cu de despre din dintre după fără în între la lângă o pe pentru pentruca prin și sau spre sub un unei unui'.split(
    ' ',
  ),
);

const wordPattern = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;

/** Short forms without a vowel that are words all the same. */
const shortWords = new Set(
  'al bd dl dr fr gh gr jr mr nr pr prof pt rm sf sft st str tg șt'.split(' ').map(foldText),
);

/** Legal forms and the like, Roman numerals, and what nobody can pronounce stay in capitals. */
const capitals = /^(?:s\.?r\.?l|srl|sa|snc|scs|ifn|ong|um|cfr|tbc|orl|ri|[ivx]{2,}|[^aeiou]{2,4})$/;

/**
 * A name typed in capitals as Romanian writes titles: `COMUNA VALEA MARE` → `Comuna Valea Mare`. A name that has
 * small letters stays as it is.
 */
export function romanianTitle(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.replace(wordPattern, (word, at: number) => {
    const lower = word.toLowerCase();
    if (/\p{N}/u.test(word) || isInitial(name, word, at) || isCapitals(foldText(word))) return word;
    if (at > 0 && small.has(lower) && name[at + word.length] !== '.') return lower;
    return word.slice(0, 1) + lower.slice(1);
  });
}

/** `I. L. CARAGIALE`, `S.R.L.` */
function isInitial(name: string, word: string, at: number): boolean {
  return word.length === 1 && name[at + 1] === '.';
}

function isCapitals(folded: string): boolean {
  return capitals.test(folded) && !shortWords.has(folded);
}
