import { countOf } from '../../romanian/numbers.js';
import { nouns } from '../nouns.js';

/** What the command line says. */
export const ro = {
  description:
    'Citește tabelele trimise de unitățile penitenciare despre întâlnirile de reintegrare socială, le verifică, numără și scrie raportul de evaluare.',
  report: 'scrie raportul unui an: PDF, Markdown, anunțul pentru site și datele (JSON)',
  validate: 'verifică fișierele înainte de trimitere: spune ce se va număra, ce nu, și în ce celulă',
  organisations: 'lucrează cu denumirile instituțiilor și organizațiilor',
  resolve: 'spune pentru fiecare denumire dintr-un CSV ce organizație este, și de ce',
  difficulties: 'lucrează cu textele dificultăților',
  group: 'spune pentru fiecare text dintr-un CSV ce dificultate numește, și de ce',
  options: {
    names: 'fișier CSV cu coloana „mention” și, dacă se cunosc, „row_id”, „county”, „unit”, „kind”',
    texts: 'fișier CSV cu coloanele „row_id”, „domain” și „text”',
    tableOutput: 'fișierul în care se scrie; la ieșirea standard, dacă lipsește',
    version: 'arată versiunea',
    help: 'arată acest ajutor',
    lang: 'limba mesajelor și a raportului: ro (dacă lipsește) sau en',
    debug: 'arată detaliile tehnice ale unei erori',
    year: 'anul raportului',
    validateYear: 'anul în care trebuie să fie întâlnirile',
    input: 'dosarul cu fișierele unităților',
    output: 'dosarul în care se scriu rapoartele',
    format: 'ce se scrie: pdf, md, notice, json, despărțite prin virgulă (toate, dacă lipsește)',
    file: 'fișiere sau dosare de verificat',
    all: 'arată și ce s-a înțeles, și ce s-a lăsat deoparte',
  },
  usageLines: {
    program: '[comandă] [opțiuni]',
    report: '[opțiuni]',
    validate: '[opțiuni] <fișier...>',
    table: '[opțiuni] <fișier>',
  },
  helpTitles: {
    'Usage:': 'Utilizare:',
    'Options:': 'Opțiuni:',
    'Commands:': 'Comenzi:',
    'Arguments:': 'Argumente:',
  } as Readonly<Record<string, string>>,
  usage: {
    'commander.unknownOption': (word) => `Opțiunea „${word}” nu există.`,
    'commander.unknownCommand': (word) => `Comanda „${word}” nu există.`,
    'commander.missingArgument': () => 'Lipsește fișierul sau dosarul de verificat.',
    'commander.optionMissingArgument': (word) => `Opțiunea „${word}” are nevoie de o valoare.`,
    'commander.missingMandatoryOptionValue': (word) => `Lipsește opțiunea „${word}”.`,
    'commander.invalidArgument': (word) => `Valoarea dată opțiunii „${word}” nu este bună.`,
    'commander.excessArguments': () => 'Sunt prea multe argumente.',
    'commander.help': () => 'Ce să fac? Comenzile sunt „report” și „validate”.',
    other: () => 'Comanda nu este scrisă corect.',
    similar: (words) => `Poate „${words}”?`,
    help: () => 'Pentru ajutor: reintegrare --help.',
  } as Readonly<Record<string, (word: string) => string>>,
  unexpected: 'A apărut o eroare neașteptată a programului; fișierele scrise înainte au rămas întregi.',
  seeDebug: 'Rulați din nou cu --debug pentru detalii și trimiteți-le celor care întrețin programul.',
  reading: (file: string) => `se citește ${file}`,
  composing: 'se alcătuiește raportul',
  severities: { error: 'Nu se numără', warning: 'De verificat', info: 'De știut' },
  andMore: (count: number) => `… și încă ${count}`,
  fix: 'Ce e de făcut',
  verdict: {
    nothing: 'Niciun rând de date nu a fost găsit.',
    all: (counted: number) =>
      counted === 1
        ? 'Singurul rând va fi numărat.'
        : `Toate cele ${countOf(counted, nouns.row, 'ro')} vor fi numărate.`,
    some: (counted: number, not: number) =>
      `${countOf(counted, nouns.row, 'ro')} ${counted === 1 ? 'va fi numărat' : 'vor fi numărate'}, ${not} nu.`,
    unreadable: (files: number) =>
      `${countOf(files, nouns.file, 'ro')} ${files === 1 ? 'nu a putut fi citit' : 'nu au putut fi citite'}.`,
    accepted: 'Fișierul este bun de trimis.',
    notAccepted: 'Corectați celulele de mai sus și verificați din nou.',
  },
  seeAll: (count: number) =>
    `(${count === 1 ? 'o informare ascunsă' : `${countOf(count, nouns.note, 'ro')} ascunse`}; arată cu --all)`,
  summary: {
    rows: (read: number, counted: number, superseded: number, not: number) =>
      `Rânduri: ${read} citite, ${counted} numărate, ${superseded} din copii sau înlocuite de fișiere mai noi, ${not} nenumărate.`,
    toCheck: (warnings: number) => `${countOf(warnings, nouns.warning, 'ro')}: vedeți anexa E a raportului.`,
    written: (folder: string) => `S-au scris în ${folder}:`,
  },
} as const;
