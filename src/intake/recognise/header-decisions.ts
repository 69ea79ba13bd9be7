import { columnDefinition, type TableKind, tableKinds, tables } from '../../field/contract/tables.js';
import { words } from '../../text/fold.js';
import type { Cell } from '../read/book.js';
import type { Grid } from './grid.js';
import type { PlainColumn, PlainTable } from './plain-table.js';

/** What analysts keep of headers: read as a column, or as none, or as no table of ours. */
export interface HeaderDecision {
  /** The folded words of the header, or of all headers of a table. */
  readonly key: string;
  /** Absent where any table is meant. */
  readonly table?: TableKind;
  /** The contract's header of the column; else what the words are none of. */
  readonly is: HeaderAnswer;
}

export type HeaderAnswer = { readonly column: string } | 'unread' | 'not-ours';

/** The form of words in which decisions find them again in any file. */
export function headerWordsKey(text: string): string {
  return words(text).join(' ');
}

/** The words of all headers of a table, by which it is known again. */
export function tableWords({ columns }: Pick<PlainTable, 'columns'>): string {
  return joined(columns.flatMap(({ header }) => header ?? []));
}

/** The words of the first row of lines that no header was found above, where it has several cells. */
export function firstRowOf(rows: readonly number[], grid: Grid): readonly Cell[] {
  return rows.map((row) => grid.cellsOf(row)).find(({ length }) => length > 1) ?? [];
}

/** The words of cells side by side. */
export function joined(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text.replace(/\s+/g, ' ')).join(' | ');
}

/** Looks up what was decided. */
export class KeptHeaders {
  readonly #byKey = new Map<string, HeaderDecision[]>();

  constructor(decisions: readonly HeaderDecision[]) {
    for (const decision of decisions) {
      const known = this.#byKey.get(decision.key);
      if (known) known.push(decision);
      else this.#byKey.set(decision.key, [decision]);
    }
  }

  /** The key of the column of a table that a header was decided to be; `unread` where it is to be read as none. */
  columnOf({ header }: PlainColumn, kind: TableKind): string | 'unread' | undefined {
    if (this.#byKey.size === 0 || !header) return undefined;
    const decided = this.#find(header.text, kind);
    if (decided === undefined || decided === 'not-ours') return undefined;
    return decided === 'unread' ? decided : keyOf(decided.column, kind);
  }

  /** Whether a header is to be read as no column of any of the tables. */
  isUnread(column: PlainColumn, kinds: readonly TableKind[]): boolean {
    return kinds.some((kind) => this.columnOf(column, kind) === 'unread');
  }

  /** Whether a table was decided to be none of ours. */
  isNotOurs(table: Pick<PlainTable, 'columns'>): boolean {
    return this.#isNotOurs(() => tableWords(table));
  }

  /** Likewise of lines that no header was found above. */
  areNotOurs(rows: readonly number[], grid: Grid): boolean {
    return this.#isNotOurs(() => joined(firstRowOf(rows, grid)));
  }

  #isNotOurs(words: () => string): boolean {
    return this.#byKey.size > 0 && this.#find(words(), undefined) === 'not-ours';
  }

  #find(text: string, kind: TableKind | undefined): HeaderAnswer | undefined {
    const decisions = this.#byKey.get(headerWordsKey(text)) ?? [];
    const own = decisions.find(({ table }) => table !== undefined && table === kind);
    return (own ?? decisions.find(({ table }) => table === undefined))?.is;
  }
}

function keyOf(header: string, kind: TableKind): string | undefined {
  return Object.keys(tables[kind].columns).find((key) => columnDefinition(kind, key)?.header === header);
}

/** The contract's header that a text means, in whatever table. */
export function contractHeader(text: string): string | undefined {
  const key = headerWordsKey(text);
  return headersOfContract.find((header) => headerWordsKey(header) === key);
}

/** The headers of a table, or of all. */
export function contractHeaders(kind?: TableKind): string[] {
  const kinds = kind === undefined ? tableKinds : [kind];
  return [
    ...new Set(
      kinds.flatMap((one) =>
        Object.keys(tables[one].columns).flatMap((key) => columnDefinition(one, key)?.header ?? []),
      ),
    ),
  ];
}

const headersOfContract = contractHeaders();
