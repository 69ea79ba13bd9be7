import { rowRule, rows } from '../rule.js';

/** Columns that name institutions: who came, who can remedy, who took part, where. */
const columns = ['organisation', 'authority', 'partners', 'place'] as const;

/** No person stands where an institution or a place should. */
export const personAsBody = rowRule({
  id: 'person-as-body',
  severity: 'warning',
  params: {},
  tables: ['meetings', 'participants', 'difficulties', 'practices', 'collaborations'],
  check(row, { isPerson }) {
    return columns.flatMap((key) => {
      const cell = row.typedCell(key);
      return cell && cell.value.type === 'text' && isPerson(cell.text) ? [{ key }] : [];
    });
  },
  examples: {
    accepted: [rows('participants', { organisation: 'Colegiul Național „Mihai Eminescu” Iași' })],
    refused: [rows('participants', { organisation: 'Preot Brustureanu Anghel' })],
  },
});
