import type { TableSentences, UndecidedColumn, UndecidedTable } from '../report-sentences.js';

/** Romanian headers of the tables of what is undecided. */
export const undecidedColumns: Readonly<Record<UndecidedColumn, string>> = {
  least: 'Cel puțin',
  most: 'Cel mult',
  otherName: 'Cealaltă denumire',
  otherText: 'Celălalt text',
  countedAs: 'Numărate ca',
  ifOtherwise: 'Dacă s-ar hotărî altfel',
};

/** Their captions, and what is said where they would be empty. */
export const undecidedTables: Readonly<Record<UndecidedTable, TableSentences>> = {
  undecidedPairs: {
    caption: () => 'Denumiri despre care nu este sigur că numesc aceeași organizație',
    empty: 'Nicio pereche de denumiri nu a rămas nedecisă.',
  },
  undecidedKinds: {
    caption: () => 'Organizații al căror tip nu este sigur',
    empty: 'Tipul fiecărei organizații numărate reiese din denumire sau din tabele.',
  },
  undecidedDifficulties: {
    caption: () => 'Texte despre care nu este sigur că numesc aceeași dificultate',
    empty: 'Nicio pereche de texte nu a rămas nedecisă.',
  },
};
