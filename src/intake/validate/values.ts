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
  return entriesByWords(list).get(words(text).join(' '));
}

/** The lists are few and asked for on every row: each is folded once. */
function entriesByWords<E extends string>(list: Words<E>): ReadonlyMap<string, E> {
  const known = folded.get(list) as ReadonlyMap<string, E> | undefined;
  if (known) return known;
  const entries = Object.entries(list) as [E, readonly string[]][];
  const index = new Map(
    entries.flatMap(([entry, names]) => names.map((name) => [words(name).join(' '), entry] as const)),
  );
  folded.set(list, index);
  return index;
}

const folded = new WeakMap<object, ReadonlyMap<string, string>>();
