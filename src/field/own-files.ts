import { words } from '../text/fold.js';

/**
 * The names of the files that the program itself writes or keeps among those of the units, and how it knows them: they
 * are no data.
 */

/** What the names of receipts end in, for programs and for people. */
export const receiptSuffixes = { json: '.recipisa.json', markdown: '.recipisa.md' } as const;

/** Whether a file is a receipt, by its name. */
export function isReceipt(name: string): boolean {
  return Object.values(receiptSuffixes).some((suffix) => name.toLowerCase().endsWith(suffix));
}

/** Stands between the name and the ending of an annotated copy: `Iasi.de-corectat.xlsx`. It says nothing of a version. */
export const copySuffix = 'de-corectat';

/** The files in which analysts keep their decisions, their corrections of cells and what headers mean. */
export const keptFiles = {
  organisations: 'organizatii.csv',
  difficulties: 'dificultati.csv',
  corrections: 'corecturi.csv',
  headers: 'antete.csv',
} as const;

/** The header that every file of decisions has. */
export const verdictHeader = 'decizie';

/** Whether a file may keep decisions of analysts, if it has their header. */
export function isKeptName(name: string): boolean {
  return Object.values<string>(keptFiles).includes(name.toLowerCase());
}

/** Whether a text is one of kept decisions, by its header: units may send tables under the same name. */
export function keepsDecisions(text: string): boolean {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(commentLine, '')
    .trimStart();
  const [header = ''] = lines.split(/[\r\n]/);
  return header.split(/[;,\t|]/).some((cell) => headerKey(cell) === verdictHeader);
}

/** A line that people wrote for people. */
export const commentLine = /^#.*$/gm;

/** `județ_a`, `Judet A` and `JUDEȚ-A` agree. */
export function headerKey(header: string): string {
  return words(header).join(' ');
}

/**
 * Texts that stand in a cell of every workbook of the program but the one that units fill in, by language: by them it
 * knows its own, under any name and after any program saved it again.
 */
export const workbookMarks = {
  consolidated: {
    ro: 'Celulele din care provine fiecare cifră.',
    en: 'The cells that each figure comes from.',
  },
  review: { ro: 'Codul întrebării (nu se schimbă)', en: 'Code of the question (leave as it is)' },
} as const;
