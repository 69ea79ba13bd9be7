import { columnDefinition, tableKinds } from '../../../field/contract/tables.js';
import { personalDataIn } from '../../../text/personal-data.js';
import type { Rule } from '../rule.js';

/** No CNP, e-mail address or telephone number stands in a column that is published. */
export const noPersonalData: Rule = {
  id: 'no-personal-data',
  severity: 'warning',
  tables: tableKinds,
  check(row) {
    return [...row.table.columns.keys()].flatMap((key) => {
      const cell = columnDefinition(row.kind, key)?.personal ? undefined : row.typedCell(key);
      // Two days in digits look like a telephone number.
      const isDay = key === 'date' && row.days() !== undefined;
      const data = cell && cell.value.type === 'text' && !isDay ? personalDataIn(cell.text) : undefined;
      return data ? [{ key, params: { data, column: key, table: row.kind } }] : [];
    });
  },
  accepted: { table: 'meetings', rows: [{ conclusions: 'S-a convenit un protocol de colaborare.' }] },
  refused: { table: 'meetings', rows: [{ conclusions: 'Contact: 0799 000 111' }] },
};
