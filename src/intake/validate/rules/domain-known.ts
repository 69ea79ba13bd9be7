import { nearestEntries } from '../../../text/nearest-entries.js';
import { readDomain } from '../domains.js';
import { rowRule, rows } from '../rule.js';

/** A domain of competence is one of the registry, by name, short name or number: chapters are made by it. */
export const domainKnown = rowRule({
  id: 'domain-known',
  severity: 'error',
  params: { domains: 'texts', nearest: 'texts' },
  tables: ['difficulties', 'practices', 'indicators'],
  check(row, { registries }) {
    const cell = row.cell('domain');
    if (!cell || readDomain(cell.text, registries)) return undefined;
    const entries = registries.domains.map(({ name, short_name: shown, other_names: others }) => ({
      shown,
      names: [shown, name, ...others],
    }));
    const domains = entries.map(({ shown }) => shown);
    return { key: 'domain', params: { domains, nearest: nearestEntries(cell.text, entries) } };
  },
  examples: {
    accepted: [rows('difficulties', { domain: '3' })],
    refused: [rows('difficulties', { domain: 'Sport' })],
  },
});
