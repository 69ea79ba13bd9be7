import type { Registries, Unit } from '../../field/registries/registries.js';
import { words } from '../../text/fold.js';

/** What a text says of a unit: one, several that it may mean, or none. */
export type UnitReading =
  | { readonly unit: Unit; readonly kindStated: boolean; readonly rest: readonly string[] }
  | { readonly ambiguous: readonly Unit[] }
  | undefined;

/** Words by which staff name the kind of a unit; `penitenciar` itself says nothing against the other kinds. */
const kindWords: ReadonlyMap<string, Unit['kind']> = new Map([
  ['spital', 'penitenciar-spital'],
  ['spitalul', 'penitenciar-spital'],
  ['ps', 'penitenciar-spital'],
  ['educativ', 'centru educativ'],
  ['reeducare', 'centru educativ'],
  ['ce', 'centru educativ'],
  ['detentie', 'centru de detenție'],
  ['cd', 'centru de detenție'],
  ['minori', 'centru de detenție'],
  ['pmt', 'centru de detenție'],
]);

/** Words that belong to a unit's name besides its place. */
const nameWords = new Set([
  ...kindWords.keys(),
  ...[
    'penitenciar',
    'penitenciarul',
    'penitenciarului',
    'unitatea',
    'penitenciara',
    'p',
    'pen',
    'pnt',
    'pms',
    'de',
    'si',
  ],
  ...[
    'centrul',
    'centru',
    'femei',
    'maxima',
    'minima',
    'siguranta',
    'cu',
    'regim',
    'tineri',
    'pentru',
    'anp',
    'judetul',
  ],
]);

interface PlaceName {
  readonly unit: Unit;
  readonly words: readonly string[];
}

/**
 * Finds units by the names of their places and the word for their kind. The registry's traps: the longest place
 * name wins (`Craiova-Pelendava` over `Craiova`), a stated kind decides between a prison and its hospital
 * (`Jilava`, `Rahova`, `Poarta Albă`, `Mioveni`), and where no kind is stated the prison is meant.
 */
export class UnitFinder {
  readonly #names: readonly PlaceName[];

  constructor(registries: Pick<Registries, 'units'>) {
    this.#names = registries.units.flatMap((unit) =>
      [unit.name, ...unit.other_place_names]
        .map((name) => words(name).filter((word) => !nameWords.has(word)))
        .map((placeWords) => ({ unit, words: placeWords })),
    );
  }

  /** The unit that a text names anywhere in it, with the words of the text that belong to no unit's name. */
  find(text: string): UnitReading {
    const typed = words(text);
    const found = this.#longest(typed);
    const kinds = statedKinds(typed, found);
    const women = typed.includes('femei');
    const units = fitting([...new Set(found.map((name) => name.unit))], kinds, women);
    const [unit, other] = units;
    if (!unit) return undefined;
    if (other) return { ambiguous: units };
    const ofPlace = new Set(found.filter((name) => name.unit === unit).flatMap((name) => name.words));
    return {
      unit,
      kindStated: kinds.size > 0 || typed.some((word) => word.startsWith('penitenciar')),
      rest: typed.filter((word) => !ofPlace.has(word) && !nameWords.has(word)),
    };
  }

  #longest(typed: readonly string[]): PlaceName[] {
    const present = this.#names.filter((name) => indexOfName(name.words, typed) >= 0);
    const longest = Math.max(0, ...present.map((name) => name.words.length));
    return present.filter((name) => name.words.length === longest);
  }
}

function indexOfName(name: readonly string[], text: readonly string[]): number {
  return text.findIndex((_, start) => name.every((word, i) => text[start + i] === word));
}

/** Kinds named in the text; `ce`, `cd` and `ps` are kinds only right before the place, elsewhere they are words. */
function statedKinds(typed: readonly string[], found: readonly PlaceName[]): Set<Unit['kind']> {
  const beforePlace = new Set(found.map((name) => indexOfName(name.words, typed) - 1));
  const kinds = typed.flatMap((word, i) => {
    const kind = kindWords.get(word);
    return kind && (word.length > 3 || beforePlace.has(i)) ? [kind] : [];
  });
  return new Set(kinds);
}

function fitting(units: readonly Unit[], kinds: ReadonlySet<Unit['kind']>, women: boolean): Unit[] {
  if (women) return units.filter(isForWomen);
  if (kinds.size > 0) return units.filter((unit) => kinds.has(unit.kind));
  const prisons = units.filter((unit) => unit.kind === 'penitenciar' && !isForWomen(unit));
  return prisons.length > 0 ? prisons : [...units];
}

function isForWomen(unit: Unit): boolean {
  return words(unit.name).includes('femei');
}
