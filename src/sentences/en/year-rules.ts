import type { JumpingFigure, YearRule } from '../../year/checks/rules.js';
import type { SentencesOfRules } from '../rule-sentences.js';

const figures: Readonly<Record<JumpingFigure, string>> = {
  localMeetings: 'local meetings',
  publicStructures: 'local public structures',
  ngosAndPrivate: 'NGOs and private institutions',
  participants: 'participants in local meetings',
  difficulties: 'difficulties reported',
};

/** Sentences of what is found beside the numbers of other units and of the year before, by rule. */
export const rules: Pick<SentencesOfRules, YearRule> = {
  'count-usual': {
    title: 'The number of representatives is of the size of the others',
    why: 'A number far above all others is often a year, a code or a total on the row of an institution.',
    ignore: 'When so many did come; the number was counted.',
    example: { accepted: '2 representatives, among rows of 1-3', refused: '60, among rows of 1-3' },
    cause: () => 'Number of representatives far above the others',
    message: (p) =>
      `It says ${p.number('typed')}, but nearly all rows of the year have at most ${p.number('usual')}; it was counted.`,
    fix: () => 'Check the number; if it is right, nothing is to be done.',
  },
  'unit-as-before': {
    title: 'The figures of a unit are like those of the year before',
    why: 'A large jump often shows a table that is missing, was sent twice, or is of another year.',
    ignore: 'When the work of the unit did change.',
    example: {
      accepted: '30 participants in 2017, 45 in 2018',
      refused: '30 participants in 2017, 240 in 2018',
    },
    cause: () => 'Jump against the year before',
    message: (p) =>
      `${p.text('unit')}, ${figures[p.text('figure') as JumpingFigure]}: ${p.number('before')} in ${p.number('previousYear')}, ${p.number('now')} now.`,
    fix: () => 'Check whether files are missing or of another year; otherwise nothing is to be done.',
  },
};
