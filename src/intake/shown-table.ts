import type { TableKind } from '../field/contract/tables.js';
import type { Table } from './recognise/table.js';

/**
 * A table as a check shows it: what stands in its cells, in a few large arrays. So it passes from one thread to another
 * and stays in memory, where the cells themselves would take many times as much.
 */
export interface ShownTable {
  readonly kind: TableKind;
  readonly file: string;
  readonly sheet?: string;
  /** 1-based row of the header's last line. */
  readonly headerRow: number;
  readonly columns: readonly ShownColumn[];
  /** 1-based rows of the sheet. */
  readonly rows: Uint32Array;
  /** Every text once, an empty one first; cells tell theirs by its index. */
  readonly texts: readonly string[];
}

export interface ShownColumn {
  readonly key: string;
  /** 1-based. */
  readonly column: number;
  readonly header: string;
  /** By row, the text of the cell that fills it. */
  readonly cells: Uint32Array;
  /** By row, 1 where it was typed on the row itself. */
  readonly typed: Uint8Array;
}

/** Takes from a table what a check shows of it. */
export function shownTable({ kind, file, sheet, headerRow, columns, rows }: Table): ShownTable {
  const indexes = new Map([['', 0]]);
  const indexOf = (text: string) => {
    const index = indexes.get(text) ?? indexes.size;
    indexes.set(text, index);
    return index;
  };
  const shown = [...columns.values()].map(({ key, column, header }) => ({
    ...{ key, column, header: header.text },
    cells: Uint32Array.from(rows, ({ cells }) => indexOf(cells.get(key)?.cell.text ?? '')),
    typed: Uint8Array.from(rows, ({ cells }) => Number(cells.get(key)?.from === 'typed')),
  }));
  return {
    ...{ kind, file, headerRow, columns: shown },
    ...(sheet !== undefined && { sheet }),
    rows: Uint32Array.from(rows, ({ number }) => number),
    texts: [...indexes.keys()],
  };
}
