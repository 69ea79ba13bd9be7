import type { Registries, Unit } from '../../field/registries/registries.js';
import { lettersApart } from '../../text/distance.js';
import { spellings, words } from '../../text/fold.js';
import { type NamedPlace, UnitPlaces } from './unit-places.js';
import { isSlip, partedWords, type Says, UnitWords } from './unit-words.js';

/** What a text says of a unit: one, several that it may mean, or none. */
export type UnitReading =
  | {
      readonly unit: Unit;
      /** Whether the text says that it names a unit (`Penitenciarul`, `P.`), and not just a town. */
      readonly kindStated: boolean;
      /** Words of the text that belong to no unit's name, nor to its county. */
      readonly rest: readonly string[];
      /** Other units of the place, where no kind decides between them. */
      readonly others: readonly Unit[];
    }
  | { readonly ambiguous: readonly Unit[]; readonly kindStated: boolean }
  | undefined;

/** Which kinds of units a word leaves open. */
const kindsSaid: Partial<Readonly<Record<Says, readonly Unit['kind'][]>>> = {
  hospital: ['penitenciar-spital'],
  'detention centre': ['centru de detenție'],
  'educational centre': ['centru educativ'],
  centre: ['centru de detenție', 'centru educativ'],
};

const saysOfKind: Readonly<Record<Unit['kind'], readonly Says[]>> = {
  penitenciar: [],
  'penitenciar-spital': ['hospital'],
  'centru de detenție': ['detention centre'],
  'centru educativ': ['educational centre'],
};

/** Shorter words of a name resemble too many others. */
const placeWordMin = 5;
/** Letters of a name for each one that may be typed wrong in it. */
const lettersPerSlip = 4;
/** At most so many units are proposed. */
const proposalsMax = 3;

/** What may be short for a kind. */
const abbreviation = /^(?:[a-z]{1,3}|[b-df-hj-np-tv-z]{4,5})$/;

/** A place with what the words around it say. */
interface Mention {
  readonly place: NamedPlace;
  readonly says: readonly Says[];
  /** Whether the word right before is an abbreviation that nobody knows, and so may be a kind: `PTM Craiova`. */
  readonly doubtful: boolean;
}

/**
 * Finds units by the names of their places and the words for their kind. The registry's traps: the longest place
 * name wins (`Craiova-Pelendava` over `Craiova`), a stated kind decides between a prison and its hospital
 * (`Jilava`, `Rahova`, `Poarta Albă`, `Mioveni`), and where no kind is stated the prison is meant.
 */
export class UnitFinder {
  readonly #words: UnitWords;
  readonly #places: UnitPlaces;
  readonly #countyWords: ReadonlyMap<string, readonly string[]>;

