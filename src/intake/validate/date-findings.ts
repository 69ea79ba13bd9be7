import { groupAddresses } from '../../model/address.js';
import { finding } from '../../model/finding.js';
import type { Problem } from '../../model/problem.js';
import { intakeRules } from '../intake-rules.js';
import type { Table } from '../recognise/table.js';
import { dateColumn, daysIn } from './date-column.js';

/** Says where the order of day and month had to be decided: one finding a column, with the cells concerned. */
export function dateOrderFindings(table: Table): Problem[] {
  const column = dateColumn(table);
  const { remark } = column;
  const [example] = remark?.cells ?? [];
  if (!remark || !example) return [];
  const cells = groupAddresses(remark.cells);
  const place = {
    file: table.file,
    ...(table.sheet !== undefined && { sheet: table.sheet }),
    cell: cells[0] ?? example.address,
  };
  const params = {
    table: table.kind,
    column: 'date',
    reason: remark.reason,
    cells,
    telling: remark.telling.text,
    day: daysIn(example, column)?.first ?? '',
  };
  return [finding(intakeRules['date-order'], place, params, { found: example.text })];
}
