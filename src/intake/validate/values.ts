import { type DayOrder, type DaySpan, parseDays } from '../../text/dates.js';
import { foldText, words } from '../../text/fold.js';
import type { Cell } from '../read/book.js';

/** Serial days of a spreadsheet that fall between 1990 and 2100; a number outside is no day that anyone meant. */
const serialMin = 32874;
const serialMax = 73050;
/** As programs write whole numbers of a column that has blanks: `43174.0`. */
const serialInText = /^\d{5}(?:[.,]\d{1,9})?$/;
const millisecondsPerDay = 86_400_000;
/** Day 0 of serial days after the leap day that 1900 never had (ECMA-376 part 1, 18.17.4.1). */
const serialEpoch = Date.UTC(1899, 11, 30);

/** The day or days in a cell: a date of the spreadsheet, its serial number, or text in the order of its column. */
export function readDays(cell: Cell, order: DayOrder = 'day-first'): DaySpan | undefined {
  const { value } = cell;
  if (value.type === 'date') return { first: value.date, last: value.date };
  const number =
    value.type === 'number'
      ? value.number
      : serialInText.test(cell.text)
        ? Number.parseInt(cell.text, 10)
        : undefined;
  if (number !== undefined && number >= serialMin && number <= serialMax) return dayOfSerial(number);
  return parseDays(cell.text, order);
}

function dayOfSerial(serial: number): DaySpan {
  const day = new Date(serialEpoch + Math.floor(serial) * millisecondsPerDay).toISOString().slice(0, 10);
  return { first: day, last: day };
}

/** The number in a cell; text may name what is counted: `12 persoane`. Thousands may be grouped: `1.200`, and programs write `2.0`. */
export function readNumber(cell: Cell): number | undefined {
  if (cell.value.type === 'number') return cell.value.number;
  if (cell.value.type !== 'text') return undefined;
  const [, digits, decimals, pointed] =
    /^(\d{1,3}(?:[. ]\d{3}){1,3}|\d{1,9})(?:,(\d{1,6})|\.(\d{1,2}))?(?: ?(?:pers\.?|persoane|persoana|participanti|reprezentanti|reprezentant))?$/.exec(
      foldText(cell.text),
    ) ?? [];
  if (digits === undefined) return undefined;
  return Number(`${digits.replace(/[. ]/g, '')}.${decimals ?? pointed ?? 0}`);
}

type Words<E extends string> = Readonly<Record<E, readonly string[]>>;

/** The entry of a closed list that a text names, by the words that staff use for it. */
export function readEntry<E extends string>(text: string, list: Words<E>): E | undefined {
  const typed = words(text);
  if (typed.length === 0) return undefined;
  const exact = entriesByWords(list).get(typed.join(' '))?.entry;
  return exact ?? (text.length <= entryLettersMax ? entryWithin(text, typed, list) : undefined);
}

/** Longer texts speak of something. */
const entryLettersMax = 45;

/** The only entry one of whose names stands among other words, in whatever form, or cut short: `inst. publică`, `strat.` */
function entryWithin<E extends string>(
  text: string,
  typed: readonly string[],
  list: Words<E>,
): E | undefined {
  const stems = typed.map(stemOf);
  const telling = typed.filter(({ length }) => length > 2).length;
  const isCut = text.trim().endsWith('.') && typed.length === 1;
  const found = new Map<E, number>();
  for (const [name, { entry, stems: named }] of entriesByWords(list)) {
    if (name.replaceAll(' ', '').length < 4) continue;
    const holds = named.length * 2 >= telling && named.every((stem) => stems.includes(stem));
    const cut = isCut && named.length === 1 && name.startsWith(typed[0] ?? '-');
    if (holds || cut) found.set(entry, Math.max(found.get(entry) ?? 0, named.length));
  }
  const most = Math.max(0, ...found.values());
  const [only, ...others] = [...found].filter(([, count]) => count === most).map(([entry]) => entry);
  return others.length === 0 ? only : undefined;
}

/** A word without the endings of number, case, gender and article. */
function stemOf(word: string): string {
  return word.length > 6
    ? word.replace(/(?:urilor|ilor|elor|ului|urile|ile|ele|ei|ul|ii|ia|le|a|e|i|u)$/, '')
    : word.replace(/[aeiu]$/, '');
}

/** An entry with the stems of one of its names. */
interface NamedEntry<E extends string> {
  readonly entry: E;
  readonly stems: readonly string[];
}

/** The lists are few and asked for on every row: each is folded once. */
function entriesByWords<E extends string>(list: Words<E>): ReadonlyMap<string, NamedEntry<E>> {
  const known = folded.get(list) as ReadonlyMap<string, NamedEntry<E>> | undefined;
  if (known) return known;
  const entries = Object.entries(list) as [E, readonly string[]][];
  const index = new Map(
    entries.flatMap(([entry, names]) =>
      names.map((name) => {
        const spoken = words(name);
        return [spoken.join(' '), { entry, stems: spoken.map(stemOf) }] as const;
      }),
    ),
  );
  folded.set(list, index);
  return index;
}

const folded = new WeakMap<object, ReadonlyMap<string, NamedEntry<string>>>();
