import { type TableKind, tableKinds } from '../../field/contract/tables.js';
import type { Place } from '../../model/place.js';
import { foldText } from '../../text/fold.js';
import type { Cell, Sheet } from '../read/book.js';
import type { Confidence } from './decide.js';
import { runningNumber } from './header-score.js';
import { type SpellingDifference, spellingOf } from './header-spelling.js';
import { headerClaims } from './headers.js';
import { isUsable, type KeyedTable } from './keyed-table.js';
import { nearCellsMax, proposedHeaders } from './near-headers.js';
import type { ReadRegion } from './read-region.js';
import type { HeaderMatch } from './table.js';

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
      readonly confidence: Confidence;
      /** What it would be otherwise: `participants.person`. */
      readonly runnerUp?: string;
    }
  | {
      /** `competing`: others claim the key and say something else. `outdone`: another one says all that it says. */
      readonly type: 'competing' | 'outdone';
      readonly kind: TableKind;
      readonly key: string;
      /** Addresses of the other cells, the first few. */
      readonly others: readonly string[];
    }
  | { readonly type: 'running-number' }
  | {
      readonly type: 'unused';
      /** Headers of the contract that may have been meant, likeliest first. */
      readonly proposals: readonly string[];
    };

/** At most so many other cells are named. */
const othersMax = 5;
/** Rows from the top of a sheet among which its likeliest header is looked for. */
const likelyRowsMax = 30;

/** Says of a header what became of its cells, and why. */
export function explainHeader(file: string, { sheet, plain, tables }: ReadRegion): HeaderReading {
  const headed = plain.columns.flatMap(({ header }) => header ?? []);
  const kinds = headed.length > nearCellsMax ? [] : tables.map(({ kind }) => kind);
  const outcomes = new Map(tables.flatMap((table) => [...outcomesIn(table)]));
  const [first] = headed;
  return {
    place: {
      file,
      ...(sheet.name !== undefined && { sheet: sheet.name }),
      ...(first && { cell: first.address }),
    },
    tables: tables.map((table) => ({ kind: table.kind, missing: table.missing, usable: isUsable(table) })),
    cells: headed.map((cell) => {
      const became = outcomes.get(cell) ?? unusedOutcome(cell, kinds);
      return { address: cell.address, text: cell.text, became };
    }),
  };
}

/**
 * Of a sheet without tables, the row that looks most like a header: what its cells may have been meant for. Cells that
 * look like no header are left out, for the row may be one of data.
 */
export function explainLikelyHeader(file: string, sheet: Sheet): HeaderReading[] {
  const rows = sheet.rows
    .slice(0, likelyRowsMax)
    .map(({ cells }) => likelyCells(cells.slice(0, nearCellsMax)));
  const cells = rows.reduce((best, row) => (row.length > best.length ? row : best), []);
  const [first] = cells;
  if (!first || cells.length < 2) return [];
  const place = { file, ...(sheet.name !== undefined && { sheet: sheet.name }), cell: first.address };
  return [{ place, tables: [], cells }];
}

function likelyCells(cells: readonly Cell[]): HeaderCellReading[] {
  return cells.flatMap((cell): HeaderCellReading[] => {
    const proposals = proposalsFor(cell, tableKinds);
    if (proposals.length === 0) return [];
    return [{ address: cell.address, text: cell.text, became: { type: 'unused', proposals } }];
  });
}

function* outcomesIn(table: KeyedTable): Generator<[Cell, HeaderOutcome]> {
  const { kind, columns, competing, outdone } = table;
  for (const { key, match, known, header, confidence, runnerUp } of columns.values()) {
    const sameWords = match === 'canonical' || match === 'synonym';
    const spelling = sameWords ? spellingOf(header.text, known) : [];
    const rest = { confidence, ...(runnerUp !== undefined && { runnerUp }) };
    yield [header, { type: 'taken', kind, key, match, known, spelling, ...rest }];
  }
  for (const { key, header } of outdone) {
    const winner = columns.get(key)?.header;
    yield [header, { type: 'outdone', kind, key, others: winner ? [winner.address] : [] }];
  }
  for (const [key, rivals] of competing) {
    const addresses = rivals.slice(0, othersMax + 1).map(({ header }) => header.address);
    for (const { header } of rivals) {
      const others = addresses.filter((address) => address !== header.address).slice(0, othersMax);
      yield [header, { type: 'competing', kind, key, others }];
    }
  }
}

function unusedOutcome(cell: Cell, kinds: readonly TableKind[]): HeaderOutcome {
  if (runningNumber.test(foldText(cell.text))) return { type: 'running-number' };
  return { type: 'unused', proposals: proposalsFor(cell, kinds) };
}

function proposalsFor({ text }: Cell, kinds: readonly TableKind[]): string[] {
  const claimed = headerClaims(text).map(({ known }) => known);
  const proposed = claimed.length > 0 ? claimed : proposedHeaders(text, kinds).map((known) => known.text);
  return [...new Set(proposed)];
}
