import { describe, expect, it } from 'vitest';
import { mergeReasonCodes } from '../../../../src/year/resolve/organisations/merge-reasons.js';
import { reasonsIn, resolveIn } from './mention.js';

describe('the reason why names are one body', () => {
  it('is that there is one of the type in the county', () => {
    expect(
      reasonsIn(
        'SV',
        'Agenția Județeană pentru Ocuparea Forței de Muncă Suceava',
        'AGENTIA JUDETEANA PENTRU OCUPAREA FORTEI DE MUNCA SUCEAVA',
        'AJOFM Suceava',
        'Agenția de Ocupare a Forței de Muncă Suceava',
        'Agenția Locală pentru Ocuparea Forței de Muncă Rădăuți',
        'AJOFM',
        'Agenția Județeană pentru Ocuparea Forței de Muncă Sucaeva',
      ),
    ).toEqual({
      'Agenția Județeană pentru Ocuparea Forței de Muncă Suceava': 'own-name',
      'AGENTIA JUDETEANA PENTRU OCUPAREA FORTEI DE MUNCA SUCEAVA': 'same-spelling',
      'AJOFM Suceava': 'abbreviation',
      'Agenția de Ocupare a Forței de Muncă Suceava': 'same-type-and-county',
      'Agenția Locală pentru Ocuparea Forței de Muncă Rădăuți': 'department-of-parent',
      AJOFM: 'county-from-context',
      'Agenția Județeană pentru Ocuparea Forței de Muncă Sucaeva': 'typo',
    });
  });

  it('is that a town hall, its council and its territorial unit are one legal person', () => {
    expect(reasonsIn('NT', 'Primăria Târgu Neamț', 'ORASUL TARGU NEAMT (CONSILIUL LOCAL)')).toEqual({
      'Primăria Târgu Neamț': 'same-town-hall',
      'ORASUL TARGU NEAMT (CONSILIUL LOCAL)': 'same-town-hall',
    });
  });

  it('is what two schools share', () => {
    const full = 'Școala Gimnazială „Ion Creangă” Botoșani';
    expect(reasonsIn('BT', full, 'Școala Gimnazială I. Creangă Botoșani')).toMatchObject({
      'Școala Gimnazială I. Creangă Botoșani': 'patron-initials',
    });
    expect(
      reasonsIn('TL', 'Colegiul Tehnic „Henri Coandă” Tulcea', 'Liceul Tehnologic Henri Coandă Tulcea'),
    ).toMatchObject({
      'Liceul Tehnologic Henri Coandă Tulcea': 'renamed-school',
    });
    expect(reasonsIn('CS', 'Școala Gimnazială Nr. 9 Reșița', 'Școala nr. 09, Reșița')).toMatchObject({
      'Școala nr. 09, Reșița': 'same-number',
    });
  });

  it('is what two associations share', () => {
    expect(
      reasonsIn(
        'B',
        'Fundația Prison Fellowship România',
        'PFR',
        'Prison Fellowship',
        'Fundatia Prisson Fellowship',
      ),
    ).toMatchObject({
      PFR: 'acronym',
      'Prison Fellowship': 'same-name',
      'Fundatia Prisson Fellowship': 'typo',
    });
    expect(reasonsIn('TM', 'Societatea pentru Copii și Părinți', 'SCOP Timișoara')).toMatchObject({
      'SCOP Timișoara': 'acronym',
    });
    expect(reasonsIn('GR', 'SC Agricover Distribution SRL', 'Agricover Giurgiu')).toMatchObject({
      'Agricover Giurgiu': 'words-left-out',
    });
  });

  it('carries the words that a sentence needs', () => {
    const { organisations } = resolveIn('B', 'Fundația Prison Fellowship România', 'PFR');
    const acronym = organisations[0]?.members.find(({ name }) => name === 'PFR');
    expect(acronym?.reason.params).toEqual({ acronym: 'PFR', full: 'Fundația Prison Fellowship România' });
    expect(acronym?.confidence).toBeGreaterThan(0.5);
  });

  it('is of a closed list', () => {
    const { organisations } = resolveIn(
      'VN',
      'SP Vrancea',
      'Probațiune Vrancea',
      'Baroul Vrancea',
      'Penitenciarul Focșani',
      'ANP',
      'diverse',
    );
    const codes = organisations.flatMap(({ members }) => members.map(({ reason }) => reason.code));
    expect(codes.filter((code) => !mergeReasonCodes.some((known) => known === code))).toEqual([]);
  });
});
