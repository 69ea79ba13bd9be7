import { columnDefinition } from '../../field/contract/tables.js';
import { parseAddress } from '../../model/address.js';
import { finding } from '../../model/finding.js';
import type { Place } from '../../model/place.js';
import type { Problem } from '../../model/problem.js';
import type { Table } from '../recognise/table.js';
import type { AppliedCorrection } from './correct-book.js';
import { correctionRules } from './rules.js';

/** Tells the cells that were corrected; of a column of persons that it was, and not how. */
export function tellCorrections(applied: readonly AppliedCorrection[], tables: readonly Table[]): Problem[] {
  return applied.map(({ correction, place }) => {
    const { row, ...line } = correction.line;
    const { reason, day, typed, corrected } = correction;
    const at = columnAt(tables, place);
    const isPersonal = at !== undefined && columnDefinition(at.table, at.column)?.personal === true;
    return finding(
      correctionRules['cell-corrected'],
      place,
      // Of a cell outside all columns nobody can tell what it holds.
      { row, reason, day, corrected: isPersonal ? '' : corrected, column: '', ...at },
      { related: [line], ...(!isPersonal && { found: typed }) },
    );
  });
}

/** The column of the table in which a cell stands. */
function columnAt(tables: readonly Table[], { sheet, cell = '' }: Place) {
  const { row, column } = parseAddress(cell) ?? {};
  for (const table of tables) {
    if (table.sheet !== sheet || !table.rows.some(({ number }) => number === row)) continue;
    const [key] = [...table.columns].find(([, one]) => one.column === column) ?? [];
    if (key !== undefined) return { table: table.kind, column: key };
  }
  return undefined;
}
