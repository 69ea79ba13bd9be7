import { describe, expect, it } from 'vitest';
import { organisationOf, resolveIn } from './mention.js';

describe('the canonical name', () => {
  it.each([
    ['AJOFM Iasi', 'IS', 'Agenția Județeană pentru Ocuparea Forței de Muncă Iași'],
    ['ISMB', 'B', 'Inspectoratul Școlar al Municipiului București'],
    ['Prefectura Vilcea', 'VL', 'Instituția Prefectului Județului Vâlcea'],
    ['Primaria Pascani', 'IS', 'Primăria Municipiului Pașcani'],
    ['Primaria Gura Humorului', 'SV', 'Primăria Orașului Gura Humorului'],
    ['Comuna Traian', 'BC', 'Primăria Comunei Traian, județul Bacău'],
    ['Comuna Cogealac', 'CT', 'Primăria Comunei Cogealac'],
    ['DAS Suceava', 'SV', 'Direcția de Asistență Socială Suceava'],
    ['PMS Aiud', 'AB', 'Penitenciarul Aiud'],
    ['MAI', 'B', 'Ministerul Afacerilor Interne'],
    ['AJOFM', undefined, 'Agenția Județeană pentru Ocuparea Forței de Muncă'],
  ])('%s in %s: %s', (name, county, canonical) => {
    expect(organisationOf(name, county)?.name).toBe(canonical);
  });

  it('is the best typed one, with Romanian quotes and letters', () => {
    const { organisations } = resolveIn(
      'VS',
      'ASOCIATIA "PRO UMANITAS" BARLAD',
      "Asociaţia ,,Pro Umanitas'' Bârlad",
      'Asociatia Pro Umanitas',
    );
    expect(organisations.map(({ name }) => name)).toEqual(['Asociația „Pro Umanitas” Bârlad']);
  });

  it('has the patron in full', () => {
    const { organisations } = resolveIn(
      'CT',
      'Colegiul Pedagogic C. Brătescu Constanța',
      'Colegiul Pedagogic Constantin Brătescu',
    );
    expect(organisations[0]?.name).toBe('Colegiul Pedagogic Constantin Brătescu');
  });
});

describe('the id', () => {
  it('is made of what was understood', () => {
    expect(organisationOf('A.J.O.F.M. Iași', 'VS')?.id).toBe('ajofm-is');
    expect(organisationOf('Consiliul Local Iași', 'IS')?.id).toBe('primaria-95060');
    expect(organisationOf('Asociația „Alternative Sociale”', 'IS')?.id).toBe('ong-alternative-sociale-is');
    expect(organisationOf('Colegiul Tehnic „Henri Coandă” Tulcea', 'TL')?.id).toBe(
      'liceu-tehnologic-henri-coanda-tulcea',
    );
    expect(organisationOf('-', 'IS')?.id).toBe('necunoscut');
  });
});
