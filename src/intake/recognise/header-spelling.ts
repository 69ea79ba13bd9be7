const remark = /\([^()]*\)/;

/** In what the spelling of a typed header may differ from the known one, in the order in which it is told. */
const differences = {
  capitals: (typed, known) => isInCapitals(typed) && !isInCapitals(known),
  'no-diacritics': (typed, known) => !hasDiacritics(typed) && hasDiacritics(known),
  cedillas: (typed) => /[şţŞŢ]/.test(typed),
  'line-breaks': (typed) => typed.includes('\n'),
  spaces: (typed) => / {2}/.test(typed),
  brackets: (typed) => remark.test(typed),
  marks: (typed, known) => /[*:.;,]$/.test(typed) && !/[.]$/.test(known),
} as const satisfies Record<string, (typed: string, known: string) => boolean>;

export type SpellingDifference = keyof typeof differences;

/** In what the spelling of a header differs from that of the known one; none where they are the same. */
export function spellingOf(typed: string, known: string): SpellingDifference[] {
  const all = Object.entries(differences) as [SpellingDifference, (a: string, b: string) => boolean][];
  return all.filter(([, differs]) => differs(typed, known)).map(([difference]) => difference);
}

function isInCapitals(text: string): boolean {
  const words = text.replace(remark, '');
  return words === words.toUpperCase();
}

function hasDiacritics(text: string): boolean {
  return /\p{M}/u.test(text.normalize('NFD'));
}
