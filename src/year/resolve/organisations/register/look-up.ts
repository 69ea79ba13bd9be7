import type { WordClass } from '../../../../field/registries/organisations.js';
import type { RegisterEntry } from '../../../../field/registries/register.js';
import { groupBy } from '../../../../model/collections.js';
import { words } from '../../../../text/fold.js';
import type { Surroundings } from '../index/areas.js';
import type { Lexicon } from '../index/lexicon.js';
import { wordsTyped } from '../parse/parse.js';
import type { Token } from '../tokens.js';
import { type FullWord, similarity, type TypedWord, type WordForms, wordForms } from './similarity.js';

/** Where a name was typed, and what it says of where the body is. */
export interface Where extends Surroundings {
  /** Code of the county that it says. */
  readonly stated?: string;
  /** Name of the place that it says. */
  readonly place?: string;
}

/** A body whose name is like a name. */
export interface Alike {
  readonly at: number;
  readonly similarity: number;
  /** Whether it is of the county that the name says, or that is around it. */
  readonly isNear: boolean;
  /** Whether nothing that both say differs. */
  readonly mayBe: boolean;
  /** Whether most telling words of the one are in the other. */
  readonly isWhole: boolean;
}

/** A body of the register whose name a name is. */
export interface Found {
  readonly at: number;
  readonly similarity: number;
  /** By how much the next is less alike. */
  readonly margin: number;
}

/** The bodies of a county, found by the words of their names. */
interface CountyNames {
  readonly size: number;
  readonly entries: ReadonlyMap<number, readonly FullWord[]>;
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

interface Sharing {
  readonly at: number;
  readonly code: string;
  readonly typed: readonly TypedWord[];
  readonly full: readonly FullWord[];
  readonly votes: number;
}

/** Words in more names of a county than this do not lead to any. */
const mostSharing = 150;

/** As many bodies, those that share most, are compared with a name. */
const mostCompared = 24;

/** A name is that of a body if they are as alike as this, and no other is nearly. */
export const alikeEnough = { similarity: 0.8, margin: 0.04 } as const;

/** Finds the body of the register that has a name, whatever words of it are shortened, misspelled or left out. */
export class LookUp {
  private readonly counties = new Map<string, CountyNames>();
  private readonly byCounty: ReadonlyMap<string, readonly number[]>;
  private readonly forms = new Map<string, WordForms>();

  constructor(
    private readonly entries: readonly RegisterEntry[],
    private readonly lexicon: Lexicon,
  ) {
    // Town halls are told by their places.
    const named = [...entries.keys()].filter((at) => !entries[at]?.key.startsWith('primaria-'));
    this.byCounty = groupBy(named, (at) => entries[at]?.county_code ?? '');
  }

  /** The body that a name is of, in the counties around, if it is one alone. */
  find(tokens: readonly Token[], where: Where): Found | undefined {
    const found = this.alike(tokens, where).filter(({ mayBe }) => mayBe);
    const [best] = found;
    if (!best || best.similarity < alikeEnough.similarity) return undefined;
    const next = found.find(({ at, isNear }) => at !== best.at && (isNear || !best.isNear));
    const margin = best.similarity - (next?.similarity ?? 0);
    return margin < alikeEnough.margin ? undefined : { at: best.at, similarity: best.similarity, margin };
  }

  /** Whether a word is in the name of a body of a county. */
  knows(word: string, county: string): boolean {
    return this.namesOf(county).byWord.has(word);
  }

  /** The bodies of the counties around whose names are like a name, the likest first. */
  alike(tokens: readonly Token[], where: Where): Alike[] {
    const { county, area, stated } = where;
    const codes = [...new Set([...area, ...(stated === undefined ? [] : [stated])])];
    const likeliest = codes
      .flatMap((code) => this.sharingIn(code, tokens, where))
      .sort((a, b) => b.votes - a.votes)
      .slice(0, mostCompared);
    return likeliest
      .flatMap(({ at, code, typed, full }) => {
        if (this.conflicts(at, tokens)) return [];
        const isNear = code === (stated ?? county);
        const { similarity: alike, isPlaced, shared, lacking } = similarity(typed, full);
        const isElsewhere = where.place !== undefined && !isPlaced && !this.isIn(at, where.place);
        const isFar = isElsewhere || !(isNear || stated === undefined);
        const isPublic = this.entries[at]?.list === 'public';
        const isWhole = lacking <= shared / 2;
        const mayBe = isPublic ? !isElsewhere && (isNear || isPlaced) : isWhole;
        return [{ at, similarity: isFar ? alike * elsewhere : alike, isNear, mayBe, isWhole }];
      })
      .sort((a, b) => b.similarity - a.similarity || Number(b.isNear) - Number(a.isNear));
  }

