import { beforeAll, describe, expect, it } from 'vitest';
import { loadRegister } from '../../../../src/field/registries/load-register.js';
import { groupBy } from '../../../../src/model/collections.js';
import type { Organisation, ReasonedResolution } from '../../../../src/year/resolve/organisation.js';
import { resolveOrganisations } from '../../../../src/year/resolve/organisations/resolve.js';
import { type Generated, generateNames } from '../../../support/names/generate.js';
import { registry } from './mention.js';

/** A seed that nothing was built with. */
const seed = 20_261_130;
const sample = { countyTypes: 10, townHalls: 3, schools: 4, ngos: 4, firms: 1 };

describe('names made of real bodies, of every type and county', () => {
  let names: Generated[];
  let resolution: ReasonedResolution;

  beforeAll(() => {
    const register = loadRegister();
    names = generateNames(seed, registry, register, sample);
    resolution = resolveOrganisations(
      names.map(({ mention }) => mention),
      registry,
      register,
    );
  }, 120_000);

  it('are counted as one where they mean one, and as two where they mean two', () => {
    const bodyOf = new Map(names.map(({ mention, body }) => [mention.id, body.identity]));
    const meant = pairsWithin(groupBy(bodyOf.keys(), (id) => bodyOf.get(id)).values());
    const found = resolution.organisations.map(({ members }) => members.flatMap(({ mentions }) => mentions));
    const right = found.flatMap((ids) => [...groupBy(ids, (id) => bodyOf.get(id)).values()]);
    expect(pairsWithin(right) / pairsWithin(found)).toBeGreaterThan(0.995);
    expect(pairsWithin(right) / meant).toBeGreaterThan(0.97);
  });

  it('are of the kind of the body', () => {
    const wrong = names.filter(
      ({ mention, body }) => resolution.byMention.get(mention.id)?.kind !== body.kind,
    );
    expect(wrong.length / names.length).toBeLessThan(0.015);
  });

  it('give the fiscal code of the body wherever the register has one', () => {
    const offices = names.filter(({ body }) => body.identity.startsWith('ajofm '));
    const codes = offices.map(({ mention }) => resolution.byMention.get(mention.id)?.fiscalCode);
    expect(codes.filter((code) => code === undefined)).toEqual([]);
  });

  it('are in doubt about as often as they are counted once too many', () => {
    const bodyOf = new Map(names.map(({ mention, body }) => [mention.id, body.identity]));
    const idsOf = (organisation: Organisation) => organisation.members.flatMap(({ mentions }) => mentions);
    const sizes = resolution.organisations.flatMap((organisation) =>
      [...groupBy(idsOf(organisation), (id) => bodyOf.get(id))].map(([body, ids]) => ({
        organisation,
        body,
        size: ids.length,
      })),
    );
    const largest = new Map(
      sizes.sort((a, b) => a.size - b.size).map(({ body, organisation }) => [body, organisation]),
    );
    const extra = resolution.organisations.filter((organisation) =>
      idsOf(organisation).every((id) => largest.get(bodyOf.get(id)) !== organisation),
    ).length;
    const expected = resolution.organisations.reduce((sum, { mayBeOther = 0 }) => sum + mayBeOther, 0);
    expect(extra).toBeGreaterThan(expected / 2.5);
    expect(extra).toBeLessThan(expected * 2.5);
  });

  it('give each public figure within two of a hundred', () => {
    const bodies = new Set(
      names.filter(({ body }) => body.kind === 'public').map(({ body }) => body.identity),
    );
    const counted = resolution.organisations.filter(({ kind }) => kind === 'public').length;
    expect(Math.abs(counted / bodies.size - 1)).toBeLessThan(0.02);
  });
});

function pairsWithin(groups: Iterable<readonly unknown[]>): number {
  let pairs = 0;
  for (const { length } of groups) pairs += (length * (length - 1)) / 2;
  return pairs;
}
