import { workbookMarks } from '../../field/own-files.js';
import { countOf } from '../../text/numbers.js';
import { keptFile } from '../kept-file.js';
import { nouns } from '../nouns.js';
import type { ReviewSentences } from '../review.js';

/** What the workbooks of a review say, and what is said about them. */
export const review: ReviewSentences = {
  answers: { same: 'same', different: 'different', unsure: 'unsure', own: 'separate' },
  kinds: {
    public: 'local public structure',
    central: 'central public authority',
    ngo: 'NGO',
    private: 'private institution',
    penitentiary: 'prison unit',
  },
  columns: {
    number: 'No.',
    nameA: 'Name A, as typed',
    nameB: 'Name B, as typed',
    countyA: 'County A',
    countyB: 'County B',
    placesA: 'Where A stands',
    placesB: 'Where B stands',
    now: 'Now',
    why: 'Why',
    effect: 'What changes',
    answer: 'Answer: same / different / unsure',
    because: 'Reason (if you like)',
    code: workbookMarks.review.en,
    name: 'Name, as typed',
    county: 'County',
    places: 'Where it stands',
    kindNow: 'Kind that it is counted as',
    kind: 'Right kind',
    textA: 'Text A',
    textB: 'Text B',
    unitsA: 'Units that write A',
    unitsB: 'Units that write B',
    domain: 'Domain',
    text: 'Wording in the report',
    units: 'Units that raise it',
    wording: 'A better wording',
    group: 'Difficulty (code)',
    typedText: 'Text as typed',
    likely: 'What it may be',
    moveTo: 'Code of the right difficulty',
    joinTo: 'One with (code)',
    headerTyped: 'The header as typed',
    inTable: 'The table',
    readAs: 'Read as',
    choices: 'What it may be',
    meaning: 'What it is',
    tableWords: 'Headers of the table not read',
  },
  now: { joined: 'counted as one', apart: 'counted as two' },
  organisations: {
    title: (year) => `Organisations to review, ${year}`,
    sheets: { guide: 'Read me', pairs: 'Pairs', values: 'Kinds' },
    guide: (year, file) => [
      ['section', 'What is here'],
      [
        'line',
        'The sheet “Pairs” holds the names of which the program is not sure whether they mean one organisation; those that change the published figures most come first. The sheet “Kinds” holds the organisations whose name does not tell their kind.',
      ],
      ['section', 'How to answer'],
      [
        'line',
        'In the coloured column choose from the list: “same” if A and B are one legal person, “different” if they are two, “unsure” if it cannot be told. What stays empty stays to be reviewed.',
      ],
      ['line', 'For a kind choose the right one, even if it is what the organisation is counted as now.'],
      [
        'line',
        'The column “Where” tells the file, the sheet and the cell: there stand the day, the place and the other participants.',
      ],
      [
        'line',
        'Rows can be sorted, filtered or deleted. The code in the last column ties the answer to its question; leave it as it is.',
      ],
      ['section', 'What comes next'],
      ['line', `Save the workbook and run: reintegrare organisations decide <file> --year ${year}`],
      [
        'line',
        `The answers are kept in ${file}, beside the folders of the years, and applied in every run, in every year. The file can be read and written by hand too.`,
      ],
    ],
    why: {
      rival: 'the name could mean either of two organisations; it was counted with neither',
      part: 'one name is the other without some words, too common to tell which organisation it is',
      unnamed: 'one tells only the type and the place, the other has a name too',
      alike: 'the names differ by a letter or two',
      near: 'one was hardly understood, and none around is more like it than the other',
      contradicted: 'the kept decisions contradict each other',
      weak: 'they were taken for one organisation',
    },
  },
  difficulties: {
    title: (year) => `Difficulties to review, ${year}`,
    sheets: { guide: 'Read me', pairs: 'Pairs', groups: 'Difficulties', texts: 'Texts', values: 'Wordings' },
    guide: (year, file) => [
      ['section', 'What is here'],
      [
        'line',
        'The sheet “Pairs” holds the texts of which the program is not sure whether they name one difficulty; those reported most come first. The sheet “Difficulties” holds all difficulties of the report, “Texts” all their texts with the problems that they may name, “Wordings” the words in which they appear.',
      ],
      ['section', 'How to answer'],
      [
        'line',
        'In the coloured column choose from the list: “same” if A and B ask for the same remedy from the same authority, “different” if not, “unsure” if it cannot be told. What stays empty stays to be reviewed.',
      ],
      [
        'line',
        'Two difficulties that are one: in “Difficulties”, beside either, write the code of the other. A text in the wrong place: in “Texts” write the code of the right difficulty, or “separate” if it is none of them.',
      ],
      [
        'line',
        'In “A better wording” write how the difficulty should read in the report; the texts of the units stay in the annex as they were written.',
      ],
      [
        'line',
        'Rows can be sorted, filtered or deleted. The code in the last column ties the answer to its question; leave it as it is.',
      ],
      ['section', 'What comes next'],
      ['line', `Save the workbook and run: reintegrare difficulties decide <file> --year ${year}`],
      [
        'line',
        `The answers are kept in ${file}, beside the folders of the years, and applied in every run, in every year. The file can be read and written by hand too.`,
      ],
    ],
    why: {
      near: 'B is not enough like A to be surely the same difficulty',
      weak: 'B was put with A, though by little',
      contradicted: 'the kept decisions contradict each other',
    },
  },
  headers: {
    title: (year) => `Headers to look at, ${year}`,
    sheets: { guide: 'Read me', pairs: 'Headers', values: 'Tables' },
    guide: (year, file) => [
      ['section', 'What this is'],
      [
        'line',
        'The sheet “Headers” holds the headers that the program did not understand, or understood in doubt; the sheet “Tables” the tables that it did not read, though something in them is like what is asked for.',
      ],
      ['section', 'How to answer'],
      [
        'line',
        'Write in the coloured column what it is: one of the headers under “What it may be”, or “not read”. Of a table that is not about meetings write “no table of ours”. What stays empty stays to be looked at.',
      ],
      [
        'line',
        'Rows may be sorted, filtered or deleted. The code in the last column ties the answer to its question; leave it as it is.',
      ],
      ['section', 'What comes next'],
      ['line', `Save the workbook and run: reintegrare headers decide <file> --year ${year}`],
      [
        'line',
        `The answers are kept in ${file}, beside the folders of the years, and apply to the same header in any file, in any year, in checks and reports. The file may be read and written by hand.`,
      ],
    ],
    why: { contradicted: 'kept decisions contradict each other' },
  },
  notRead: 'was not read',
  effect: {
    same: (changes) => `${changes}, if they are the same`,
    different: (changes) => `${changes}, if they are not the same`,
    kind: (changes, kind) => `${changes}, if it is: ${kind}`,
    change: (label, from, to) => `${label}: ${from} → ${to}`,
    none: 'no published figure changes',
  },
  andMore: (count) => `and ${countOf(count, nouns.place, 'en')} more`,
  hiddenName: 'name not published: see the cell',
  wrongAnswer: { title: 'Unknown answer', text: 'Choose an answer from the list.' },
  written: (path, pairs, values) =>
    `To review: ${countOf(pairs, nouns.pair, 'en')} and ${countOf(values, nouns.question, 'en')} about kinds or wordings. ${path} was written.`,
  headersWritten: (path, headers, tables) =>
    `To look at: ${countOf(headers, nouns.header, 'en')} and ${countOf(tables, nouns.table, 'en')}. Wrote ${path}.`,
  decided: (file, added, known, unsure) =>
    [
      `Kept in ${file}: ${countOf(added, nouns.decision, 'en')}.`,
      ...(known > 0 ? [`There already: ${known}.`] : []),
      ...(unsure > 0 ? [`Left to review, as unsure: ${unsure}.`] : []),
    ].join(' '),
  refused: {
    title: 'Answers that were not kept',
    unknown: (found) => `“${found}” is no answer of the list.`,
    gone: 'The question is neither in the data of the year any more nor among the kept decisions.',
    contradicts: (file, row) => `${file} row ${row} says otherwise: change that row if it is wrong.`,
  },
  undecidedLine: (count, commands) =>
    `${countOf(count, nouns.question, 'en')} left undecided may change the figures: run ${commands.join(' and ')}.`,
  headersLine: (command) => `Some headers or tables were not understood for certain: run ${command}.`,
  keptFile: (file) => keptFile(file, "in the year's folder"),
};
