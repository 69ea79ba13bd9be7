import { readDomain } from '../domains.js';
import type { Rule } from '../rule.js';

/** A domain of competence is one of the registry, by name, short name or number: chapters are made by it. */
export const domainKnown: Rule = {
  id: 'domain-known',
  severity: 'error',
  tables: ['difficulties', 'practices', 'indicators'],
  check(row, { registries }) {
    const cell = row.cell('domain');
    if (!cell || readDomain(cell.text, registries)) return undefined;
    return { key: 'domain', params: { domains: registries.domains.map((domain) => domain.short_name) } };
  },
  accepted: { table: 'difficulties', rows: [{ domain: '3' }] },
  refused: { table: 'difficulties', rows: [{ domain: 'Sport' }] },
};
