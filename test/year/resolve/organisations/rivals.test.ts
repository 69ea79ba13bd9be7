import { describe, expect, it } from 'vitest';
import { resolveIn } from './mention.js';

/** How many organisations the names of a county are. */
function count(county: string, ...names: string[]): number {
  return resolveIn(county, ...names).organisations.length;
}

describe('a name that could be either of two bodies', () => {
  it('is counted with neither', () => {
    const both = ['Școala Gimnazială „Ion Popescu” Buzău', 'Școala Gimnazială „Ilie Popescu” Buzău'];
    expect(count('BZ', ...both)).toBe(2);
    expect(count('BZ', ...both, 'Școala Gimnazială I. Popescu Buzău')).toBe(3);
    expect(count('BZ', 'Școala Gimnazială „Ion Popescu” Buzău', 'Școala Gimnazială I. Popescu Buzău')).toBe(
      1,
    );
  });

  it('is counted with neither where the place would tell', () => {
    const both = [
      'Școala Gimnazială „Matei Basarab” Târgoviște',
      'Școala Gimnazială „Matei Basarab” Pucioasa',
    ];
    expect(count('DB', ...both, 'Școala Gimnazială „Matei Basarab”')).toBe(3);
    expect(
      count('DB', 'Școala Gimnazială „Matei Basarab” Pucioasa', 'Școala Gimnazială „Matei Basarab”'),
    ).toBe(1);
  });

  it('is an association and a foundation of one name', () => {
    const { organisations } = resolveIn('SB', 'Asociația Speranța', 'Fundația Speranța', 'SPERANȚA');
    expect(organisations.map(({ id }) => id)).toEqual([
      'ong-speranta-sb',
      'ong-speranta-sb-asociatie',
      'ong-speranta-sb-fundatie',
    ]);
  });
});

describe('variants of one name', () => {
  it('are one body though they differ from each other', () => {
    const names = [
      'Colegiul Național „Barbu Știrbei” Călărași',
      'Colegiul Național B. Știrbei Călărași',
      'Colegiul National Barbu Stirbeii',
    ];
    expect(count('CL', ...names)).toBe(1);
  });
});

describe('what never merges', () => {
  it.each([
    ['numbers', 'Liceul Tehnologic Nr. 1 Sibiu', 'Liceul Tehnologic Nr. 2 Sibiu'],
    ['patrons', 'Colegiul Național „Gheorghe Lazăr” Sibiu', 'Colegiul Național „Octavian Goga” Sibiu'],
    ['regnal numbers', 'Colegiul „Carol I” Sibiu', 'Colegiul „Carol II” Sibiu'],
    ['stages', 'Școala Gimnazială „Mihai Eminescu” Sibiu', 'Colegiul Național „Mihai Eminescu” Sibiu'],
    ['denominations', 'Parohia Romano-Catolică Sf. Nicolae Sibiu', 'Parohia Sf. Nicolae Sibiu'],
    ['common words', 'Asociația Alături de Voi', 'Asociația Alături de Tine'],
    ['saints a letter apart', 'Asociația Sfânta Maria', 'Asociația Sfânta Marina'],
    ['legal forms', 'SC Ambient SRL', 'SC Ambient SA'],
    ['companies a word apart', 'SC Ambient SRL', 'SC Ambient Consulting SRL'],
    ['bodies of one field', 'DGASPC Sibiu', 'DAS Sibiu'],
    ['town and county', 'Primăria Sibiu', 'Consiliul Județean Sibiu'],
    ['prison and prison hospital', 'Penitenciarul Rahova', 'Penitenciarul-Spital Rahova'],
  ])('%s', (_, one, other) => {
    expect(count('SB', one, other)).toBe(2);
  });
});
