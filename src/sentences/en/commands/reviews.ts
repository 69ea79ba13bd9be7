import type { CliSentences } from '../../cli.js';

type Commands = CliSentences['commands'];

const year = 'year to review';
const input = 'folder with the files of the units';

const review = { year, input, output: 'the workbook to write; beside the reports where left out' };
const decide = {
  file: 'workbook with the answers',
  year,
  input,
  by: 'who answered; kept with the decisions',
};

/** What the reviews, and the commands that keep their answers, say of themselves. */
export const reviews: Pick<
  Commands,
  | 'organisationsReview'
  | 'organisationsDecide'
  | 'difficultiesReview'
  | 'difficultiesDecide'
  | 'headersReview'
  | 'headersDecide'
> = {
  organisationsReview: {
    description: 'write a workbook with the organisations in doubt and what each answer changes',
    usage: '[options]',
    options: review,
  },
  organisationsDecide: {
    description: 'keep the answers of a reviewed workbook in organizatii.csv',
    usage: '[options] <file>',
    options: decide,
  },
  difficultiesReview: {
    description: 'write a workbook with the difficulties in doubt',
    usage: '[options]',
    options: review,
  },
  difficultiesDecide: {
    description: 'keep the answers of a reviewed workbook in dificultati.csv',
    usage: '[options] <file>',
    options: decide,
  },
  headersReview: {
    description: 'write a workbook with the headers and tables that were not understood for certain',
    usage: '[options]',
    options: review,
  },
  headersDecide: {
    description: 'keep the answers of a reviewed workbook in antete.csv',
    usage: '[options] <file>',
    options: decide,
  },
};