  constructor({ units, unitWords, counties }: Pick<Registries, 'units' | 'unitWords' | 'counties'>) {
    this.#words = new UnitWords(unitWords);
    this.#places = new UnitPlaces(units, this.#words);
    this.#countyWords = new Map(
      counties.map(({ code, name }) => [code, [code.toLowerCase(), ...spellings(name).flatMap(words)]]),
    );
  }

  /** The unit that a text names anywhere in it. */
  find(text: string): UnitReading {
    const typed = this.#parted(text);
    const mentions = this.#mentionsIn(typed);
    const read = mentions.map((mention) => this.#unitsOf(mention, typed));
    const units = [...new Set(read.flat())];
    const [unit, other] = units;
    if (!unit) return undefined;
    const kindStated = mentions.some(({ says }) => saysUnit(says));
    if (other) return { ambiguous: units, kindStated };
    return {
      unit,
      kindStated,
      rest: this.#rest(typed, mentions, unit),
      others: mentions.flatMap(({ place, says }) =>
        saysKind(says) ? [] : place.units.filter((candidate) => candidate !== unit),
      ),
    };
  }

  /** What a text that names no place says of the unit that sends it: `unitatea noastră`, `Spital Penitenciar`. */
  ownUnit(text: string): { readonly kinds: readonly Unit['kind'][] } | undefined {
    const typed = this.#parted(text);
    const { says, start } = this.#words.before(typed, typed.length, 0);
    const isOwn = start === 0 && says.some((said) => said !== 'beside' && said !== 'county');
    return isOwn ? { kinds: says.flatMap((said) => kindsSaid[said] ?? []) } : undefined;
  }

  /** The units whose place a misspelt name may mean; of a place that has none of the kind, all that are there. */
  nearest(text: string): readonly Unit[] {
    const typed = this.#parted(text);
    const places = this.#places.namedIn(typed).flatMap(({ units }) => units);
    if (places.length > 0) return [...new Set(places)].slice(0, proposalsMax);
    const letters = typed.filter((word) => this.#words.says(word) === undefined && !/\d/.test(word)).join('');
    const kinds = typed.flatMap((word) => kindsSaid[this.#words.says(word) ?? 'beside'] ?? []);
    const limit = Math.ceil(letters.length / lettersPerSlip);
    const apart = new Map(
      [...this.#places.entries()].map(
        ([name, units]) => [units, lettersApart(letters, name, limit)] as const,
      ),
    );
    const least = Math.min(limit, ...apart.values());
    const near = [...apart].flatMap(([units, letters]) => (letters === least ? units : []));
    const ofKind = near.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
    return [...new Set(ofKind.length > 0 ? ofKind : near)].slice(0, proposalsMax);
  }

  #parted(text: string): string[] {
    return partedWords(text).flatMap((word) =>
      this.#words.partGlued(word, (letters) => this.#places.hasWord(letters)),
    );
  }

  #mentionsIn(typed: readonly string[]): Mention[] {
    const places = this.#places.namedIn(typed);
    const mentions = places.map((place, i) =>
      this.#mention(typed, place, places[i - 1]?.end ?? 0, places[i + 1]?.start),
    );
    return mentions.filter((mention) => !mentions.some((other) => this.#isBeside(mention, other, typed)));
  }

  /** A county, or a town named once more without a kind, beside a unit of its own: `Târgu Ocna, jud. Bacău`. */
  #isBeside({ place, says }: Mention, other: Mention, typed: readonly string[]): boolean {
    if (says.includes('county')) return true;
    if (other.place === place || saysUnit(says) || !saysUnit(other.says)) return false;
    return other.place.units.some(
      (unit) =>
        place.units.includes(unit) ||
        (other.place.start < place.start && this.#isCountyOf(place, unit, typed)),
    );
  }

  #mention(typed: readonly string[], place: NamedPlace, from: number, next = Number.NaN): Mention {
    const begin = this.#beginOf(typed, place, from);
    const { says, start } = this.#words.before(typed, begin, from);
    const told = untilUnit(says);
    const after = told.some((said) => said in kindsSaid) ? [] : this.#after(typed, place, next);
    const isAlone = says.every((said) => said === 'beside');
    return {
      place,
      says: [...told, ...after],
      doubtful: isAlone && start > from && abbreviation.test(typed[start - 1] ?? ''),
    };
  }

  /** Where a place begins, a word of its name that was typed wrong included: `Bucuersti-Jilava`. */
  #beginOf(typed: readonly string[], { start, units }: NamedPlace, from: number): number {
    const before = start > from ? (typed[start - 1] ?? '') : '';
    const isOfName = units.some(({ name }) =>
      words(name).some((word) => word.length >= placeWordMin && isSlip(before, word)),
    );
    return isOfName && this.#words.says(before) === undefined ? start - 1 : start;
  }

  /** A kind that stands behind its place, where the place has a unit of that kind: `Jilava (spital)`. */
  #after(typed: readonly string[], { end, units }: NamedPlace, next: number): Says[] {
    const behind: Says[] = [];
    for (let at = end; ; at += 1) {
      const said = this.#words.says(typed[at] ?? '');
      // Words up to the next place are of that one, and `ce` is a word of its own.
      if (at === next) return [];
      if (said === undefined || said === 'county' || typed[at] === 'ce') break;
      behind.push(said);
    }
    return fitting(units, behind).length > 0 && saysKind(behind) ? behind : [];
  }

  /** One unit, or all that a doubt leaves possible. */
  #unitsOf({ place, says, doubtful }: Mention, typed: readonly string[]): readonly Unit[] {
    const units = fitting(place.units, says);
    const [unit] = units;
    if (!unit || saysKind(says)) return units;
    const related = this.#places.beginningWith(typed.slice(place.start, place.end).join(''));
    const isMeant = (other: Unit) => doubtful || this.#mayMean(other, unit, says.includes('unit'), typed);
    return [...units, ...related.filter((other) => other !== unit && isMeant(other))];
  }

  /**
   * Whether a word elsewhere in the text, perhaps typed wrong, tells the other unit of a place: `Craiova-Pelendeva`,
   * `Siptalul Penitenciar Jilava`. Where a `Penitenciarul` is named, it is no centre.
   */
  #mayMean(other: Unit, unit: Unit, isPrison: boolean, typed: readonly string[]): boolean {
    const own = words(unit.name);
    const telling = words(other.name).filter((word) => !own.includes(word) && word.length >= placeWordMin);
    const kinds = isForWomen(other) ? (['women'] as const) : saysOfKind[other.kind];
    const isCentre = kinds.some((said) => said.endsWith('centre'));
    return typed.some(
      (word) =>
        (this.#words.says(word) === undefined && telling.some((known) => isSlip(word, known))) ||
        (!(isPrison && isCentre) && kinds.some((said) => this.#words.isMeantFor(word, said))),
    );
  }

  #rest(typed: readonly string[], mentions: readonly Mention[], unit: Unit): string[] {
    const known = new Set<number>();
    for (const place of this.#places.namedIn(typed)) {
      const { start } = this.#words.before(typed, place.start, 0);
      if (
        mentions.some((mention) => mention.place.start === place.start) ||
        this.#isCountyOf(place, unit, typed)
      )
        for (let at = start; at < place.end; at += 1) known.add(at);
    }
    const county = this.#countyWords.get(unit.county_code) ?? [];
    return typed.filter(
      (word, at) => !known.has(at) && this.#words.says(word) === undefined && !county.includes(word),
    );
  }

  #isCountyOf(place: NamedPlace, unit: Unit, typed: readonly string[]): boolean {
    const county = this.#countyWords.get(unit.county_code) ?? [];
    return typed.slice(place.start, place.end).every((word) => county.includes(word));
  }
}

