/** Romanian nouns and given names in the cases in which a text names persons. All words are folded. */

/** The forms of a noun that names one person, with and without its article: `detinutul`, `detinutei`. */
export function singularForms(noun: string): string[] {
  if (noun.length < 4) return [noun];
  if (noun.endsWith('a')) return [noun, `${noun.slice(0, -1)}ei`];
  if (noun.endsWith('e') || noun.endsWith('u'))
    return [noun, ...(noun.endsWith('e') ? ['le', 'lui'] : ['l', 'lui']).map((one) => noun + one)];
  return [noun, `${noun}ul`, `${noun}ului`];
}

/** The forms of a noun with and without its article, in the plural too: `liceului`, `fundatiile`. */
export function nounForms(noun: string): string[] {
  const stem = noun.slice(0, -1);
  const endings = (base: string, all: string) => all.split(' ').map((ending) => base + ending);
  if (noun.length < 4) return [noun];
  if (noun.endsWith('ie')) return [noun, ...endings(stem, 'a ei i')];
  if (noun.endsWith('a')) return [noun, ...endings(stem, 'ei ii i e')];
  if (noun.endsWith('e')) return [noun, ...endings(stem, 'ele elui ea ei i ii ilor a')];
  if (noun.endsWith('u')) return [noun, ...endings(noun, 'l lui')];
  return [noun, ...endings(noun, 'ul ului a ei i ii ilor e')];
}

/** What a given name may be the genitive or the vocative of: `mariei` of `maria`, `ancai` of `anca`, `ioane` of `ioan`. */
export function nominatives(name: string): string[] {
  if (name.length < 4) return [name];
  if (name.endsWith('ei')) {
    const stem = name.slice(0, -2);
    return [name, `${stem}a`, `${stem}ea`, `${stem}e`, stem.replace(/e(?=[^aeiou]+$)/, 'ea').concat('a')];
  }
  if (name.endsWith('ai')) return [name, name.slice(0, -1)];
  if (name.endsWith('ului')) return [name, name.slice(0, -4), name.slice(0, -3)];
  return [name];
}
