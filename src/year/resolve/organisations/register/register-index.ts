import type { RegisterEntry } from '../../../../field/registries/register.js';
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

/** Names less alike than this are not near. */
const nearSimilarity = 0.4;

/**
 * The register, found by key or by the words of a name. Names are taken apart when they are first found, since a year
 * of meetings needs few of them.
 */
export class RegisterIndex {
  private readonly byKey: ReadonlyMap<string, RegisterEntry>;
  private readonly parsed = new Map<number, Registered>();
  private readonly lookUp: LookUp;

  constructor(
    private readonly entries: readonly RegisterEntry[],
    private readonly lexicon: Lexicon,
  ) {
    this.byKey = new Map(entries.filter(({ key }) => key !== '').map((entry) => [entry.key, entry]));
    this.lookUp = new LookUp(entries, lexicon);
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

  /** The bodies whose names are likest to the words, so many at most. */
  near(tokens: readonly Token[], where: Where, most: number): Registered[] {
    const alike = this.lookUp.alike(tokens, where).filter(({ similarity }) => similarity >= nearSimilarity);
    return alike.slice(0, most).map(({ at }) => this.registered(at));
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
}
