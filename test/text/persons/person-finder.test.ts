import { describe, expect, it } from 'vitest';
import { personFinderOf } from '../../../src/field/registries/persons.js';
import { knowledge } from '../../support/knowledge.js';

const finder = personFinderOf(knowledge.persons, knowledge.organisations);

/** The text with every person in it as `•••`. */
function masked(text: string): string {
  return finder
    .find(text)
    .persons.reduceRight((left, { start, end }) => `${left.slice(0, start)}•••${left.slice(end)}`, text);
}

describe('a cell of an institution', () => {
  it.each([
    'Brustureanu Anghelina',
    'MORARU VLAD',
    'moraru vlad',
    'Preot Munteanu Vasile',
    'dl. Popescu',
    'Zamfirescu',
    'I. Popescu',
    'Popescu I. Ion',
    'Gh. Zdrelea',
    'Ana-Maria Ionescu-Stan',
    'Nagy István',
    'Hans Müller',
    'Zambila Căldăraru',
    'Moraru Vlad (deținut)',
    'deținutul Moraru Vlad',
    'persoană fizică Popescu Ion',
    'Vlad Moraru - voluntar',
    'Popescu Ion, Ionescu Maria',
  ])('that reads %s names a person', (cell) => {
    expect(finder.isPerson(cell)).toBe(true);
  });

  it.each([
    'AJOFM Iași',
    'Asociația „Alternative”',
    'Fundația Ion Popescu',
    'Colegiul Național Mihai Eminescu',
    'Ion Creangă',
    'Regina Maria',
    'Sfânta Maria',
    'Don Orione',
    'Emanuel Oradea',
    'Alba Iulia',
    'Constanța',
    'Speranța',
    'SC Popescu Impex SRL',
    'PFA Popescu Ion',
    'Ana și Copiii',
    'Popescu Ion - AJOFM Iași',
    '',
  ])('that reads „%s” names none alone', (cell) => {
    expect(finder.isPerson(cell)).toBe(false);
  });
});

describe('a text', () => {
  it.each([
    ['A vorbit Popescu Ion.', 'A vorbit •••.'],
    ['cazul deținutului Zdrelea', 'cazul deținutului •••'],
    ['CAZUL DEȚINUTULUI MORARU VLAD ESTE GREU', 'CAZUL DEȚINUTULUI ••• ESTE GREU'],
    ['Adresa Mariei Popescu nu este primită', 'Adresa ••• nu este primită'],
    ['reprezentată de Ionescu Elena', 'reprezentată de •••'],
    ['Fundația Speranța prin președinte Popescu Ion', 'Fundația Speranța prin președinte •••'],
    ['domnul primar Ion Pop', 'domnul primar •••'],
    ['AJOFM Iași ANGHELINA BRUSTUREANU, tel.', 'AJOFM Iași •••, tel.'],
    ['Asociația „Alternative” Anghelina Brustureanu', 'Asociația „Alternative” •••'],
    ['Director, Ionescu Maria', 'Director, •••'],
    ['am vorbit cu moraru vlad ieri', 'am vorbit cu ••• ieri'],
    ['I. Popescu a semnat', '••• a semnat'],
    ['Dl Ing. Costea', 'Dl Ing. •••'],
    ['Penitenciarul Iasi Brustureanu Anghelina.xlsx', 'Penitenciarul Iasi •••.xlsx'],
    ['liste_Popescu_Ion.xlsx', 'liste_•••.xlsx'],
    ['PopescuIon.xlsx', '•••.xlsx'],
    ['Zgârparuș Erzsébet și Victoria Cârntufănuț', '••• și •••'],
  ])('%s', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  it.each([
    'elevii de la Colegiul Național Mihai Eminescu au nevoie',
    'Colegiul Național „Doamna Stanca”',
    'Sala „Ion Creangă” a Casei de Cultură Mihai Ursachi',
    'Spitalul Clinic de Recuperare Neuromotorie „Prof. Dr. Octavian Fodor”',
    'Universitatea de Medicină și Farmacie „Grigore T. Popa” Iași',
    'Școala Gimnazială Domokos Pál Péter',
    'Inspectoratul pentru Situații de Urgență „Avram Iancu” al județului Cluj',
    'str. Ion Popescu nr. 5',
    'Bd. Carol I nr. 11',
    'Parohia Sf. Ioan Botezătorul',
    'Primăria comunei Mihail Kogălniceanu',
    'Piața Mihai Viteazul',
    'Ștefan cel Mare',
    'Popescu Impex S.R.L.',
    'Directorul Penitenciarului Vaslui',
    'Inspector Școlar General',
    'Curtea de Argeș',
    'Dr. Tr. Severin',
    'LIPSA LOCURILOR DE MUNCĂ ÎN IAȘI',
    'Legea nr. 292/2011, art. 5',
    'EDUCAȚIE PRIN NAVIGAȚIE',
    'Primăria Victoria, Școala Constanța Sud',
    'Maria a lipsit, Ion a venit',
  ])('%s names no person', (text) => {
    expect(masked(text)).toBe(text);
  });

  it('of any length is read in time that grows with it', () => {
    const started = process.cpuUsage().user;
    masked('Popescu Ion de la Fundația Ana Aslan, '.repeat(1_000));
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(5);
  });
});

describe('a unit', () => {
  it('is no person, whatever town it is named for', () => {
    const named = knowledge.registries.units.filter(
      ({ name }) => finder.isPerson(name) || finder.find(name).persons.length > 0,
    );
    expect(named).toEqual([]);
  });
});
