import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention, Resolution } from '../../../../src/year/resolve/organisation.js';
import { resolveOrganisations } from '../../../../src/year/resolve/organisations/resolve.js';
import { readTable, registry } from './mention.js';

const mentions: Mention[] = readTable('cases.csv')
  .slice(0, 120)
  .map(({ mention = '', county = '' }, at) => ({
    id: `m${at}`,
    name: mention,
    county,
    places: [{ file: 'Suceava.xlsx', sheet: 'Participanți', cell: `C${at + 2}` }],
  }));

/** All that a resolution says, as text. */
function written({ organisations, byMention }: Resolution): string {
  return JSON.stringify([organisations, [...byMention].map(([id, { id: body }]) => `${id} ${body}`).sort()]);
}

describe('the order of the mentions', () => {
  const expected = written(resolveOrganisations(mentions, registry));

  it('changes nothing', () => {
    const shuffled = fc.shuffledSubarray(mentions, { minLength: mentions.length });
    fc.assert(
      fc.property(shuffled, (order) => written(resolveOrganisations(order, registry)) === expected),
      { numRuns: 10 },
    );
  });

  it('sorts organisations by id, each id its own', () => {
    const ids = resolveOrganisations(mentions, registry).organisations.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives every mention, and every place, to one organisation', () => {
    const { organisations, byMention } = resolveOrganisations(mentions, registry);
    const given = organisations.flatMap(({ members }) => members.flatMap((member) => member.mentions));
    const places = organisations.flatMap(({ members }) => members.flatMap((member) => member.places));
    expect([...given].sort()).toEqual(mentions.map(({ id }) => id).sort());
    expect(places).toHaveLength(mentions.length);
    expect(byMention.size).toBe(mentions.length);
  });
});

describe('any text at all', () => {
  it('is an organisation or nobody, and stops nothing', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.lorem());
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (names) => {
        const typed = names.map((name, at): Mention => ({ id: `${at}`, name, county: 'SV', places: [] }));
        return resolveOrganisations(typed, registry).byMention.size === names.length;
      }),
      { numRuns: 60 },
    );
  });

  it('takes a page typed into a cell', () => {
    const page = 'Primăria Comunei Traian - Serviciul „Asistență Socială” (SPAS), '.repeat(500);
    expect(
      resolveOrganisations([{ id: 'page', name: page, county: 'BC', places: [] }], registry).organisations,
    ).toHaveLength(1);
  });
});
