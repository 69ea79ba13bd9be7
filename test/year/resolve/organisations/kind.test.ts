import { describe, expect, it } from 'vitest';
import { inferKind } from '../../../../src/year/resolve/organisations/kind.js';
import { resolveOrganisations } from '../../../../src/year/resolve/organisations/resolve.js';
import { mention, registry } from './mention.js';

describe('the kind that a name tells', () => {
  it.each([
    ['Primăria Traian', 'public'],
    ['Casa Județeană de Pensii Olt', 'public'],
    ['Ministerul Justiției', 'central'],
    ['ANOFM', 'central'],
    ['Autoritatea Națională pentru Restituirea Proprietăților', 'central'],
    ['Asociația Speranța', 'ngo'],
    ['Fundația Pentru Copii SA', 'ngo'],
    ['SC Alro SA', 'private'],
    ['Parohia Sf. Nicolae', 'private'],
    ['Universitatea „Ovidius” Constanța', 'public'],
    ['Universitatea „Andrei Șaguna” Constanța', 'private'],
    ['Liceul Particular „Onicescu” Botoșani', 'private'],
    ['Penitenciarul Focșani', 'penitentiary'],
    ['voluntari', 'unknown'],
    ['', 'unknown'],
  ])('%s: %s', (name, kind) => {
    expect(inferKind(name, registry).kind).toBe(kind);
  });

  it('is certain of a type or a legal form, not of words alone', () => {
    expect(inferKind('Asociația Speranța', registry).certain).toBe(true);
    expect(inferKind('Star of Hope', registry)).toMatchObject({ kind: 'ngo', certain: false });
    expect(inferKind('Direcția Autostrăzilor', registry)).toMatchObject({ kind: 'public', certain: false });
    expect(inferKind('Moldova Construct', registry)).toMatchObject({ kind: 'private', certain: false });
    expect(inferKind('Autoritatea Națională pentru Cetățenie', registry).certain).toBe(false);
  });

  it('yields to what was typed beside it only where the name is not certain', () => {
    const typed = (name: string) =>
      resolveOrganisations([{ ...mention(name, 'OT'), typedKind: 'private' as const }], registry)
        .organisations[0]?.kind;
    expect(typed('Alro Slatina')).toBe('private');
    expect(typed('Asociația Alro')).toBe('ngo');
  });

  it('is the same for a name without its legal form', () => {
    const { byMention } = resolveOrganisations(
      [mention('SC Alro SA', 'OT'), mention('Alro Slatina', 'OT')],
      registry,
    );
    expect(byMention.get('Alro Slatina')?.kind).toBe('private');
    expect(byMention.get('Alro Slatina')?.kindCertain).toBe(true);
  });
});
