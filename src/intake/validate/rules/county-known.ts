import { countyKey } from '../file-facts.js';
import type { Rule } from '../rule.js';

/** A county is named by its name or code; another text is set aside for the unit's county. */
export const countyKnown: Rule = {
  id: 'county-known',
  severity: 'warning',
  tables: ['meetings', 'participants'],
  check(row, { counties }) {
    const cell = row.typedCell('county');
    return cell && !counties.has(countyKey(cell.text)) ? { key: 'county' } : undefined;
  },
  accepted: { table: 'meetings', rows: [{ county: 'jud. IASI' }] },
  refused: { table: 'meetings', rows: [{ county: 'Moldova' }] },
};
