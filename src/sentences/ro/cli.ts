import { thresholds } from '../../field/thresholds.js';
import { countOf, percent } from '../../text/numbers.js';
import { nouns } from '../nouns.js';
import { doctorAnswers } from './commands/doctor.js';
import { commands } from './commands/index.js';
import { templateAnswers } from './commands/templates.js';

const frameNames = {
  strategyPeriod: 'perioada strategiei',
  decision: 'hotărârea care a aprobat-o',
  gazette: 'Monitorul Oficial',
  objectiveNumber: 'numărul obiectivului strategic',
  objective: 'obiectivul strategic',
  activityNumber: 'numărul activității',
  activity: 'activitatea',
};

/** What the command line says. */
export const ro = {
  description:
    'Citește tabelele trimise de unitățile penitenciare despre întâlnirile de reintegrare socială, le verifică, numără și scrie raportul de evaluare.',
  groups: {
    organisations: 'lucrează cu denumirile instituțiilor și organizațiilor',
    difficulties: 'lucrează cu textele dificultăților',
    templates: 'lucrează cu textele raportului',
  } as Readonly<Record<string, string>>,
  commands,
  options: {
    version: 'arată versiunea',
    help: 'arată acest ajutor',
    lang: 'limba mesajelor și a raportului: ro (dacă lipsește) sau en',
    debug: 'arată detaliile tehnice ale unei erori',
  },
  usageLines: {
    program: '[comandă] [opțiuni]',
  },
  /** What stands for a value in help, by its English word. */
  values: {
    year: 'an',
    years: 'ani',
    folder: 'dosar',
    file: 'fișier',
    list: 'listă',
    day: 'zi',
    lang: 'limbă',
    name: 'nume',
    unit: 'unitate',
    shell: 'terminal',
    options: 'opțiuni',
  } as Readonly<Record<string, string>>,
  helpTitles: {
    'Usage:': 'Utilizare:',
    'Options:': 'Opțiuni:',
    'Commands:': 'Comenzi:',
    'Arguments:': 'Argumente:',
  } as Readonly<Record<string, string>>,
  usage: {
    'commander.unknownOption': (word) => `Opțiunea „${word}” nu există.`,
    'commander.unknownCommand': (word) => `Comanda „${word}” nu există.`,
    'commander.missingArgument': () => 'Lipsește fișierul sau dosarul.',
    'commander.optionMissingArgument': (word) => `Opțiunea „${word}” are nevoie de o valoare.`,
    'commander.missingMandatoryOptionValue': (word) => `Lipsește opțiunea „${word}”.`,
    'commander.invalidArgument': (word) => `Valoarea dată opțiunii „${word}” nu este bună.`,
    'commander.excessArguments': () => 'Sunt prea multe argumente.',
    'commander.help': () => 'Ce să fac? Nu este numită nicio comandă.',
    other: () => 'Comanda nu este scrisă corect.',
    similar: (words) => `Poate „${words}”?`,
    help: () => 'Pentru ajutor: reintegrare --help.',
  } as Readonly<Record<string, (word: string) => string>>,
  invalidValue: {
    told: (option: string, value: string, expected: string) =>
      `Opțiunea „${option}” a primit „${value}”${expected && `; se așteaptă ${expected}`}. Pentru ajutor: reintegrare --help.`,
    choices: (choices: string) => `una dintre: ${choices}`,
    /** By the code of what is expected. */
    expected: {
      year: 'un an de patru cifre, de exemplu 2018',
      day: 'o zi din calendar, de exemplu 2018-12-14',
      count: 'un număr întreg de la 1 în sus',
    } as Readonly<Record<string, string>>,
  },
  unexpected: 'A apărut o eroare neașteptată a programului; fișierele scrise înainte au rămas întregi.',
  seeDebug: 'Rulați din nou cu --debug pentru detalii și trimiteți-le celor care întrețin programul.',
  reading: (file: string) => `se citește ${file}`,
  readingFrom: (folder: string, previous?: string) =>
    previous === undefined
      ? `Se citește dosarul ${folder}; date ale anului anterior nu s-au găsit.`
      : `Se citește dosarul ${folder}, cu anul anterior din ${previous}.`,
  /** @param name of the folder of the part. */
  part: (name: string) => `Numai o parte a anului: ${name}.`,
  pageWritten: (file: string) => `S-a scris ${file}. Deschideți-l cu un dublu clic.`,
  composing: 'se alcătuiește raportul',
  explanation: {
    units: (count: number) => `Din ${countOf(count, nouns.unit, 'ro')}`,
    cells: (count: number) => `Din ${countOf(count, nouns.cell, 'ro')}, toate mai jos.`,
    persons: 'Persoane venite fără o organizație',
    unitKinds: {
      penitenciar: 'Penitenciare',
      'centru de detenție': 'Centre de detenție',
      'centru educativ': 'Centre educative',
      'penitenciar-spital': 'Penitenciare-spital',
    },
    corrected: 'Corectate de analist',
    by: (who: string) => `a hotărât ${who}`,
    names: (count: number) => countOf(count, nouns.name, 'ro'),
    meetings: (count: number) => `Prezentă la ${countOf(count, nouns.meeting, 'ro')}`,
    countedIn: 'Se numără la',
    fiscalCode: (code: string) => `CUI ${code}`,
  },
  templates: templateAnswers,
  doctor: doctorAnswers,
  summary: {
    rows: (read: number, counted: number, superseded: number, not: number) =>
      `Rânduri citite: ${read}; numărate: ${counted}; din copii sau înlocuite de fișiere mai noi: ${superseded}; nenumărate: ${not}.`,
    toCheck: (warnings: number) =>
      `${countOf(warnings, nouns.warning, 'ro')}: vedeți anexa tehnică a raportului.`,
    corrected: (cells: number, warnings: number) =>
      `Corectate de analist: ${countOf(cells, nouns.cell, 'ro')}; acceptate: ${countOf(warnings, nouns.warning, 'ro')}.`,
    /** @param missing keys of the configuration. */
    frameMissing: (year: number, missing: readonly string[]) =>
      `Pentru anul ${year} programul nu cunoaște: ${missing.map((key) => frameNames[key as keyof typeof frameNames] ?? key).join(', ')}. Raportul nu le citează; scrieți-le în reintegrare.config.json, la „frames”, „${year}” (${missing.join(', ')}).`,
    noticeWithheld: (read: number, notCounted: number) =>
      `Anunțul nu s-a scris: ${percent(notCounted, read, 'ro')} dintre rândurile citite nu au fost numărate, iar peste ${percent(thresholds.withheld.rowsNotCounted, 1, 'ro')} cifrele nu se pot anunța.`,
    written: (folder: string) => `S-au scris în ${folder}:`,
    beside: (kept: string, path: string) =>
      `${kept} a fost schimbat de altcineva și a rămas cum era; cel nou este ${path}.`,
    older: 'Au rămas din rulări mai vechi și pot spune alte cifre:',
  },
} as const;
