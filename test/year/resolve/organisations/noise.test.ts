import { describe, expect, it } from 'vitest';
import { noiseExamples, withoutNoise } from '../../../../src/year/resolve/organisations/parse/noise.js';
import { organisationOf, resolveIn } from './mention.js';

describe('what stands beside a name', () => {
  it.each(noiseExamples)('is taken away: %s', (example) => {
    const name = 'Asociația Drum Drept Vaslui';
    const typed =
      /^[\d•-]/.test(example) && /[)•-]\s*$/.test(example) ? example + name : `${name} ${example}`;
    expect(withoutNoise(typed)).toContain('Drum Drept Vaslui');
    expect(withoutNoise(typed).length).toBeLessThan(typed.length);
  });

  it('never takes the name: streets, places and years that names are made of stay', () => {
    for (const name of [
      'Fundația Calea Speranței',
      'Universitatea „1 Decembrie 1918” Alba Iulia',
      'Școala Gimnazială nr. 5, Vaslui',
      'Asociația Strada Noastră',
      'Liceul Tehnologic nr. 1 – Târgu Jiu',
    ])
      expect(withoutNoise(name)).toBe(name);
  });

  it('makes no other body of an address, a code, a phone', () => {
    const { organisations } = resolveIn(
      'VS',
      'Asociația Drum Drept Vaslui',
      'Asociația Drum Drept Vaslui (CIF 12345678)',
      'Asociația Drum Drept Vaslui, str. Ștefan cel Mare nr. 5',
      'Asociația Drum Drept, Bd. Republicii 12, Vaslui, tel. fix',
      '2) Asociația Drum Drept Vaslui (online)',
    );
    expect(organisations.map(({ name }) => name)).toEqual(['Asociația Drum Drept Vaslui']);
  });

  it('is the function of a person', () => {
    expect(organisationOf('asistent social DGASPC Vaslui', 'VS')?.id).toBe('dgaspc-vs');
    expect(organisationOf('Reprezentant Județul Vrancea', 'VN')?.id).toBe('cj-vn');
    expect(organisationOf('Viceprimar Comuna Traian', 'BC')?.type).toBe('uat');
  });
});

describe('a name that is not understood', () => {
  it('is of no kind, and no association for want of a better one', () => {
    for (const name of ['Moraru Vlad', 'Kogălnic Trei', 'ADEVĂRAT', 'familia', 'voluntari'])
      expect(organisationOf(name, 'VS')?.kind).toBe('unknown');
    expect(organisationOf('Asociația Kogălnic', 'VS')?.kind).toBe('ngo');
  });

  it('is no college where it is a national company', () => {
    const { organisations } = resolveIn(
      'VS',
      'C.N. Poșta Română',
      'Poșta Română S.A.',
      'C.N. „Cuza Vodă” Huși',
    );
    expect(organisations.map(({ kind }) => kind).sort()).toEqual(['private', 'public']);
  });
});

describe('places of other counties', () => {
  it('are those that the name states, never the seat of the county around', () => {
    expect(organisationOf('Primăria com. Traian - Olt', 'GJ')?.id).toBe('primaria-129567');
    expect(organisationOf('Sectorul III', 'B')?.id).toBe('primaria-179169');
    expect(organisationOf('consiliul judetean (sv)', 'BT')?.id).toBe('cj-sv');
    expect(organisationOf('AJOFM A. Iulia', 'BT')?.id).toBe('ajofm-ab');
  });
});
