import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../../src/year/resolve/organisation.js';
import { resolveOrganisations } from '../../../../src/year/resolve/organisations/resolve.js';
import { knowledge } from '../../../support/knowledge.js';

/** The doubts about names typed in one county, as the two names and why. */
function doubtsOf(county: string, ...names: readonly string[]): string[] {
  const mentions = names.map((name, index): Mention => ({ id: String(index), name, county, places: [] }));
  const { doubts } = resolveOrganisations(mentions, knowledge.organisations);
  return doubts.map(
    ({ a, b, code }) => `${code}: ${[names[Number(a)], names[Number(b)]].sort().join(' / ')}`,
  );
}

describe('doubts about names', () => {
  it.each([
    ['TM', ['Caritas Timișoara', 'Federația Caritas a Diecezei Timișoara'], 'weak'],
    [
      'AG',
      ['Liceul Tehnologic Construcții de Mașini Mioveni', 'Liceul „Iulia Zamfirescu” Mioveni'],
      'unnamed',
    ],
    ['IS', ['Asociația Zorile Prutului', 'Asociația Zorele Protului'], 'alike'],
  ])('in %s of %j are told as %s', (county, names, code) => {
    expect(doubtsOf(county, ...names)).toEqual([`${code}: ${[...names].sort().join(' / ')}`]);
  });

  it('tell of a name that could be short for either of two bodies', () => {
    const names = [
      'Fundația Speranța Copiilor Roman',
      'Fundația Speranța Vârstnicilor Roman',
      'Fundația Speranța Roman',
    ];
    const told = doubtsOf('NT', ...names);
    expect(told.every((doubt) => doubt.includes('Fundația Speranța Roman'))).toBe(true);
    expect(told.length).toBe(2);
  });

  it.each([
    ['AJOFM Iași', 'Agenția Județeană pentru Ocuparea Forței de Muncă Iași'],
    ['Școala Gimnazială nr. 1 Mioveni', 'Școala Gimnazială nr. 2 Mioveni'],
    ['Asociația Zorile', 'Asociația Orizont Deschis'],
  ])('are none about %s and %s', (one, other) => {
    expect(doubtsOf('AG', one, other)).toEqual([]);
  });

  it('do not depend on the order of the names', () => {
    const names = [
      'Caritas Timișoara',
      'UVT Timișoara',
      'Universitatea de Vest din Timișoara',
      'Federația Caritas a Diecezei Timișoara',
    ];
    expect(doubtsOf('TM', ...names).sort()).toEqual(doubtsOf('TM', ...[...names].reverse()).sort());
  });
});
