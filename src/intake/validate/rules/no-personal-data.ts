import { columnDefinition, tableKinds } from '../../../field/contract/tables.js';
import { personalDataIn, personalDataKinds } from '../../../text/personal-data.js';
import { rowRule, rows } from '../rule.js';

/** No CNP, e-mail address or telephone number stands in a column that is published. */
export const noPersonalData = rowRule({
  id: 'no-personal-data',
  severity: 'warning',
  params: { data: personalDataKinds },
  tables: tableKinds,
  check(row) {
    return [...row.table.columns.keys()].flatMap((key) => {
      const cell = columnDefinition(row.kind, key)?.personal ? undefined : row.typedCell(key);
      // Two days in digits look like a telephone number.
      const isDay = key === 'date' && row.days() !== undefined;
      const data = cell && cell.value.type === 'text' && !isDay ? personalDataIn(cell.text) : undefined;
      return data ? [{ key, params: { data } }] : [];
    });
  },
  examples: {
    accepted: [
      rows('meetings', { conclusions: 'S-a convenit un protocol de colaborare.' }),
      rows('meetings', { date: '07.03.2018 - 08.03.2018' }),
    ],
    refused: [rows('meetings', { conclusions: 'Contact: 0799 000 111' })],
  },
});
