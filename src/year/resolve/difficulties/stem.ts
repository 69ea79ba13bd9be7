/** Endings of Romanian nouns, adjectives and verbs, folded; the longest that fits is taken off. */
const ENDINGS = [
  ...['iilor', 'ilor', 'elor', 'ului', 'atea', 'area', 'erea', 'irea', 'iile', 'este', 'eaza', 'lor', 'lui'],
  ...[
    'ele',
    'ile',
    'ata',
    'ati',
    'ate',
    'ita',
    'iti',
    'ite',
    'uie',
    'esc',
    'ii',
    'ea',
    'ul',
    'ai',
    'ei',
    'at',
  ],
  ...['it', 'ut', 'ez', 'a', 'e', 'i', 'u', 'o'],
].sort((a, b) => b.length - a.length);

/** What is left of a word says nothing when it is shorter. */
const STEM_LETTERS_MIN = 4;
const STEM_LETTERS_MAX = 8;

/** A folded word without its ending: `angajatorilor` and `angajatorul` give the same. */
export function stemOf(word: string): string {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= STEM_LETTERS_MIN);
  return (ending ? word.slice(0, -ending.length) : word).slice(0, STEM_LETTERS_MAX);
}
