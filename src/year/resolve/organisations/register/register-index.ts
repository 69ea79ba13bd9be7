import type { RegisterEntry } from '../../../../field/registries/register.js';
import { groupBy } from '../../../../model/collections.js';
import { lettersApart } from '../../../../text/distance.js';
import { words } from '../../../../text/fold.js';
import type { Lexicon } from '../index/lexicon.js';
import type { ParsedName } from '../parse/parsed-name.js';
import type { Token } from '../tokens.js';
import { type Found, LookUp, type Where } from './look-up.js';
import { parseEntry } from './parse-entry.js';

/** A registered body, taken apart. */
export interface Registered {
  readonly entry: RegisterEntry;
  readonly parsed: ParsedName;
}

interface CountyIndex {
  /** By each folded word of the name, and by how long words begin and end. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly bySiruta: ReadonlyMap<string, readonly number[]>;
}

/** A word in more names of a county than this finds none of them. */
const mostSharing = 60;

/**
 * The register, found by key or by the words of a name. Names are taken apart when they are first found, since a year
 * of meetings needs few of them.
 */
export class RegisterIndex {
  private readonly byKey: ReadonlyMap<string, RegisterEntry>;
  private readonly byCounty: ReadonlyMap<string, readonly number[]>;
  private readonly counties = new Map<string, CountyIndex>();
  private readonly parsed = new Map<number, Registered>();
  private readonly folded = new Map<number, readonly string[]>();
  private readonly lookUp: LookUp;

  constructor(
    private readonly entries: readonly RegisterEntry[],
    private readonly lexicon: Lexicon,
  ) {
    this.byKey = new Map(entries.filter(({ key }) => key !== '').map((entry) => [entry.key, entry]));
    const named = [...entries.keys()].filter((at) => entries[at]?.key === '');
    this.lookUp = new LookUp(entries, lexicon);
    this.byCounty = groupBy(named, (at) => entries[at]?.county_code ?? '');
  }

  get isEmpty(): boolean {
    return this.entries.length === 0;
  }

  /** The body that a key identifies. */
  keyed(key: string): RegisterEntry | undefined {
    return this.byKey.get(key);
  }

  /** Whether a word is in the name of a body of the counties; all are, as far as one knows without a register. */
  knows(word: string, counties: readonly string[]): boolean {
    return this.isEmpty || counties.some((county) => this.lookUp.knows(word, county));
  }

  /** The body whose name the words are, as far as they are like that of no other of the counties around. */
  named(tokens: readonly Token[], where: Where): (Registered & Found) | undefined {
    const found = this.lookUp.find(tokens, where);
    return found && { ...this.registered(found.at), ...found };
  }

  /** The bodies of a county whose names share a telling word with the name, or its place where it has no other name. */
  near(county: string, { name, number, place, type }: ParsedName): Registered[] {
    const index = this.indexOf(county);
    const own = name.filter(({ word, short }) => !short && word.length > 2).map(({ word }) => word);
    const byWords = own.flatMap((word) => this.withWord(word, index));
    const isNameless = own.length === 0 || number !== undefined || type?.family === 'hospital';
    const ofPlace = isNameless && place ? this.ofType(place.siruta, type?.family, index) : [];
    return [...new Set([...byWords, ...ofPlace])].sort((a, b) => a - b).map((at) => this.registered(at));
  }

  private withWord(word: string, { byWord }: CountyIndex): readonly number[] {
    const exact = byWord.get(word) ?? [];
    if (exact.length > mostSharing) return [];
    const alike = partsOf(word).flatMap((part) => byWord.get(part) ?? []);
    return [...exact, ...alike.filter((at) => this.wordsOf(at).some((other) => isAlike(word, other)))];
  }

  /** The bodies of a place whose names begin as those of the family's types do. */
  private ofType(siruta: string, family: string | undefined, { bySiruta }: CountyIndex): readonly number[] {
    const types = this.lexicon.registry.types.filter(
      (type) => family !== undefined && type.family === family,
    );
    const beginnings = new Set(types.flatMap(({ full_name }) => words(full_name)[0]?.slice(0, 4) ?? []));
    return (bySiruta.get(siruta) ?? []).filter((at) =>
      beginnings.has(this.wordsOf(at)[0]?.slice(0, 4) ?? ''),
    );
  }

  private registered(at: number): Registered {
    const known = this.parsed.get(at);
    if (known) return known;
    const entry = this.entries[at];
    if (!entry) throw new Error(`The register has no row ${at}`);
    const registered = { entry, parsed: parseEntry(entry, this.lexicon) };
    this.parsed.set(at, registered);
    return registered;
  }

  private wordsOf(at: number): readonly string[] {
    const known = this.folded.get(at);
    if (known) return known;
    const folded = words(this.entries[at]?.name ?? '');
    this.folded.set(at, folded);
    return folded;
  }

  private indexOf(county: string): CountyIndex {
    const known = this.counties.get(county);
    if (known) return known;
    const [byWord, bySiruta] = [new Map<string, number[]>(), new Map<string, number[]>()];
    const add = (map: Map<string, number[]>, key: string, at: number) => {
      const same = map.get(key);
      if (same) same.push(at);
      else map.set(key, [at]);
    };
    for (const at of this.byCounty.get(county) ?? []) {
      for (const word of new Set(
        this.wordsOf(at).flatMap((own) => [this.lexicon.canonical(own), ...partsOf(own)]),
      ))
        add(byWord, word, at);
      add(bySiruta, this.entries[at]?.siruta ?? '', at);
    }
    const index = { byWord, bySiruta };
    this.counties.set(county, index);
    return index;
  }
}

/** How a long word begins and ends: one of the two is right where a letter is wrong. */
function partsOf(word: string): string[] {
  return word.length < 6 ? [] : [`${word.slice(0, 4)}…`, `…${word.slice(-4)}`];
}

function isAlike(word: string, other: string): boolean {
  return other.length >= 5 && word !== other && lettersApart(word, other, 2) <= 2;
}
