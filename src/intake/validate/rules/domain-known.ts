import { readDomain } from '../domains.js';
import { rowRule, rows } from '../rule.js';

/** A domain of competence is one of the registry, by name, short name or number: chapters are made by it. */
export const domainKnown = rowRule({
  id: 'domain-known',
  severity: 'error',
  params: { domains: 'texts' },
  tables: ['difficulties', 'practices', 'indicators'],
  check(row, { registries }) {
    const cell = row.cell('domain');
    if (!cell || readDomain(cell.text, registries)) return undefined;
    return { key: 'domain', params: { domains: registries.domains.map((domain) => domain.short_name) } };
  },
  examples: {
    accepted: [rows('difficulties', { domain: '3' })],
    refused: [rows('difficulties', { domain: 'Sport' })],
  },
});
