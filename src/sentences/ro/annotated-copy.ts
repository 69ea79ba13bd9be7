import type { BookFormat } from '../../intake/read/book.js';
import { countOf } from '../../text/numbers.js';
import { nouns } from '../nouns.js';

const kinds: Readonly<Record<BookFormat, string>> = {
  xlsx: '.xlsx',
  xlsm: '.xlsm',
  xlsb: '.xlsb',
  xls: '.xls',
  ods: '.ods',
  csv: 'text (.csv)',
  html: 'pagină web',
};

/** What the annotated copy of a workbook says, and what is said of it. */
export const annotatedCopy = {
  listName: 'De corectat',
  title: (file: string) => `De corectat: ${file}`,
  howTo:
    'Aceasta este o copie: celulele de corectat sunt colorate și au câte o notă; un clic pe adresa celulei duce la ea. Fișierul trimis nu a fost schimbat.',
  headers: ['Nr.', 'Urmarea', 'Foaia', 'Celula', 'Ce s-a găsit', 'Ce e de făcut'],
  formatsLost: (format: BookFormat) =>
    `Fișierul este ${kinds[format]}: copia cuprinde valorile celulelor; formatele, formulele, imaginile și diagramele lui nu s-au păstrat.`,
  notEditable:
    'Fișierul este alcătuit neobișnuit: copia cuprinde valorile celulelor; formatele, formulele, imaginile și diagramele lui nu s-au păstrat.',
  signatureLost: 'Fișierul era semnat electronic; copia nu mai este semnată.',
  withoutNote: (cells: number) =>
    `${countOf(cells, nouns.cell, 'ro')} ${cells === 1 ? 'este colorată, dar nu are notă' : 'sunt colorate, dar nu au notă'}, fiindcă foaia are acolo o conversație sau un desen care nu se poate schimba.`,
  tooManyNotes: (cells: number) =>
    `Sunt prea multe celule pentru a avea toate câte o notă: ${countOf(cells, nouns.cell, 'ro')} ${cells === 1 ? 'este numai colorată' : 'sunt numai colorate'}; lista de mai jos le cuprinde pe toate.`,
  written: (copy: string) => `Copia cu celulele de corectat: ${copy}`,
  nothing: 'Nu este nimic de corectat, deci nu s-a făcut nicio copie.',
  unreadable: (file: string) => `Din ${file} nu s-a putut face o copie, fiindcă nu se poate citi.`,
} as const;
