import { measureWords, meetingTypeWords, organisationKindWords } from '../../field/contract/words.js';
import { onlyDay } from '../../text/find-days.js';
import { foldText, words } from '../../text/fold.js';
import { monthOf } from '../../text/months.js';
import type { Cell } from '../read/book.js';
import { isDomainName, readDomain } from '../validate/domains.js';
import { countyKey } from '../validate/file-facts.js';
import { readForm } from '../validate/forms.js';
import type { ValidationContext } from '../validate/rule.js';
import { readDays, readEntry, readNumber } from '../validate/values.js';
import { isEmptyMark, isSameMark } from './cell-marks.js';
import { listedBodies, splitBodies } from './lists.js';
import { Stems } from './stems.js';

/** What recognition asks of the world. */
export type RecogniseContext = Pick<
  ValidationContext,
  'year' | 'registries' | 'units' | 'inferKind' | 'headers'
>;

/** What a value may be, each told by a registry or by its form. */
export const senses = [
  'day',
  'day-of-month',
  'month',
  'year',
  'number',
  'code',
  'unit',
  'county',
  'organisation',
  'prison',
  /** A body told from the others of its type: by its place, its name. */
  'body',
  'person',
  'role',
  'place',
  /** A place that is no body: a hall, a seat. */
  'room',
  'domain',
  'type',
  'form',
  'kind',
  'measure',
  'prose',
  'difficulty',
  'proposal',
  'authority',
  'mark',
  /** Several bodies in one cell. */
  'list',
] as const;
export type Sense = (typeof senses)[number];

/** Longer texts are never names of anything. */
const nameLettersMax = 160;
/** Nor lists of them. */
const listLettersMax = 4000;
const personPattern =
  /^(?:(?:dl|dna|d-l|d-na|dr|ing|prof|av|pr|insp|cms|ag)\.? ?)?\p{Lu}[\p{L}'’.-]*(?:[ -]+\p{Lu}[\p{L}'’.-]*){1,3}$/u;
const codePattern =
  /^(?:\p{L}{1,12}[-./ ]{1,3}[rR]?\d{1,4}(?:[-./]\d{1,4})?|(?:nr\.?|nr\. ?crt\.?|[iî]nt[aâ]lnirea(?: nr\.?)?) ?\d{1,3}|\d{1,3}[/-](?:20)?\d{2}|\p{Lu}{1,6}\d{1,4})$/iu;

/** Tells what values are. Each text is worked out once for each sense, and only when it is asked. */
export class Senses {
  readonly #context: RecogniseContext;
  readonly #counties: ReadonlySet<string>;
  readonly #stems: ReadonlyMap<string, Stems>;
  readonly #known = new Map<string, Map<Sense, number>>();

