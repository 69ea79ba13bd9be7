import { describe, expect, it } from 'vitest';
import { disagreements } from '../support/agreement.js';

describe('the checker of agreement', () => {
  it.each([
    'din o unitate penitenciară s-au desfășurat două întâlniri locale',
    'din 2 unități s-au desfășurat o întâlnire locală',
    'O întrebare nedecisă pot schimba cifrele',
    '1 rând (3) au fost înlocuite de cele din „a.xlsx”',
    '3 rânduri (3:5) a fost înlocuit de cel din „a.xlsx”',
    'dezbătute în cadrul a zero întâlniri interregionale, derulate în perioada ianuarie',
    'în cadrul a o întâlnire interregională',
    'au fost raportate 20 întâlniri locale',
    'au fost raportate 19 de întâlniri locale',
    'au fost raportate 101 de întâlniri locale',
    'a fost raportată 38 de întâlniri locale',
    'Din 1 rânduri',
    '21 de rând',
    '1 rând citite s-au pierdut',
    '1 fișier nu se pot folosi',
    'în între 68 și 76 de dificultăți distincte',
  ])('finds %s', (text) => {
    expect(disagreements(text, 'ro')).not.toEqual([]);
  });

  it.each([
    'dintr-o unitate penitenciară s-a desfășurat o întâlnire locală',
    '101 rânduri (3:103) au fost înlocuite de cele din „a.xlsx”',
    '1 rând (3) a fost înlocuit de cel din „a.xlsx”',
    'în cadrul unei întâlniri interregionale, derulate în luna mai 2018',
    'în cadrul a opt întâlniri interregionale, derulate în perioada septembrie - noiembrie 2018',
    'Cele 21 de întrebări nedecise pot schimba cifrele',
    'au participat cel puțin 20 de structuri publice locale',
    'Au organizat 39 dintre cele 44 de unități penitenciare',
  ])('leaves %s', (text) => {
    expect(disagreements(text, 'ro')).toEqual([]);
  });

  it.each([
    '1 rows were read',
    '2 row was read',
    '1 row were replaced',
    '3 files was read',
    'There were one meeting',
  ])('finds %s', (text) => expect(disagreements(text, 'en')).not.toEqual([]));

  it.each(['1 row was replaced', '21 files were read', 'There was one meeting'])('leaves %s', (text) =>
    expect(disagreements(text, 'en')).toEqual([]),
  );
});
