import type { Unit } from '../../field/registries/registries.js';
import { spellings, words } from '../../text/fold.js';
import type { UnitWords } from './unit-words.js';

/** A place that a text names, by the words from `start` to before `end`. */
export interface NamedPlace {
  readonly start: number;
  readonly end: number;
  /** The units that bear its name. */
  readonly units: readonly Unit[];
}

/** Shorter words of places are parts of other words. */
const wordLettersMin = 5;

/**
 * Finds the places of units, by their letters: `Târgu Jiu`, `Tîrgu-Jiu`, `TG JIU` and `TgJiu` are one, and the longest
 * name wins (`Craiova-Pelendava` over `Craiova`).
 */
export class UnitPlaces {
  readonly #units = new Map<string, Unit[]>();
  readonly #placeWords = new Set<string>();
  readonly #longestWords: number;

  constructor(units: readonly Unit[], unitWords: UnitWords) {
    let longest = 1;
    for (const unit of units) {
      for (const name of [unit.name, ...unit.other_place_names].flatMap(spellings)) {
        const place = words(name).filter((word) => unitWords.says(word) === undefined);
        longest = Math.max(longest, place.length);
        for (const word of place) if (word.length >= wordLettersMin) this.#placeWords.add(word);
        for (const form of inflected(place.join(''))) this.#add(form, unit);
      }
    }
    this.#longestWords = longest;
  }

  #add(letters: string, unit: Unit): void {
    const known = this.#units.get(letters) ?? [];
    if (!known.includes(unit)) this.#units.set(letters, [...known, unit]);
  }

  /** Whether letters are a place, or one of the longer words of its name. */
  hasWord(letters: string): boolean {
    return this.#units.has(letters) || this.#placeWords.has(letters);
  }

  /** Every name of a place as its letters, with the units that bear it. */
  entries(): Iterable<[letters: string, units: readonly Unit[]]> {
    return this.#units;
  }

  /** The places that a text names, neighbours of one unit as one: `Constanța - Poarta Albă`. */
  namedIn(text: readonly string[]): NamedPlace[] {
    const places: NamedPlace[] = [];
    for (let start = 0; start < text.length; ) {
      const place = this.#at(text, start);
      start = place?.end ?? start + 1;
      if (!place) continue;
      const last = places.at(-1);
      const shared = last?.end === place.start ? place.units.filter((unit) => last.units.includes(unit)) : [];
      if (last && shared.length > 0)
        places.splice(-1, 1, { start: last.start, end: place.end, units: shared });
      else places.push(place);
    }
    return places;
  }

  #at(text: readonly string[], start: number): NamedPlace | undefined {
    for (let end = Math.min(text.length, start + this.#longestWords); end > start; end -= 1) {
      const units = this.#units.get(text.slice(start, end).join(''));
      if (units) return { start, end, units };
    }
    return undefined;
  }

  /** The units whose name goes on after the letters of a place, or is the place: `Craiova-Pelendava` for `Craiova`. */
  beginningWith(letters: string): Unit[] {
    return [...new Set([...this.#units].flatMap(([name, units]) => (name.startsWith(letters) ? units : [])))];
  }
}

/** A place in the genitive and with the article: `Craiovei`, `Iașiului`, `Galaților`, `Sloboziei`. */
function inflected(place: string): string[] {
  if (/[ei]a$/.test(place)) return [place, `${place.slice(0, place.endsWith('ea') ? -2 : -1)}ei`];
  if (place.endsWith('a')) return [place, `${place.slice(0, -1)}ei`];
  const forms = [place, `${place}ul`, `${place}ului`];
  return place.endsWith('i')
    ? [...forms, `${place}lor`, `${place.slice(0, -1)}ului`, `${place.slice(0, -1)}ul`]
    : forms;
}
