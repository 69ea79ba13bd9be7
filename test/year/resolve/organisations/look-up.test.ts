import { describe, expect, it } from 'vitest';
import type { RegisterEntry } from '../../../../src/field/registries/register.js';
import { resolveOrganisations } from '../../../../src/year/resolve/organisations/resolve.js';
import { mention, registry } from './mention.js';

const entry = (fields: Partial<RegisterEntry> & Pick<RegisterEntry, 'name'>): RegisterEntry => ({
  list: 'ngo',
  key: '',
  fiscal_code: '',
  county_code: 'VS',
  siruta: '161945',
  ...fields,
});

/** Bodies that a county may have. */
const register = [
  entry({ list: 'public', fiscal_code: '101', name: 'Școala Gimnazială „Mihail Sadoveanu” Vaslui' }),
  entry({ list: 'public', fiscal_code: '102', name: 'Școala Gimnazială Nr. 2 Vaslui' }),
  entry({ list: 'public', fiscal_code: '103', name: 'Școala Gimnazială Nr. 3 Vaslui' }),
  entry({ name: 'Asociația Centrul pentru Tinerii Vasluieni' }),
  entry({ name: 'Fundația „Zori de Zi”' }),
  entry({ list: 'firm', name: 'Covoare Racova SRL' }),
];

const nameOf = (name: string) =>
  resolveOrganisations([mention(name, 'VS')], registry, register).organisations[0];

describe('a name that the register has', () => {
  it.each([
    ['Șc. Gimn. M. Sadoveanu', '101'],
    ['Sc Gim Mihail Sadovenau, Vaslui', '101'],
    ['prof. din SCOALA GIMNAZIALAMIHAIL SADOVEANU', '101'],
    ['Insp. Șc. Gim. nr.2 Vaslui', '102'],
    ['scoala nr3', '103'],
  ])('is found under %s', (typed, code) => {
    expect(nameOf(typed)?.fiscalCode).toBe(code);
  });

  it.each([
    ['Școala Gimnazială nr. 4 Vaslui'],
    ['Școala Gimnazială Nr. 2 Bârlad'],
    ['Grădinița nr. 2 Vaslui'],
    ['Liceul Vasile Alecsandri Vaslui'],
  ])('is not found under %s, which names another', (typed) => {
    expect(nameOf(typed)?.fiscalCode).toBeUndefined();
  });

  it.each([
    ['covoare racova', 'private'],
    ['firma S.C. Covoare Racova S.R.L.', 'private'],
    ['zori de zi', 'ngo'],
    ['Centrul pt. Tinerii Vasluieni', 'ngo'],
    ['ACTV', 'ngo'],
  ])('tells the kind of %s', (typed, kind) => {
    expect(nameOf(typed)).toMatchObject({ kind, kindCertain: true });
  });

  it.each([
    ['Asociația „Zori de Zi”', 'Fundația „Zori de Zi”'],
    ['Fundația Zori', 'Fundația „Zori de Zi”'],
    ['Tinerii Vasluieni SRL', 'Asociația Centrul pentru Tinerii Vasluieni'],
  ])('is another than that of %s', (typed, name) => {
    expect(nameOf(typed)?.name).not.toBe(name);
  });
});