  /** The bodies of a county that share words with a name, and how much. */
  private sharingIn(code: string, tokens: readonly Token[], { place }: Where): Sharing[] {
    const names = this.namesOf(code);
    const said = new Set(words(place ?? ''));
    const typed = tokens.map(({ word, dotted }): TypedWord => {
      const weight = this.weightOf(word, names);
      const isTelling =
        this.factorOf(word) >= tellingFactor && !said.has(word) && !(dotted && word.length < 5);
      const forms = { ...this.formsOf(word), dotted, isTelling };
      if (said.has(word)) return { ...forms, weight: Math.max(weight, otherPlaceWeight) };
      return { ...forms, weight: dotted && word.length < 5 ? weight * shortFactor : weight };
    });
    const votes = new Map<number, number>();
    for (const { word, weight } of typed) {
      const exact = names.byWord.get(word);
      const keys = exact ? [word] : [`^${word}`, ...beginningsOf(word)];
      for (const key of keys) {
        const sharing = names.byWord.get(key) ?? [];
        if (sharing.length > mostSharing) continue;
        for (const at of sharing) votes.set(at, (votes.get(at) ?? 0) + weight);
      }
    }
    return [...votes].map(([at, shared]) => ({
      at,
      code,
      typed,
      full: names.entries.get(at) ?? [],
      votes: shared,
    }));
  }

  /** Whether a body is in a place: its name or its seat says so. A sector is in the capital. */
  private isIn(at: number, place: string): boolean {
    const { name = '', siruta = '' } = this.entries[at] ?? {};
    const seat = this.lexicon.gazetteer.place(siruta);
    const said = new Set(
      [...words(name), ...words(seat?.name ?? '')].map((word) => this.lexicon.gazetteer.form(word)),
    );
    if (seat?.level === 'sector' || /^Sector/.test(place)) return true;
    return words(place).every((word) => said.has(this.lexicon.gazetteer.form(word)));
  }

  /** Another number, another legal form. */
  private conflicts(at: number, tokens: readonly Token[]): boolean {
    const entry = this.entries[at];
    if (!entry) return true;
    const own = words(entry.name);
    const numbers = (all: readonly string[]) => all.filter((word) => /^\d{1,3}$/.test(word)).map(Number);
    const [typed, full] = [numbers(tokens.map(({ word }) => word)), numbers(own)];
    if (typed.length > 0 && full.length > 0 && !typed.some((number) => full.includes(number))) return true;
    const forms = legalFormsIn(tokens.map(({ word }) => word));
    // `Sc Gimn` is a school, `SC` before another name a company.
    if (tokens[0]?.word === 'sc' && entry.list === 'public' && !own.some((word) => word.startsWith('sc')))
      return true;
    const listed = legalFormsIn(own);
    if (forms.size === 0) return false;
    if (entry.list === 'firm') return !forms.has('firm');
    if (forms.has('firm')) return true;
    return listed.size > 0 ? [...forms].every((form) => !listed.has(form)) : entry.list !== 'ngo';
  }

  private weightOf(word: string, { byWord, size }: CountyNames): number {
    const factor = this.factorOf(word);
    if (factor === 0) return 0;
    const sharing = byWord.get(word)?.length ?? 0;
    return (factor * Math.log((size + 2) / (sharing + 1))) / Math.log(size + 2);
  }

  private formsOf(word: string): WordForms {
    const known = this.forms.get(word);
    if (known) return known;
    const forms = wordForms(word, this.lexicon);
    if (this.forms.size >= mostForms) this.forms.clear();
    this.forms.set(word, forms);
    return forms;
  }

  private factorOf(word: string): number {
    const found = factors.find(([classes]) => classes.some((one) => this.lexicon.is(word, one)));
    if (found) return found[1];
    return this.lexicon.gazetteer.knows(word) ? 0.7 : 1;
  }

