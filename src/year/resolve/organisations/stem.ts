/** Endings of articles, cases and plurals, longest first, so that `Consiliului` and `Consiliul` compare as one. */
const endings = [
  'iului',
  'iilor',
  'iile',
  'ului',
  'ilor',
  'elor',
  'iul',
  'iei',
  'ile',
  'ele',
  'lui',
  'ei',
  'ii',
  'ul',
  'ea',
  'ia',
  'ie',
  'iu',
  'a',
  'e',
  'i',
  'u',
];

/**
 * The part of a folded word that inflection leaves alone. Coarse on purpose: it compares the words of institution
 * types, which are known, never proper names.
 */
export function stem(word: string): string {
  const ending = endings.find((candidate) => word.endsWith(candidate) && word.length - candidate.length >= 3);
  const left = ending ? word.slice(0, -ending.length) : word;
  // `școala` – `școlii`, `județeană` – `județene`.
  return left.replaceAll('oa', 'o').replaceAll('ea', 'e');
}
