import type { TableKind } from '../field/contract/tables.js';
import type { NotOursReason, SetAsideReason } from './intake-rules.js';
import type { Book, Sheet } from './read/book.js';

/** What became of a row of a sheet when it was read: one of these, and no other. */
export type RowState =
  /** It gives records; what became of each is known once a year is put together. */
  | { readonly state: 'data' }
  /** Kept out before it became a record, by a finding of this rule. */
  | { readonly state: 'refused'; readonly rule: string }
  /** Another sheet of the workbook says the same. */
  | { readonly state: 'copied'; readonly of: string }
  | { readonly state: 'header' | 'title' | 'separator'; readonly table: TableKind }
  | { readonly state: 'set-aside'; readonly reason: SetAsideReason }
  | { readonly state: 'not-ours'; readonly reason: NotOursReason };

/** Neighbouring rows of which the same became. */
export interface StateRun {
  readonly state: RowState;
  /** 1-based row of the sheet. */
  readonly first: number;
  readonly last: number;
  /** Rows that hold something, from the first to the last. */
  readonly count: number;
}

declare const whole: unique symbol;

/** What became of every row of a sheet that holds something. `sheetLedger` alone makes it, so that none is left out. */
export interface SheetLedger {
  readonly [whole]: true;
  /** Absent in a text file. */
  readonly sheet?: string;
  /** From the top; neighbours differ. */
  readonly runs: readonly StateRun[];
}

/**
 * Asks of every row of a sheet what became of it.
 * @param stateOf answers for whatever row: there is no row without a state
 */
export function sheetLedger({ name, rows }: Sheet, stateOf: (row: number) => RowState): SheetLedger {
  const runs: { state: RowState; first: number; last: number; count: number }[] = [];
  for (const { number } of rows) {
    const state = stateOf(number);
    const run = runs.at(-1);
    if (run && isSame(run.state, state)) {
      run.last = number;
      run.count += 1;
    } else runs.push({ state, first: number, last: number, count: 1 });
  }
  return { ...(name !== undefined && { sheet: name }), runs } as unknown as SheetLedger;
}

/** The ledger of every sheet of a book of which one thing became. */
export function ledgerOfAll({ sheets }: Book, state: RowState): SheetLedger[] {
  return sheets.map((sheet) => sheetLedger(sheet, () => state));
}

/** The state of every row of a ledger, by its number; nothing for rows that are empty or not there. */
export function statesIn({ runs }: SheetLedger): (row: number) => RowState | undefined {
  return (row) => runs.find(({ first, last }) => first <= row && row <= last)?.state;
}

function isSame(a: RowState, b: RowState): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
