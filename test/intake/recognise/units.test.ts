import { describe, expect, it } from 'vitest';
import { unitInPath } from '../../../src/intake/recognise/unit-hints.js';
import { UnitFinder } from '../../../src/intake/recognise/units.js';
import { knowledge } from '../../support/knowledge.js';

const finder = new UnitFinder(knowledge.registries);
const codeOf = (text: string) => {
  const reading = finder.find(text);
  if (reading === undefined) return undefined;
  return 'unit' in reading ? reading.unit.code : reading.ambiguous.map((unit) => unit.code);
};

describe('UnitFinder', () => {
  it.each([
    ['Penitenciarul Iași', 'iasi'],
    ['PENITENCIARUL IASI', 'iasi'],
    ['Iaşi', 'iasi'],
    ['P. Iași', 'iasi'],
    ['Penitenciarul Craiova', 'craiova'],
    ['Craiova', 'craiova'],
    ['Penitenciarul Craiova-Pelendava', 'craiova-pelendava'],
    ['Pelendava', 'craiova-pelendava'],
    ['Centrul de Detenție Craiova', 'cd-craiova'],
    ['CD Craiova', 'cd-craiova'],
    ['PMT Craiova', 'cd-craiova'],
    ['Jilava', 'bucuresti-jilava'],
    ['Penitenciarul Spital Jilava', 'ps-bucuresti-jilava'],
    ['Penitenciarul-Spital București-Rahova', 'ps-bucuresti-rahova'],
    ['PS Rahova', 'ps-bucuresti-rahova'],
    ['Penitenciarul București Rahova', 'bucuresti-rahova'],
    ['Poarta Albă', 'constanta-poarta-alba'],
    ['Spitalul Penitenciar Poarta Albă', 'ps-constanta-poarta-alba'],
    ['Penitenciarul Colibași', 'mioveni'],
    ['Penitenciarul-Spital Mioveni', 'ps-mioveni'],
    ['Brăila', 'braila'],
    ['Tichilești', 'cd-braila-tichilesti'],
    ['Centrul de Detenție Brăila-Tichilești', 'cd-braila-tichilesti'],
    ['Centrul de Detenție Brăila', 'cd-braila-tichilesti'],
    ['Centrul Educativ Târgu Ocna', 'ce-targu-ocna'],
    ['Penitenciarul-Spital Tg. Ocna', 'ps-targu-ocna'],
    ['Dej', 'ps-dej'],
    ['Buziaș', 'ce-buzias'],
    ['Ploiești', 'ploiesti'],
    ['Penitenciarul de Femei Ploiești', 'ploiesti-targsorul-nou'],
    ['Târgșor', 'ploiesti-targsorul-nou'],
    ['Situația întâlnirilor, Penitenciarul Târgu-Jiu, anul 2018', 'targu-jiu'],
    ['Ceea ce s-a discutat la Penitenciarul Arad', 'arad'],
    ['Târgu Ocna', ['ce-targu-ocna', 'ps-targu-ocna']],
    ['Penitenciarul Pașcani', undefined],
    ['Centrul Educativ Craiova', undefined],
    ['Administrația Națională a Penitenciarelor', undefined],
  ])('%s', (text, expected) => {
    expect(codeOf(text)).toEqual(expected);
  });
});

describe('unitInPath', () => {
  it.each([
    ['Iasi_intalniri_2018 v2.xlsx', 'iasi', 'file'],
    ['Penitenciarul Târgu Mureș/intalniri.csv', 'targu-mures', 'folder'],
    ['Craiova/CD/Raport.xlsx', 'cd-craiova', 'folder'],
    ['Craiova/Pelendava/situatie.xlsx', 'craiova-pelendava', 'folder'],
    ['Mioveni/Penitenciarul Spital/situatie.xlsx', 'ps-mioveni', 'folder'],
  ])('%s', (path, unit, from) => {
    const hint = unitInPath(path, finder);
    expect([hint?.unit.code, hint?.from]).toEqual([unit, from]);
  });

  it('tells nothing where no part names a unit, or one names two', () => {
    expect(unitInPath('2018/raport final.xlsx', finder)).toBeUndefined();
    expect(unitInPath('Târgu Ocna.xlsx', finder)).toBeUndefined();
  });
});