/** The words for a kind, as far as they belong to the place: those before `Penitenciarul` speak of something else. */
function untilUnit(says: readonly Says[]): Says[] {
  const unit = says.indexOf('unit');
  return says.filter((said, i) => unit < 0 || i <= unit || said === 'hospital');
}

/** Whether the words beside a place say that a unit is meant, and not just its town. */
function saysUnit(says: readonly Says[]): boolean {
  return says.some((said) => said !== 'beside' && said !== 'own');
}

function saysKind(says: readonly Says[]): boolean {
  return says.some((said) => said in kindsSaid || said === 'women');
}

function fitting(units: readonly Unit[], says: readonly Says[]): readonly Unit[] {
  if (says.includes('women')) return units.filter(isForWomen);
  const kinds = says.flatMap((said) => kindsSaid[said] ?? []);
  const specific = kinds.length > 0 ? narrowest(says) : [];
  if (specific.length > 0) return units.filter((unit) => specific.includes(unit.kind));
  const prisons = units.filter((unit) => unit.kind === 'penitenciar' && !isForWomen(unit));
  return prisons.length > 0 ? prisons : units;
}

/** `Centrul de Detenție` says more than `Centrul`. */
function narrowest(says: readonly Says[]): readonly Unit['kind'][] {
  const kinds = says.flatMap((said) => (kindsSaid[said] ? [kindsSaid[said]] : []));
  const least = Math.min(...kinds.map(({ length }) => length));
  return [...new Set(kinds.filter(({ length }) => length === least).flat())];
}

function isForWomen(unit: Unit): boolean {
  return words(unit.name).includes('femei');
}
