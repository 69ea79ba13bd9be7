import { countOf } from '../../text/numbers.js';
import { nouns } from '../nouns.js';

const rows = (count: number) => countOf(count, nouns.row, 'ro');

/** What the outputs of a check say, whatever their format. */
export const check = {
  title: 'Verificarea înainte de trimitere',
  verdict: {
    accepted: 'Se acceptă',
    refused: 'Nu se acceptă încă',
    empty: 'Nu este nimic de numărat',
  },
  /** What becomes of the rows, after the verdict. */
  rows: {
    all: (counted: number) =>
      counted === 1 ? 'singurul rând va fi numărat' : `toate cele ${rows(counted)} vor fi numărate`,
    some: (counted: number) => `${rows(counted)} ${counted === 1 ? 'va fi numărat' : 'vor fi numărate'}`,
    none: 'niciun rând nu va fi numărat',
    notCounted: (count: number) => `${count} nu`,
    superseded: (count: number) =>
      count === 1
        ? 'unul este copie sau înlocuit de un fișier mai nou'
        : `${count} sunt copii sau înlocuite de fișiere mai noi`,
    nothing: 'nu s-a găsit niciun rând de date',
    noneHeld: 'răspunsul este că nu s-a organizat nicio întâlnire',
  },
  unusable: (files: number) =>
    files === 1 ? 'un fișier nu se poate folosi' : `${countOf(files, nouns.file, 'ro')} nu se pot folosi`,
  toCheck: (places: number) => `${countOf(places, nouns.place, 'ro')} de verificat`,
  /** `52 din 53 de rânduri`. */
  ofRows: (counted: number, read: number) => `${counted} din ${rows(read)}`,
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
    refused: 'Corectați cele de mai sus, salvați fișierul și verificați din nou.',
    empty: 'Verificați dacă ați ales fișierul bun.',
  },
} as const;
