import { type TableKind, tableKinds } from '../contract/tables.js';
import type { Place } from '../place.js';
import type { Cell, Sheet } from '../read/book.js';
import type { Block } from './block.js';
import { isRunningNumber } from './findings.js';
import { type SpellingDifference, spellingOf } from './header-spelling.js';
import { type HeaderTable, isUsable, missingColumns } from './header-tables.js';
import { headerClaims } from './headers.js';
import { proposedHeaders } from './near-headers.js';
import type { HeaderMatch, TableColumn } from './table.js';

/** A header as it was read: which tables it starts, if any, and what became of each of its cells. */
export interface HeaderReading {
  /** The file, the sheet and the first cell of the header. */
  readonly place: Place;
  readonly tables: readonly {
    readonly kind: TableKind;
    /** Required columns that the table lacks. */
    readonly missing: readonly string[];
    /** Whether its rows can be counted. */
    readonly usable: boolean;
  }[];
  /** From the left. */
  readonly cells: readonly HeaderCellReading[];
}

/** A header cell as typed, and what it became. */
export interface HeaderCellReading {
  readonly address: string;
  readonly text: string;
  readonly became: HeaderOutcome;
}

/** The column that a header cell became, or why it became none. */
export type HeaderOutcome =
  | {
      readonly type: 'taken';
      readonly kind: TableKind;
      readonly key: string;
      readonly match: HeaderMatch;
      /** The header of the contract that it agrees with. */
      readonly known: string;
      /** How the same words are spelt otherwise; empty where the words differ too. */
      readonly spelling: readonly SpellingDifference[];
    }
  | {
      /** `competing`: others claim the key and say something else. `outdone`: another one says all that it says. */
      readonly type: 'competing' | 'outdone';
      readonly kind: TableKind;
      readonly key: string;
      /** Addresses of the other cells. */
      readonly others: readonly string[];
    }
  | { readonly type: 'running-number' }
  | {
      readonly type: 'unused';
      /** Headers of the contract that may have been meant, likeliest first. */
      readonly proposals: readonly string[];
    };

/** Says of a header what became of its cells, and why. */
export function explainHeader(file: string, { sheet, header }: Block): HeaderReading {
  const [first] = header.cells;
  return {
    place: { file, ...(sheet.name !== undefined && { sheet: sheet.name }), cell: first.address },
    tables: header.tables.map((table) => ({
      kind: table.kind,
      missing: missingColumns(table),
      usable: isUsable(table),
    })),
    cells: header.cells.map((cell) => readingOf(cell, header.tables)),
  };
}

/** Rows from the top of a sheet among which its likeliest header is looked for. */
const likelyRowsMax = 30;

/** Of a sheet without tables, the row that looks most like a header: what its cells may have been meant for. */
export function explainLikelyHeader(file: string, sheet: Sheet): HeaderReading[] {
  const [likeliest] = sheet.rows
    .slice(0, likelyRowsMax)
    .map(({ cells }) => cells.map((cell) => ({ cell, proposals: proposalsFor(cell, tableKinds) })))
    .sort((a, b) => countProposed(b) - countProposed(a));
  const [first] = likeliest ?? [];
  if (!likeliest || !first || countProposed(likeliest) < 2) return [];
  const place = { file, ...(sheet.name !== undefined && { sheet: sheet.name }), cell: first.cell.address };
  const cells = likeliest.map(({ cell: { address, text }, proposals }): HeaderCellReading => {
    return { address, text, became: { type: 'unused', proposals } };
  });
  return [{ place, tables: [], cells }];
}

function countProposed(cells: readonly { readonly proposals: readonly string[] }[]): number {
  return cells.filter(({ proposals }) => proposals.length > 0).length;
}

function proposalsFor({ text }: Cell, kinds: readonly TableKind[]): string[] {
  const claimed = headerClaims(text).map(({ known }) => known);
  const proposed = claimed.length > 0 ? claimed : proposedHeaders(text, kinds).map((known) => known.text);
  return [...new Set(proposed)];
}

function readingOf(cell: Cell, tables: readonly HeaderTable[]): HeaderCellReading {
  const inTables = tables.flatMap((table) => outcomeIn(table, cell) ?? []);
  return { address: cell.address, text: cell.text, became: inTables[0] ?? unusedOutcome(cell, tables) };
}

function outcomeIn(
  { kind, columns, competing, outdone }: HeaderTable,
  cell: Cell,
): HeaderOutcome | undefined {
  const isHere = (column: TableColumn) => column.header === cell;
  const taken = [...columns.values()].find(isHere);
  if (taken) {
    const { key, match, known } = taken;
    const sameWords = match === 'canonical' || match === 'synonym';
    const spelling = sameWords ? spellingOf(cell.text, known) : [];
    return { type: 'taken', kind, key, match, known, spelling };
  }
  const second = outdone.find(isHere);
  if (second) {
    const winner = columns.get(second.key)?.header;
    return { type: 'outdone', kind, key: second.key, others: winner ? [winner.address] : [] };
  }
  const [key, rivals] = [...competing].find(([, candidates]) => candidates.some(isHere)) ?? [];
  if (key === undefined || !rivals) return undefined;
  const others = rivals.filter((column) => !isHere(column)).map(({ header }) => header.address);
  return { type: 'competing', kind, key, others };
}

function unusedOutcome(cell: Cell, tables: readonly HeaderTable[]): HeaderOutcome {
  if (isRunningNumber(cell)) return { type: 'running-number' };
  const kinds = tables.map(({ kind }) => kind);
  return { type: 'unused', proposals: proposalsFor(cell, kinds) };
}