  constructor(context: RecogniseContext) {
    this.#context = context;
    this.#counties = new Set(
      context.registries.counties.flatMap(({ code, name }) => [code, name].map(countyKey)),
    );
    this.#stems = new Map(context.registries.valueWords.map(({ sense, stems }) => [sense, new Stems(stems)]));
  }

  /** How surely a cell is of a sense, 0 to 1. */
  weigh(cell: Cell, sense: Sense): number {
    const id = `${cell.value.type}\n${cell.text}`;
    const known = this.#known.get(id) ?? new Map<Sense, number>();
    this.#known.set(id, known);
    const weight = known.get(sense) ?? this.#readers[sense](cell);
    known.set(sense, weight);
    return weight;
  }

  is(cell: Cell, sense: Sense): boolean {
    return this.weigh(cell, sense) >= 0.5;
  }

  /** Whether words of a kind stand in a text. */
  says(text: string, kind: string): boolean {
    return this.#stems.get(kind)?.in(text) ?? false;
  }

  /** The kind of institution of which words speak, as the contract calls it: `Mediul privat`, `Societatea civilă`. */
  kindSaid(text: string): string | undefined {
    if (text.length > 40 || words(text).length > 5) return undefined;
    const said =
      readEntry(text, organisationKindWords) ?? kindsToldApart.find((one) => this.says(text, `kind:${one}`));
    return said && organisationKindWords[said][0];
  }

  readonly #readers: { readonly [sense in Sense]: (cell: Cell) => number } = {
    day: (cell) => (readDays(cell) || this.#dayWithin(cell) ? 1 : this.#dayWithoutYear(cell) ? 0.7 : 0),
    'day-of-month': (cell) => sure(wholeBetween(cell, 1, 31)),
    month: (cell) =>
      sure(wholeBetween(cell, 1, 12) || monthOf(foldText(cell.text).replace(/\.$/, '')) !== undefined),
    year: (cell) => sure(wholeBetween(cell, 1990, 2100)),
    number: (cell) => sure(wholeBetween(cell, 0, 1000)),
    code: ({ text }) => sure(codePattern.test(text.trim())),
    unit: (cell) => this.#unit(cell.text),
    county: ({ text }) => sure(text.length < 40 && this.#counties.has(countyKey(text))),
    organisation: (cell) => this.#organisation(cell),
    body: ({ text }) => this.#completeBody(text),
    prison: ({ text }) => sure(this.#isName(text) && this.#context.inferKind(text).kind === 'penitentiary'),
    person: ({ text }) => this.#person(text),
    role: ({ text }) => (this.#isName(text) && /^\p{Ll}/u.test(text) && this.says(text, 'role') ? 1 : 0),
    room: ({ text }) => (this.#isName(text) && this.says(firstWords(text, 3), 'room') ? 1 : 0),
    place: ({ text }) => (this.#isName(text) && this.says(firstWords(text, 3), 'place') ? 1 : 0),
    domain: (cell) => this.#domain(cell),
    // A county library is no local meeting.
    type: (cell) => {
      const told = this.#entry(cell.text, 'type', readEntry(cell.text, meetingTypeWords));
      return this.is(cell, 'place') ? 0 : told;
    },
    form: ({ text }) => this.#entry(text, 'form', readForm(text)),
    kind: ({ text }) => this.#entry(text, 'kind', readEntry(text, organisationKindWords)),
    measure: ({ text }) => this.#entry(text, 'measure', readEntry(text, measureWords)),
    prose: ({ text, value }) =>
      value.type === 'text' && text.length >= 12 ? Math.min(1, words(text).length / 4) : 0,
    difficulty: ({ text }) => sure(words(text).length >= 3 && this.says(text, 'difficulty')),
    proposal: ({ text }) =>
      sure(/^\p{L}+(?:area|erea|irea|are|ere|ire)\b/u.test(foldText(text)) || this.says(text, 'proposal')),
    authority: ({ text }) => sure(this.says(text, 'authority')),
    mark: ({ text }) =>
      sure(
        isEmptyMark(text) || isSameMark(text) || /^(?:x|da|nu|✓|✔|prezen[tț][aă]?|absent[aă]?)$/iu.test(text),
      ),
    list: (cell) => this.#list(cell),
  };

  #list(cell: Cell): number {
    if (cell.value.type !== 'text' || cell.text.length > listLettersMax || !/[,;\n]/.test(cell.text))
      return 0;
    const bodies = splitBodies(cell.text, (text) => this.is({ ...cell, text }, 'body'));
    return sure(bodies.length > 1 && bodies.filter(({ name }) => this.#body(name) === 1).length > 1);
  }

  #domain(cell: Cell): number {
    const { registries } = this.#context;
    // A number alone may count anything.
    if (/^\d+[.)]?$/.test(cell.text)) return readDomain(cell.text, registries) === undefined ? 0 : 0.45;
    if (isDomainName(cell.text, registries)) return 1;
    if (readDomain(cell.text, registries) === undefined) return 0;
    // Some of a domain's words stand in the names of those who work in it.
    return this.weigh(cell, 'organisation') >= 0.5 ? 0.1 : 0.6;
  }

  #isName(text: string): boolean {
    return text.length <= nameLettersMax;
  }

  /** A day beside its place, or within words. */
  #dayWithin({ text }: Cell): boolean {
    return text.length <= nameLettersMax && onlyDay(text) !== undefined;
  }

  #dayWithoutYear({ text, value }: Cell): boolean {
    return value.type === 'text' && withYear(text, 2000) !== undefined;
  }

  #unit(text: string): number {
    if (!this.#isName(text)) return 0;
    const reading = this.#context.units.find(text);
    if (!reading || !('unit' in reading) || reading.rest.length > 0) return 0;
    return reading.kindStated ? 1 : 0.4;
  }

  #organisation(cell: Cell): number {
    const { text, value } = cell;
    if (
      value.type !== 'text' ||
      text.length < 3 ||
      text.length > listLettersMax ||
      codePattern.test(text.trim())
    )
      return 0;
    if (isDomainName(text, this.#context.registries)) return 0.1;
    if (this.#list(cell) === 1) return 1;
    if (this.#isPersonWithBody(text)) return 1;
    const bodies = listedBodies(text);
    const judged = bodies.map((body) => this.#body(body.name));
    return judged.reduce((sum, weight) => sum + weight, 0) / Math.max(1, judged.length);
  }

  /** `Liviu Zamfirache, polițist local, Primăria Pecica` */
  #isPersonWithBody(text: string): boolean {
    const [first, ...others] = this.#isName(text) ? text.split(/\s*[,;\n]\s*|\s+[–—-]\s+/) : [];
    if (first === undefined || others.length === 0 || this.#person(first) < 0.5) return false;
    return others.some((part) => this.#body(part) === 1);
  }

  #body(name: string): number {
    if (name.length > nameLettersMax || isClause(name)) return 0;
    const { kind, certain } = this.#context.inferKind(name);
    if (kind === 'unknown') return 0;
    return certain ? 1 : 0.2;
  }

  #completeBody(text: string): number {
    if (!this.#isName(text) || isClause(text)) return 0;
    const { kind, certain, complete } = this.#context.inferKind(text);
    return sure(certain && complete && kind !== 'unknown');
  }

  #person(text: string): number {
    if (text.length > 60 || /[\d;\n]/.test(text) || !personPattern.test(text)) return 0;
    // `A AVUT LOC LA` and `DENUMIRE ACTIV.` have words that are no names, nor initials.
    if (/(?:^| )\p{L}(?: |$)|\p{L}{4}\.(?: |$)/u.test(text)) return 0;
    if (this.#unit(text) > 0 || this.#counties.has(countyKey(text))) return 0;
    const { kind, certain } = this.#context.inferKind(text);
    return certain && kind !== 'unknown' ? 0.2 : 1;
  }

  #entry(text: string, list: string, entry: string | undefined): number {
    if (entry !== undefined) return 1;
    if (text.length > 40 || words(text).length > 5) return 0;
    for (const [sense, stems] of this.#stems) if (sense.startsWith(`${list}:`) && stems.in(text)) return 0.6;
    return 0;
  }
}

/** The surest words first: much is public. */
const kindsToldApart = ['ngo', 'private', 'penitentiary', 'central', 'public'] as const;

/** Words that make a sentence of what might be a name; not the `SA` of a company. */
const clause = /(?:^| )(?:nu|se|sunt|este|au|are|sa|pot|pentru ca|din cauza)(?: |$)/;

function isClause(text: string): boolean {
  return clause.test(foldText(text.replace(/(?<=\p{L}[”"]?,? )S\.? ?A\b\.?/gu, '')));
}

function firstWords(text: string, count: number): string {
  return words(text).slice(0, count).join(' ');
}

function sure(is: boolean): number {
  return is ? 1 : 0;
}

function wholeBetween(cell: Cell, least: number, most: number): boolean {
  const number = readNumber(cell);
  return number !== undefined && Number.isInteger(number) && number >= least && number <= most;
}

/** The day that a text holds, alone: without what stands beside it, with the year where it names none. */
export function dayText(text: string, year: number | undefined): string | undefined {
  const within = onlyDay(text)?.text;
  if (within !== undefined || year === undefined) return within;
  const [line = ''] = text.split('\n');
  return withYear(text, year) ?? withYear(line, year);
}

/** The text of a day that names no year, with the year: `6.III` → `6.III.2019`, `25 septembrie a.c.` → `25 septembrie 2019`. */
export function withYear(text: string, year: number): string | undefined {
  const plain = text.replace(/\b(?:a\.? ?c\.?|anul curent)$/i, '').replace(/[ .,/-]+$/, '');
  const join = /[a-z]{3}$/i.test(plain) ? ' ' : (/[./-]/.exec(plain)?.[0] ?? '.');
  const complete = `${plain}${join}${year}`;
  const cell = { text: complete, value: { type: 'text' } as const };
  return /\d/.test(plain) && readDays(cell as Cell) ? complete : undefined;
}
