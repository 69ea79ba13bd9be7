import { words } from '../../romanian/fold.js';
import type { OrganisationRegistry, PlaceEntry } from '../../registries/organisations.js';
import type { County } from '../../registries/registries.js';
import { lettersApart } from './distance.js';

/** What a stretch of words may name: places, a county, often both (`Iași`). */
export interface Toponym {
  readonly places: readonly PlaceEntry[];
  readonly counties: readonly County[];
}

/** Names of places have at most this many words. */
export const longestPlaceName = 5;

/** All municipalities, towns, communes, sectors and counties, by the ways in which their names are typed. */
export class Gazetteer {
  private readonly byName = new Map<string, { places: PlaceEntry[]; counties: County[] }>();
  private readonly wordForms = new Map<string, string>();
  private readonly nameWords = new Set<string>();
  private readonly firstWords = new Set<string>();
  private readonly bySiruta = new Map<string, PlaceEntry>();
  private readonly byCounty = new Map<string, { name: string; place: PlaceEntry }[]>();
  private readonly counties: ReadonlyMap<string, County>;
  private readonly seats = new Map<string, PlaceEntry>();

  constructor(registry: OrganisationRegistry) {
    this.counties = new Map(registry.counties.map((county) => [county.code, county]));
    for (const { alias, county_code, place } of registry.placeAliases)
      if (county_code === '') this.wordForms.set(words(alias).join(' '), words(place).join(' '));
    for (const { name } of [...registry.places, ...registry.counties]) this.addOldSpellings(name);
    for (const place of registry.places) this.addPlace(place);
    for (const county of registry.counties) this.addCounty(county);
    for (const { alias, county_code, place } of registry.placeAliases) {
      const target = registry.places.find((entry) => entry.county_code === county_code && entry.name === place);
      if (!target) continue;
      this.entry(this.fold(alias)).places.push(target);
      this.byCounty.get(county_code)?.push({ name: this.fold(alias), place: target });
    }
  }

  /** Before 1993, and on some keyboards still, `â` was typed `î`: `Tîrgu`, `Vîlcea`. */
  private addOldSpellings(name: string): void {
    for (const word of name.split(/[ -]/).filter((part) => part.includes('â')))
      this.wordForms.set(words(word.replaceAll('â', 'î')).join(''), words(word).join(''));
  }

  private addPlace(place: PlaceEntry): void {
    this.bySiruta.set(place.siruta, place);
    this.entry(this.fold(place.name)).places.push(place);
    for (const word of this.fold(place.name).split(' ')) this.nameWords.add(word);
    const inCounty = this.byCounty.get(place.county_code) ?? [];
    inCounty.push({ name: this.fold(place.name), place });
    this.byCounty.set(place.county_code, inCounty);
  }

  private addCounty(county: County): void {
    for (const name of [county.name, ...genitives(county.name)])
      this.entry(this.fold(name)).counties.push(county);
    const seat = this.byCounty.get(county.code)?.find(({ place }) => place.name === county.seat);
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

  /** Whether the name of a place or county begins with this word. */
  begins(word: string): boolean {
    return this.firstWords.has(this.form(word));
  }

  /** Whether a word occurs in the name of a place. */
  knows(word: string): boolean {
    return this.nameWords.has(this.form(word));
  }

  county(code: string): County | undefined {
    return this.counties.get(code);
  }

  seatOf(code: string): PlaceEntry | undefined {
    return this.seats.get(code);
  }

  place(siruta: string): PlaceEntry | undefined {
    return this.bySiruta.get(siruta);
  }

  sector(number: string): PlaceEntry | undefined {
    return this.byName.get(`sectorul ${number}`)?.places[0] ?? this.byName.get(`sectoru ${number}`)?.places[0];
  }

  /** The place of the county that these words name with a wrong letter, two in a long name, if one alone is near. */
  findMisspelled(folded: readonly string[], countyCode: string, isMeant: (place: PlaceEntry) => boolean): PlaceEntry | undefined {
    const inCounty = this.byCounty.get(countyCode) ?? [];
    return this.near(folded, inCounty.filter(({ place }) => isMeant(place)), ({ name }) => name)?.place;
  }

  /** Likewise for the name of a county. */
  findMisspelledCounty(folded: readonly string[]): County | undefined {
    return this.near(folded, [...this.counties.values()], ({ name }) => this.fold(name));
  }

  private near<T>(folded: readonly string[], entries: readonly T[], nameOf: (entry: T) => string): T | undefined {
    const typed = folded.map((word) => this.form(word)).join(' ');
    if (typed.length < 4) return undefined;
    const near = entries
      .flatMap((entry) => {
        const letters = lettersWrong(typed, nameOf(entry));
        return letters === undefined ? [] : [{ entry, letters }];
      })
      .sort((a, b) => a.letters - b.letters);
    return near[0]?.letters === near[1]?.letters ? undefined : near[0]?.entry;
  }
}

/** How many letters of a name are typed wrong; undefined for another name. */
function lettersWrong(typed: string, name: string): number | undefined {
  // The first letter is hardly ever wrong, and most names are another by it.
  if (typed[0] !== name[0]) return undefined;
  const limit = lettersForgiven(name);
  const letters = lettersApart(typed, name, limit);
  return letters <= limit ? letters : undefined;
}

function lettersForgiven(name: string): number {
  return name.length < 7 ? 1 : 2;
}

/** `al Brașovului`, `al Prahovei`. */
function genitives(name: string): string[] {
  if (name.endsWith('eava')) return [`${name.slice(0, -4)}evei`];
  if (name.endsWith('a')) return [`${name.slice(0, -1)}ei`, `${name.slice(0, -1)}i`];
  return [`${name}ului`];
}