  /** The initials of a name, with those of its legal form or type, and of its place, and without. */
  private initialsOf(name: readonly string[], context: readonly string[]): string[] {
    const content = name.filter((word) => !this.lexicon.is(word, 'connector') && !/^\d/.test(word));
    const own = content.filter((word) => !context.includes(word));
    const spelled = [content, content.slice(1), own, own.slice(1)].map((all) =>
      all.map((word) => word[0] ?? '').join(''),
    );
    return [...new Set(spelled)].filter(({ length }) => length >= acronymLetters).map((text) => `^${text}`);
  }

  private namesOf(code: string): CountyNames {
    const made = this.counties.get(code);
    if (made) return made;
    const own = this.byCounty.get(code) ?? [];
    const byWord = new Map<string, number[]>();
    const add = (key: string, at: number) => {
      const same = byWord.get(key);
      if (!same) byWord.set(key, [at]);
      else if (same.at(-1) !== at) same.push(at);
    };
    const county = words(this.lexicon.gazetteer.county(code)?.name ?? '');
    const known = new Set<string>();
    const folded = own.flatMap((at) => {
      const { name = '', siruta = '' } = this.entries[at] ?? {};
      const typed = wordsTyped(name, this.lexicon).map(({ word }) => word);
      const place = words(this.lexicon.gazetteer.place(siruta)?.name ?? '');
      const context = [...place, ...county, code.toLowerCase()];
      // A list may hold a body twice, its name written otherwise.
      const tells = typed.filter((word) => !context.includes(word) && this.factorOf(word) > 0);
      const body = [siruta, ...new Set(tells)].sort().join(' ');
      // What is called after its place alone is told by its parts.
      if (tells.length === 0 || known.has(body)) return [];
      known.add(body);
      return [{ at, name: typed, place, context, hasName: tells.some((word) => this.factorOf(word) > 0.5) }];
    });
    for (const { at, name, context } of folded) {
      for (const word of new Set([...name, ...context])) {
        add(word, at);
        for (const beginning of beginningsOf(word)) add(beginning, at);
      }
      for (const initials of this.initialsOf(name, context)) add(initials, at);
    }
    const names: CountyNames = { size: own.length, byWord, entries: new Map() };
    const entries = new Map(
      folded.map(({ at, name, place, context, hasName }) => {
        const all = [...new Set([...name, ...context])];
        return [
          at,
          all.map((word): FullWord => {
            const isContext = context.includes(word);
            const ofContext = hasName ? contextWeight : onlyContextWeight;
            const isTelling = !isContext && this.factorOf(word) >= tellingFactor;
            return {
              ...this.formsOf(word),
              isContext,
              isPlace: place.includes(word),
              isTelling,
              weight: isContext ? ofContext : this.weightOf(word, names),
            };
          }),
        ];
      }),
    );
    const done = { ...names, entries };
    this.counties.set(code, done);
    return done;
  }
}

/** What a word of the place of a body tells; and one of another place that is typed. */
const contextWeight = 0.3;
const onlyContextWeight = 0.6;
const otherPlaceWeight = 0.8;

/** A short word that stands for none of a name may be a person's function. */
const shortFactor = 0.3;

/** How alike is a name of another county than the one that is typed with it. */
const elsewhere = 0.9;

/** How much less words of a class tell than others that are as rare. */
const factors: readonly (readonly [readonly WordClass[], number])[] = [
  [['connector', 'company', 'place-marker', 'county-marker', 'number'], 0],
  [['representative', 'role-addition', 'department'], 0.2],
  [['level'], 0.4],
  [['filler'], 0.25],
  [['common'], 0.6],
];

/** Words of classes that tell less than this are no part of a proper name. */
const tellingFactor = 0.5;

/** The same words come over and over. */
const mostForms = 50_000;

/** Three letters are the initials of many. */
const acronymLetters = 4;

function beginningsOf(word: string): string[] {
  if (word.length < 3) return [];
  return word.length < 5 ? [`${word.slice(0, 3)}…`] : [`${word.slice(0, 3)}…`, `…${word.slice(-4)}`];
}

function legalFormsIn(own: readonly string[]): Set<string> {
  const forms = new Set<string>();
  for (const word of own) {
    if (/^asoc/.test(word)) forms.add('association');
    if (/^fund/.test(word)) forms.add('foundation');
  }
  if (['srl', 'sa', 'pfa'].includes(own.at(-1) ?? '')) forms.add('firm');
  return forms;
}
