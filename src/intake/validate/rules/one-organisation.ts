import { isUnclearList } from '../../recognise/lists.js';
import { rowRule, rows } from '../rule.js';

/** A cell names one institution, or several that can be told from each other. */
export const oneOrganisation = rowRule({
  id: 'one-organisation',
  severity: 'error',
  params: {},
  tables: ['participants'],
  check(row, { inferKind }) {
    const cell = row.typedCell('organisation');
    if (!cell || !/,.*,/s.test(cell.text)) return undefined;
    const isBody = (name: string) => {
      const { kind, certain, complete } = inferKind(name);
      return certain && complete && kind !== 'unknown';
    };
    return isUnclearList(cell.text, isBody) ? { key: 'organisation' } : undefined;
  },
  examples: {
    accepted: [
      rows('participants', { organisation: 'AJOFM Iași, DGASPC Iași, Primăria Iași', kind: '', count: '3' }),
      rows('participants', { organisation: 'Direcția de Asistență Socială, Iași, str. Copou 3', kind: '' }),
    ],
    refused: [
      rows('participants', {
        organisation: 'AJOFM Iași, DGASPC Iași, alte servicii, cei de la centru, doi invitați',
        kind: '',
      }),
    ],
  },
});
