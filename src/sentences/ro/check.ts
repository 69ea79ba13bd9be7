import { countOf, formatNumber } from '../../text/numbers.js';
import { nouns } from '../nouns.js';

const rows = (count: number) => countOf(count, nouns.row, 'ro');

/** A table whose rows need one of another file. */
interface Awaited {
  readonly file: string;
  readonly table: string;
  readonly needs: string;
  readonly rows: number;
}

/** What the outputs of a check say, whatever their format. */
export const check = {
  title: 'Verificarea înainte de trimitere',
  verdict: {
    accepted: 'Se acceptă',
    awaiting: 'Este bun, dar nu se poate număra singur',
    refused: 'Nu se acceptă încă',
    empty: 'Nu este nimic de numărat',
  },
  /** What becomes of the rows, after the verdict. */
  rows: {
    all: (counted: number) =>
      counted === 1 ? 'singurul rând va fi numărat' : `toate cele ${rows(counted)} vor fi numărate`,
    some: (counted: number) => `${rows(counted)} ${counted === 1 ? 'va fi numărat' : 'vor fi numărate'}`,
    none: 'niciun rând nu va fi numărat',
    awaiting: (count: number) => `${rows(count)} numai împreună cu alt fișier`,
    notCounted: (count: number) => `${formatNumber(count, 'ro')} nu`,
    superseded: (count: number) =>
      count === 1
        ? 'unul este copie sau înlocuit de un fișier mai nou'
        : `${count} sunt copii sau înlocuite de fișiere mai noi`,
    nothing: 'nu s-a găsit niciun rând de date',
    noneHeld: 'răspunsul este că nu s-a organizat nicio întâlnire',
  },
  counts: {
    meetings: (count: number) => countOf(count, nouns.meeting, 'ro'),
    institutions: (count: number) => countOf(count, nouns.institution, 'ro'),
    persons: (count: number) => countOf(count, nouns.person, 'ro'),
    difficulties: (count: number) => countOf(count, nouns.difficulty, 'ro'),
  },
  /** What another file must bring; `file` is empty where there is but one. */
  awaits: ({ file, table, needs, rows: count }: Awaited) =>
    count > 0
      ? `${file && `${file}: `}${rows(count)} din „${table}” se numără numai împreună cu tabelul „${needs}”, care trebuie să vină în alt fișier.`
      : `${file ? `${file}: tabelul` : 'Tabelul'} „${needs}” nu este aici: dacă există, trimiteți-l și pe el.`,
  /** Rows that are right themselves and refer to what a mistake keeps out. */
  followers: (count: number, where: string) =>
    count === 1
      ? `De aceea nu se numără nici rândul care trimite acolo: ${where}.`
      : `De aceea nu se numără nici ${rows(count)} care trimit acolo: ${where}.`,
  unusable: (files: number) =>
    files === 1 ? 'un fișier nu se poate folosi' : `${countOf(files, nouns.file, 'ro')} nu se pot folosi`,
  toCheck: (places: number) => `${countOf(places, nouns.place, 'ro')} de verificat`,
  /** `52 din 53 de rânduri`. */
  ofRows: (counted: number, read: number) => `${formatNumber(counted, 'ro')} din ${rows(read)}`,
  goodFiles: (good: number, all: number) => `${good} din ${countOf(all, nouns.file, 'ro')} fără greșeli`,
  /** The name of what passes where nothing is wrong. */
  passed: 'Nu este nimic de corectat sau de verificat',
  severities: { error: 'Nu se numără', warning: 'De verificat', info: 'De știut' },
  cells: (count: number) => countOf(count, nouns.cell, 'ro'),
  places: (count: number) => countOf(count, nouns.place, 'ro'),
  more: (count: number) => `încă ${count}`,
  toDo: 'Ce e de făcut',
  isNew: 'nou',
  since: (fixed: number, added: number, remaining: number) =>
    `Față de verificarea dinainte: ${fixed === 1 ? 'una rezolvată' : `${fixed} rezolvate`}, ${added === 1 ? 'una nouă' : `${added} noi`}, ${remaining === 1 ? 'una rămasă' : `${remaining} rămase`}.`,
  fixed: 'Rezolvate',
  sheet: 'Fragment din foaie',
  written: (path: string) => `S-a scris ${path}.`,
  seeAll: (notes: number) =>
    `${notes === 1 ? 'Mai este o informare' : `Mai sunt ${countOf(notes, nouns.note, 'ro')}`}, despre ce s-a înțeles și ce s-a lăsat deoparte: adăugați --all.`,
  advice: {
    accepted: 'Fișierul este bun de trimis.',
    awaiting: 'Trimiteți-l împreună cu fișierul care are restul; verificați-le pe toate odată.',
    refused: 'Corectați cele de mai sus, salvați fișierul și verificați din nou.',
    empty: 'Verificați dacă ați ales fișierul bun.',
  },
} as const;
