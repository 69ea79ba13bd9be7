import { foldText, words } from '../../text/fold.js';
import { readNumber } from '../validate/values.js';
import { type Decision, isCounter } from './decide.js';
import { wordScore } from './header-score.js';
import type { PlainColumn, PlainRow, PlainTable } from './plain-table.js';
import type { ReadRegion } from './read-region.js';
import type { Know } from './regions.js';
import type { MeetingAt } from './table.js';

/** The meetings of a workbook by what other tables may call them: a running number, a theme. */
export class MeetingNames {
  readonly #byNumber = new Map<number, MeetingAt[]>();
  readonly #byTheme = new Map<string, MeetingAt[]>();
  readonly #codes = new Set<string>();

  constructor(regions: readonly ReadRegion[]) {
    for (const region of regions) this.#add(region);
  }

  get isEmpty(): boolean {
    return this.#byTheme.size === 0 && this.#byNumber.size === 0;
  }

  get hasCodes(): boolean {
    return this.#codes.size > 0;
  }

  /** Whether a column of a region holds the codes of these meetings. */
  areCodes(column: PlainColumn, { profiles }: Decision): boolean {
    const cells = profiles.get(column)?.cells ?? [];
    return (
      cells.length > 0 && cells.filter(({ text }) => this.isCode(text)).length >= cells.length * shareMin
    );
  }

  isCode(text: string): boolean {
    return this.#codes.has(foldText(text));
  }

  /** The only meeting that a text names by its theme, alone or among other words, or by its number. */
  find(text: string, byNumber: boolean): MeetingAt | undefined {
    return (
      only(this.#byTheme.get(themeKey(text))) ??
      this.#themeWithin(text) ??
      (byNumber ? only(this.#byNumber.get(numberIn(text) ?? -1)) : undefined)
    );
  }

  #themeWithin(text: string): MeetingAt | undefined {
    const key = themeKey(text);
    const found = [...this.#byTheme]
      .filter(([theme]) => theme.length >= 15 && key.includes(theme))
      .flatMap(([, at]) => at);
    return only(found);
  }

  #add({ sheet, plain, decision, tables, segment }: ReadRegion): void {
    const meetings = tables.find(({ kind }) => kind === 'meetings');
    if (!meetings) return;
    const counter = plain.columns.find((column) => {
      const profile = decision.profiles.get(column);
      return profile && isCounter(column, profile);
    });
    const theme = meetings.columns.get('theme');
    const code = meetings.columns.get('code');
    const data = new Set(segment.data);
    for (const row of plain.rows.filter(({ number }) => data.has(number))) {
      const at: MeetingAt = { ...(sheet.name !== undefined && { sheet: sheet.name }), key: row.key };
      const number = counter && row.cells.get(counter.id)?.cell;
      put(this.#byNumber, number && readNumber(number), at);
      const themeText = theme && row.cells.get(theme.id)?.cell.text;
      put(this.#byTheme, themeText === undefined ? undefined : themeKey(themeText), at);
      const codeText = code && row.cells.get(code.id)?.cell.text;
      if (codeText !== undefined) this.#codes.add(foldText(codeText));
    }
  }
}

function put<K>(map: Map<K, MeetingAt[]>, key: K | undefined, at: MeetingAt): void {
  if (key === undefined) return;
  const known = map.get(key);
  if (known) known.push(at);
  else map.set(key, [at]);
}

function only<T>(items: readonly T[] | undefined): T | undefined {
  return items?.length === 1 ? items[0] : undefined;
}

function themeKey(text: string): string {
  return words(text).join(' ');
}

/** The number in `nr. 3`, `Întâlnirea 3`, `3`. */
function numberIn(text: string): number | undefined {
  const [, number] = /^(?:[^\d]{0,20}?)(\d{1,3})[.)]?$/.exec(text.trim()) ?? [];
  return number === undefined ? undefined : Number(number);
}

const shareMin = 0.8;

/** Finds the column by which a table names its meetings otherwise than by their codes or days, and links its rows. */
export function linkRows(plain: PlainTable, names: MeetingNames, know: Know): PlainTable | undefined {
  if (names.isEmpty || plain.rows.some(({ meeting }) => meeting) || isCoded(plain, names)) return undefined;
  const [found] = plain.columns.flatMap((column) => {
    const links = linksOf(plain, column, names, know);
    return links ? [{ column, links }] : [];
  });
  if (!found) return undefined;
  const { column, links } = found;
  let current: MeetingAt | undefined;
  const rows = plain.rows.map((row): PlainRow => {
    current = links.get(row) ?? current;
    return current ? { ...row, meeting: current } : row;
  });
  // The column has said what it had to say.
  return { ...plain, columns: plain.columns.filter((other) => other !== column), rows };
}

/** Whether a column names meetings by their codes, so that no other one needs to. */
function isCoded({ columns, rows }: PlainTable, names: MeetingNames): boolean {
  return columns.some(({ id }) => {
    const typed = rows.flatMap(({ cells }) => cells.get(id)?.cell.text ?? []);
    return typed.length > 0 && typed.filter((text) => names.isCode(text)).length * 2 > typed.length;
  });
}

/** Numbers that name meetings go up from the first one to the last, each of them some rows long. */
function isGrouped(numbers: readonly number[]): boolean {
  const isNext = (number: number, i: number) =>
    number - (numbers[i - 1] ?? 0) <= 1 && number >= (numbers[i - 1] ?? 1);
  const last = numbers.at(-1) ?? 0;
  return numbers[0] === 1 && last > 1 && numbers.length >= 2 * last && numbers.every(isNext);
}

function linksOf(
  plain: PlainTable,
  column: PlainColumn,
  names: MeetingNames,
  know: Know,
): Map<PlainRow, MeetingAt> | undefined {
  const typed = plain.rows.flatMap((row) => {
    const cell = row.cells.get(column.id)?.cell;
    return cell ? [{ row, text: cell.text }] : [];
  });
  // Numbers count people or rows unless words say that they name meetings.
  const namesMeetings =
    wordScore(know.headers.of(column.words), { kind: 'participants', key: 'meeting' }).score >= 2 ||
    typed.every(({ text }) => /^\p{L}/u.test(text)) ||
    isGrouped(typed.map(({ text }) => Number(text)));
  if (typed.length === 0 || typed.some(({ text }) => names.isCode(text))) return undefined;
  const links = new Map(
    typed.flatMap(({ row, text }) => {
      const at = names.find(text, namesMeetings);
      return at ? [[row, at] as const] : [];
    }),
  );
  return links.size >= typed.length * shareMin ? links : undefined;
}
