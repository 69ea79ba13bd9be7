import type { WordClass } from '../../../../field/registries/organisations.js';
import type { RegisterEntry } from '../../../../field/registries/register.js';
import { groupBy } from '../../../../model/collections.js';
import { words } from '../../../../text/fold.js';
import type { Surroundings } from '../index/areas.js';
import type { Lexicon } from '../index/lexicon.js';
import { wordsListed } from '../parse/listed-words.js';
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
  /** The words of the county itself. */
  readonly county: readonly string[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

interface Sharing {
  readonly at: number;
  readonly code: string;
  readonly typed: readonly TypedWord[];
  readonly votes: number;
}

/** Words in more names of a county than this do not lead to any. */
const mostSharing = 150;

/** As many bodies, those that share most, are compared with a name. */
const mostCompared = 16;
/** And none that shares less than this part of what the first does. */
const leastOfMost = 0.25;

/** A name is that of a body if they are as alike as this, and no other is nearly. */
export const alikeEnough = { similarity: 0.8, margin: 0.04 } as const;

/** Finds the body of the register that has a name, whatever words of it are shortened, misspelled or left out. */
export class LookUp {
  private readonly counties = new Map<string, CountyNames>();
  private readonly byCounty: ReadonlyMap<string, readonly number[]>;
  private readonly forms = new Map<string, WordForms>();
  private readonly signs = new Map<number, Signs>();
  private readonly factors = new Map<string, number>();
  private readonly full = new Map<number, readonly FullWord[]>();

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
    const sharing = codes.flatMap((code) => this.sharingIn(code, tokens, where));
    const enough = sharing.reduce((most, { votes }) => Math.max(most, votes), 0) * leastOfMost;
    const likeliest = sharing
      .filter(({ votes }) => votes >= enough)
      .sort((a, b) => b.votes - a.votes)
      .slice(0, mostCompared);
    const said = signsIn(tokens.map(({ word }) => word));
    return likeliest
      .flatMap(({ at, code, typed }) => {
        if (this.conflicts(at, said)) return [];
        const isNear = code === (stated ?? county);
        const {
          similarity: alike,
          isPlaced,
          shared,
          lacking,
        } = similarity(typed, this.fullOf(at, this.namesOf(code)));
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
  private conflicts(at: number, said: Signs): boolean {
    const list = this.entries[at]?.list;
    const listed = this.signsOf(at);
    if (said.numbers.length > 0 && listed.numbers.length > 0)
      if (!said.numbers.some((number) => listed.numbers.includes(number))) return true;
    // `Sc Gimn` is a school, `SC` before another name a company.
    if (said.beginsWithSc && list === 'public' && !listed.hasSc) return true;
    if (said.forms.size === 0) return false;
    if (list === 'firm') return !said.forms.has('firm');
    if (said.forms.has('firm')) return true;
    return listed.forms.size > 0 ? [...said.forms].every((form) => !listed.forms.has(form)) : list !== 'ngo';
  }

  private signsOf(at: number): Signs {
    const known = this.signs.get(at);
    if (known) return known;
    const signs = signsIn(words(this.entries[at]?.name ?? ''));
    this.signs.set(at, signs);
    return signs;
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
    const known = this.factors.get(word);
    if (known !== undefined) return known;
    const factor = this.classFactor(word);
    if (this.factors.size >= mostForms) this.factors.clear();
    this.factors.set(word, factor);
    return factor;
  }

  private classFactor(word: string): number {
    const found = factors.find(([classes]) => classes.some((one) => this.lexicon.is(word, one)));
    if (found) return found[1];
    return this.lexicon.gazetteer.knows(word) ? 0.7 : 1;
  }

  /** The initials of a name, with those of its legal form or type, and of its place, and without. */
  private initialsOf(name: readonly string[], context: ReadonlySet<string>): string[] {
    const content = name.filter((word) => !this.lexicon.is(word, 'connector') && !/^\d/.test(word));
    const own = content.filter((word) => !context.has(word));
    const spelled = [content, content.slice(1), own, own.slice(1)].map((all) =>
      all.map((word) => word[0] ?? '').join(''),
    );
    return [...new Set(spelled)].filter(({ length }) => length >= acronymLetters).map((text) => `^${text}`);
  }

  private namesOf(code: string): CountyNames {
    const made = this.counties.get(code);
    if (made) return made;
    const byWord = new Map<string, number[]>();
    const add = (key: string, at: number) => {
      const same = byWord.get(key);
      if (!same) byWord.set(key, [at]);
      else if (same.at(-1) !== at) same.push(at);
    };
    const county = [...words(this.lexicon.gazetteer.county(code)?.name ?? ''), code.toLowerCase()];
    const known = new Set<string>();
    const own = this.byCounty.get(code) ?? [];
    for (const at of own) {
      const { name, place } = this.wordsOf(at);
      const context = new Set([...place, ...county]);
      // A list may hold a body twice, its name written otherwise; what is called after its place alone is told by its parts.
      const tells = name.filter((word) => !context.has(word) && this.factorOf(word) > 0);
      const body = [this.entries[at]?.siruta, ...new Set(tells)].sort().join(' ');
      if (tells.length === 0 || known.has(body)) continue;
      known.add(body);
      for (const word of new Set([...name, ...context])) {
        add(word, at);
        for (const beginning of beginningsOf(word)) add(beginning, at);
      }
      for (const initials of this.initialsOf(name, context)) add(initials, at);
    }
    const names = { size: own.length, byWord, county };
    this.counties.set(code, names);
    return names;
  }

  private wordsOf(at: number): { readonly name: readonly string[]; readonly place: readonly string[] } {
    const { name = '', siruta = '' } = this.entries[at] ?? {};
    const place = words(this.lexicon.gazetteer.place(siruta)?.name ?? '');
    return { name: wordsListed(name, this.lexicon), place };
  }

  /** The words of a body's name and place with what they tell; made when a name is first compared with it. */
  private fullOf(at: number, names: CountyNames): readonly FullWord[] {
    const made = this.full.get(at);
    if (made) return made;
    const { name, place } = this.wordsOf(at);
    const context = new Set([...place, ...names.county]);
    const hasName = name.some((word) => !context.has(word) && this.factorOf(word) > tellingFactor);
    const ofContext = hasName ? contextWeight : onlyContextWeight;
    const all = [...new Set([...name, ...context])].map((word): FullWord => {
      const isContext = context.has(word);
      return {
        ...this.formsOf(word),
        isContext,
        isPlace: place.includes(word),
        isTelling: !isContext && this.factorOf(word) >= tellingFactor,
        weight: isContext ? ofContext : this.weightOf(word, names),
      };
    });
    this.full.set(at, all);
    return all;
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

/** What in a name contradicts that of another body. */
interface Signs {
  readonly numbers: readonly number[];
  readonly forms: ReadonlySet<string>;
  readonly beginsWithSc: boolean;
  readonly hasSc: boolean;
}

function signsIn(own: readonly string[]): Signs {
  return {
    numbers: own.filter((word) => /^\d{1,3}$/.test(word)).map(Number),
    forms: legalFormsIn(own),
    beginsWithSc: own[0] === 'sc',
    hasSc: own.some((word) => word.startsWith('sc')),
  };
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
