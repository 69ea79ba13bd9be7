import type {
  OrganisationRegistry,
  PlaceAlias,
  PlaceEntry,
} from '../../../../field/registries/organisations.js';
import type { County } from '../../../../field/registries/registries.js';
import { words } from '../../../../text/fold.js';
import { genitives, lettersWrong } from './place-spelling.js';

/** What a stretch of words may name: places, a county, often both (`Iași`). */
export interface Toponym {
  readonly places: readonly PlaceEntry[];
  readonly counties: readonly County[];
}

/** What misspelled words mean, and how many of their letters are wrong. */
export interface Misspelled<T> {
  readonly entry: T;
  readonly letters: number;
}

/** Names of places have at most this many words. */
export const longestPlaceName = 5;

/** All municipalities, towns, communes, sectors and counties, by the ways in which their names are typed. */
export class Gazetteer {
  private readonly byName = new Map<string, { places: PlaceEntry[]; counties: County[] }>();
  private readonly wordForms = new Map<string, string>();
  private readonly nameWords = new Set<string>();
  private readonly firstWords = new Set<string>();
  private readonly byCounty = new Map<string, { name: string; place: PlaceEntry }[]>();
  private readonly bySiruta: ReadonlyMap<string, PlaceEntry>;
  private readonly byLastWord = new Map<string, PlaceEntry[]>();
  private readonly counties: ReadonlyMap<string, County>;
  private readonly countyNames: readonly { name: string; entry: County }[];
  private readonly seats = new Map<string, PlaceEntry>();

  constructor(registry: OrganisationRegistry) {
    this.bySiruta = new Map(registry.places.map((place) => [place.siruta, place]));
    this.counties = new Map(registry.counties.map((county) => [county.code, county]));
    for (const { alias, county_code, place } of registry.placeAliases)
      if (county_code === '') this.wordForms.set(words(alias).join(' '), words(place).join(' '));
    for (const { name } of [...registry.places, ...registry.counties]) this.addOldSpellings(name);
    this.countyNames = registry.counties.map((county) => ({ name: this.fold(county.name), entry: county }));
    for (const place of registry.places) this.addPlace(place);
    for (const county of registry.counties) this.addCounty(county);
    for (const alias of registry.placeAliases) this.addAlias(alias);
  }

  /** Before 1993, and on some keyboards still, `â` was typed `î`: `Tîrgu`, `Vîlcea`. */
  private addOldSpellings(name: string): void {
    for (const word of name.split(/[ -]/).filter((part) => part.includes('â')))
      this.wordForms.set(words(word.replaceAll('â', 'î')).join(''), words(word).join(''));
  }

  private addPlace(place: PlaceEntry): void {
    this.entry(this.fold(place.name)).places.push(place);
    const own = this.fold(place.name).split(' ');
    for (const word of own) this.nameWords.add(word);
    const last = own[1];
    if (own.length === 2 && last !== undefined)
      this.byLastWord.set(last, [...(this.byLastWord.get(last) ?? []), place]);
    const inCounty = this.byCounty.get(place.county_code) ?? [];
    inCounty.push({ name: this.fold(place.name), place });
    this.byCounty.set(place.county_code, inCounty);
  }

  private addAlias({ alias, county_code, place }: PlaceAlias): void {
    const inCounty = this.byCounty.get(county_code);
    const target = inCounty?.find((entry) => entry.place.name === place)?.place;
    if (!target) return;
    const named = this.entry(this.fold(alias)).places;
    if (named.includes(target)) return;
    named.push(target);
    inCounty?.push({ name: this.fold(alias), place: target });
  }

  private addCounty(county: County): void {
    for (const name of [county.name, ...genitives(county.name)])
      this.entry(this.fold(name)).counties.push(county);
    // SIRUTA writes `Piatra-Neamț`, the list of counties `Piatra Neamț`.
    const seat = this.byCounty.get(county.code)?.find(({ name }) => name === this.fold(county.seat));
    if (seat) this.seats.set(county.code, seat.place);
  }

  private entry(key: string): { places: PlaceEntry[]; counties: County[] } {
    this.firstWords.add(key.split(' ')[0] ?? key);
    const entry = this.byName.get(key) ?? { places: [], counties: [] };
    this.byName.set(key, entry);
    return entry;
  }

  private fold(name: string): string {
    return words(name)
      .map((word) => this.form(word))
      .join(' ');
  }

  /** `tg`, `tirgu`, `târgul` → `targu`: the form of a word in which place names are compared. */
  form(word: string): string {
    const known = this.wordForms.get(word);
    if (known) return known;
    return word.length >= 5 && word.endsWith('ul') ? word.slice(0, -1) : word;
  }

  /** What these folded words name together, if anything. */
  find(folded: readonly string[]): Toponym | undefined {
    return this.byName.get(folded.map((word) => this.form(word)).join(' '));
  }

  /** The places of two words whose first is shortened: `A. Iulia`. */
  shortened(first: string, last: string): readonly PlaceEntry[] {
    const places = this.byLastWord.get(this.form(last)) ?? [];
    return places.filter(({ name }) => {
      const [own = ''] = words(name);
      return own.length > first.length && own.startsWith(first);
    });
  }

  /** Whether the name of a place or county begins with this word. */
  begins(word: string): boolean {
    return this.firstWords.has(this.form(word));
  }

  /** Whether a word occurs in the name of a place. */
  knows(word: string): boolean {
    return this.nameWords.has(this.form(word));
  }

  place(siruta: string): PlaceEntry | undefined {
    return this.bySiruta.get(siruta);
  }

  county(code: string): County | undefined {
    return this.counties.get(code);
  }

  seatOf(code: string): PlaceEntry | undefined {
    return this.seats.get(code);
  }

  sector(number: string): PlaceEntry | undefined {
    return this.find(['sectorul', number])?.places[0];
  }

  /** The place of the counties that these words name with a wrong letter, two in a long name, if one alone is near. */
  findMisspelled(
    folded: readonly string[],
    countyCodes: readonly string[],
    isMeant: (place: PlaceEntry) => boolean = () => true,
  ): Misspelled<PlaceEntry> | undefined {
    for (const code of countyCodes) {
      const inCounty = (this.byCounty.get(code) ?? []).filter(({ place }) => isMeant(place));
      const found = this.near(
        folded,
        inCounty.map(({ name, place }) => ({ name, entry: place })),
      );
      if (found) return found;
    }
    return undefined;
  }

  /** Likewise for the name of a county. */
  findMisspelledCounty(folded: readonly string[]): Misspelled<County> | undefined {
    return this.near(folded, this.countyNames);
  }

  private near<T>(
    folded: readonly string[],
    candidates: readonly { name: string; entry: T }[],
  ): Misspelled<T> | undefined {
    const typed = folded.map((word) => this.form(word)).join(' ');
    if (typed.length < 4) return undefined;
    const near = candidates
      .flatMap(({ name, entry }) => {
        const letters = lettersWrong(typed, name);
        return letters === undefined ? [] : [{ entry, letters }];
      })
      .sort((a, b) => a.letters - b.letters);
    const [nearest] = near;
    const rival = near.find(({ entry }) => entry !== nearest?.entry);
    // What is typed right is no misspelling, and what is as near to two is neither.
    return nearest?.letters === 0 || nearest?.letters === rival?.letters ? undefined : nearest;
  }
}
