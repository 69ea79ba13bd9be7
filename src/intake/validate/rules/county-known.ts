import { countyKey } from '../file-facts.js';
import { rowRule, rows } from '../rule.js';

/** A county is named by its name or code; another text is set aside for the unit's county. */
export const countyKnown = rowRule({
  id: 'county-known',
  severity: 'warning',
  params: {},
  tables: ['meetings', 'participants'],
  check(row, { counties }) {
    const cell = row.typedCell('county');
    return cell && !counties.has(countyKey(cell.text)) ? { key: 'county' } : undefined;
  },
  examples: {
    accepted: [rows('meetings', { county: 'jud. IASI' })],
    refused: [rows('meetings', { county: 'Moldova' })],
  },
});
