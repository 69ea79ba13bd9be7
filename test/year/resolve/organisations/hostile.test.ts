import { describe, expect, it } from 'vitest';
import { resolveOrganisations } from '../../../../src/year/resolve/organisations/resolve.js';
import { mention, registry } from './mention.js';

const length = 100_000;

/** What a damaged or ill-meant cell may hold instead of the name of an institution. */
const cells: Record<string, string> = {
  'a word without end': 'ă'.repeat(length),
  'a number without end': '1'.repeat(length),
  'single letters': 'I. '.repeat(length / 3),
  'two commas for a quote': ',,'.repeat(length / 2),
  'two apostrophes for a quote': "''".repeat(length / 2),
  'quotes that open and never close': '„'.repeat(length),
  brackets: '('.repeat(length / 2) + ')'.repeat(length / 2),
  dashes: '- '.repeat(length / 2),
  'combining marks': `A${'\u0327'.repeat(length)}`,
  'capitals within words': 'Aaa'.repeat(length / 3),
  'one type over and over': 'Universitatea '.repeat(length / 14),
  'a commune with a name without end': `Comuna ${'x'.repeat(length)}`,
  controls: '\u0000\u0007Asociația\u001b[31m \u202eSperanța\u202c',
};

describe('a name that no one can mean', () => {
  it.each(Object.keys(cells))('is an organisation of its own, soon: %s', (cell) => {
    const { organisations } = resolveOrganisations(
      [mention(cells[cell] ?? '', 'IS'), mention('AJOFM Iași', 'IS')],
      registry,
    );
    expect(organisations.map(({ id }) => id)).toContain('ajofm-is');
    expect(organisations).toHaveLength(2);
    expect(Math.max(...organisations.map(({ id }) => id.length))).toBeLessThan(5000);
  });

  it.each(['__proto__', 'constructor', 'toString', 'Asociația __proto__', 'Primăria valueOf'])(
    'may be a word of the language: %s',
    (name) => {
      const { organisations } = resolveOrganisations([{ ...mention(name), county: '__proto__' }], registry);
      expect(organisations.map(({ members }) => members.map((member) => member.name))).toEqual([[name]]);
    },
  );
});
