/** How the first word of a name goes into the dative, by its ending; the longest ending first. */
const endings: readonly (readonly [ending: RegExp, dative: string])[] = [
  [/tatea$/u, 'tății'],
  [/^Curtea$/u, 'Curții'],
  [/ul$/u, 'ului'],
  [/ile$/u, 'ilor'],
  [/ia$/u, 'iei'],
  [/(?<![ei])a$/u, 'ei'],
];

/** Adjectives behind a feminine noun, which have the dative as in the plural: `Națională`, `Județeană`. */
const adjective = /^\p{Lu}\p{L}*ă$/u;

/**
 * A Romanian institution as it is addressed: `Ministerului Sănătății`, `Casei Naționale de Asigurări de Sănătate`. What
 * has another form, such as an abbreviation, is called an authority by its name.
 */
export function romanianDative(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  const found = endings.find(([ending]) => ending.test(first));
  if (!found || first === first.toUpperCase()) return `autorității ${name}`;
  const noun = first.replace(found[0], found[1]);
  if (/ului$|ilor$/u.test(noun)) return [noun, ...rest].join(' ');
  const others = rest.findIndex((word) => !adjective.test(word));
  const adjectives = others < 0 ? rest : rest.slice(0, others);
  return [noun, ...adjectives.map(pluralOf), ...rest.slice(adjectives.length)].join(' ');
}

function pluralOf(feminine: string): string {
  return feminine.replace(/eană$/u, 'ene').replace(/ă$/u, 'e');
}
