import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/intake/recognise/recognise.js';
import { countyKey, fileFacts } from '../../../src/intake/validate/file-facts.js';
import { validate } from '../../../src/intake/validate/validate.js';
import { bookOf, sheetOf } from '../../support/book.js';
import { context2018 } from '../../support/knowledge.js';

/** The units of a meeting whose cells name them so, or the rules that ask. */
const units = (file: string, unit: string, coorganisers = '') => {
  const sheet = sheetOf('Întâlniri', [
    ['Cod întâlnire', 'Unitatea penitenciară', 'Unități coorganizatoare', 'Data', 'Tematica'],
    ['1', unit, coorganisers, '15.03.2018', 'Locuirea după liberare'],
  ]);
  const { tables } = recognise(bookOf(file, sheet), context2018.units);
  const { records, problems } = validate(tables, context2018);
  const asked = problems.filter(({ severity }) => severity === 'error').map(({ params }) => params.reason);
  return asked.length > 0 ? asked : records.meetings.flatMap((one) => [one.unit, ...one.coorganisers]);
};

describe('a unit named without its place', () => {
  it.each([
    ['Mioveni.xlsx', 'unitatea noastră', '', ['mioveni']],
    ['Mioveni.xlsx', 'Spital Penitenciar', '', ['ps-mioveni']],
    ['Penitenciarul Iasi.xlsx', 'Penitenciarul nostru', 'P. Vaslui', ['iasi', 'vaslui']],
    ['Penitenciarul Iasi.xlsx', 'P. Iași', 'unitatea noastră; PNT Vaslui', ['iasi', 'vaslui']],
    ['Penitenciarul Iasi.xlsx', 'Spital Penitenciar', '', ['missing']],
    ['situatie.xlsx', 'unitatea noastră', '', ['missing']],
    ['situatie.xlsx', 'Penitenciarul Iași, jud. Iași', '', ['iasi']],
    ['situatie.xlsx', 'Centrul Educativ Tîrgu Ocna, Bacău', '', ['ce-targu-ocna']],
    ['situatie.xlsx', 'Penitenciarul Iași și Penitenciarul Vaslui', '', ['ambiguous']],
    ['situatie.xlsx', 'Primăria Iași', '', ['unknown']],
    ['situatie.xlsx', 'PTM Craiova', '', ['ambiguous']],
  ])('%s: %s', (file, unit, coorganisers, expected) => {
    expect(units(file, unit, coorganisers)).toEqual(expected);
  });
});

it('understands the spelling of before 1993 of counties', () => {
  const { counties } = fileFacts([], context2018);
  expect(
    ['Vîlcea', 'jud. Dîmbovița', 'VILCEA', 'Vâlcea'].map((name) => counties.get(countyKey(name))?.code),
  ).toEqual([...['VL', 'DB', 'VL', 'VL']]);
});
