import { describe, expect, it } from 'vitest';
import { organisationOf, resolveIn } from './mention.js';

describe('the place of a body', () => {
  it('is the county’s seat where its name says none', () => {
    expect(organisationOf('AJOFM', 'VN')?.id).toBe('ajofm-vn');
    expect(organisationOf('AJOFM Focșani', 'SV')?.id).toBe('ajofm-vn');
    expect(organisationOf('Direcția de Asistență Socială', 'VN')?.id).toBe('das-174744');
  });

  it('breaks ties between communes of one name by the county around, never overruling a county named', () => {
    expect(organisationOf('Primăria Unirea', 'AB')?.name).toBe('Primăria Comunei Unirea, județul Alba');
    expect(organisationOf('Primăria Unirea', 'BR')?.name).toBe('Primăria Comunei Unirea, județul Brăila');
    expect(organisationOf('Primăria Unirea, jud. Brăila', 'AB')?.name).toBe(
      'Primăria Comunei Unirea, județul Brăila',
    );
    expect(organisationOf('Primăria Municipiului Slobozia', 'GR')?.name).toBe(
      'Primăria Municipiului Slobozia',
    );
  });

  it('is read through abbreviations and the spelling before 1993', () => {
    const names = [
      'Primăria Râmnicu Vâlcea',
      'Primaria Rm. Valcea',
      'PRIMĂRIA RÎMNICU VÎLCEA',
      'Primăria Rîmnicul Vîlcea',
    ];
    expect(resolveIn('VL', ...names).organisations.map(({ name }) => name)).toEqual([
      'Primăria Municipiului Râmnicu Vâlcea',
    ]);
  });

  it('is read with a letter or two wrong, if no other place is as near', () => {
    expect(organisationOf('Primăria Sigghetu Marmației', 'MM')?.name).toBe(
      'Primăria Municipiului Sighetu Marmației',
    );
    expect(organisationOf('ISJ Maramureșș', 'SM')?.id).toBe('isj-mm');
    expect(organisationOf('Primăria Vicovu de Sos', 'SV')?.id).toBe('primaria-sv-vicovu-sos');
  });

  it('is a sector in Bucharest, and no department that carries a number', () => {
    expect(organisationOf('Primăria Sectorului 4', 'B')?.name).toBe('Primăria Sectorului 4 București');
    expect(organisationOf('DGASPC S6', 'B')?.name).toBe(
      'Direcția Generală de Asistență Socială și Protecția Copilului Sector 6 București',
    );
    expect(organisationOf('DGPMB – Secția 4 Poliție', 'B')?.id).toBe('ipj-b');
    expect(organisationOf('Primăria Sector 7', 'B')?.id).not.toContain('1791');
  });

  it('is no part of a patron’s name', () => {
    expect(organisationOf('Biblioteca Județeană „Gheorghe Șincai”', 'BH')?.id).toBe('bj-bh');
    expect(organisationOf('Biblioteca Județeană Ioan N. Roman', 'CT')?.id).toBe('bj-ct');
    expect(organisationOf('Fundația Sfântul Sava de la Buzău', 'CT')?.county).toBe('CT');
    expect(organisationOf('Liceul Teoretic Ovidius', 'CT')?.id).toBe('liceu-teoretic-ovidius-ct');
  });

  it('is the code of a county behind an abbreviation', () => {
    expect(organisationOf('ISJ CT', 'TL')?.id).toBe('isj-ct');
    expect(organisationOf('ISJCT', 'CT')?.id).toBe('isj-ct');
    expect(organisationOf('ISJ XY', 'CT')?.id).toBe('isj-ct');
  });
});
