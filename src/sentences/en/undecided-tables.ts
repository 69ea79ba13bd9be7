import type { TableSentences, UndecidedColumn, UndecidedTable } from '../report-sentences.js';

/** English headers of the tables of what is undecided. */
export const undecidedColumns: Readonly<Record<UndecidedColumn, string>> = {
  least: 'At least',
  most: 'At most',
  otherName: 'Other name',
  otherText: 'Other text',
  countedAs: 'Counted as',
  ifOtherwise: 'If decided otherwise',
};

/** Their captions, and what is said where they would be empty. */
export const undecidedTables: Readonly<Record<UndecidedTable, TableSentences>> = {
  undecidedPairs: {
    caption: () => 'Names of which it is unsure whether they mean one organisation',
    empty: 'No pair of names was left undecided.',
  },
  undecidedKinds: {
    caption: () => 'Organisations whose kind is unsure',
    empty: 'The kind of each organisation counted is told by its name or by the tables.',
  },
  undecidedDifficulties: {
    caption: () => 'Texts of which it is unsure whether they name one difficulty',
    empty: 'No pair of texts was left undecided.',
  },
};
