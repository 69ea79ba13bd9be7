import type { Registries } from '../../field/registries/registries.js';
import { difficultySheets } from '../../review/difficulties-workbook.js';
import { difficultyQuestions } from '../../review/difficulty-questions.js';
import { headerQuestions } from '../../review/header-questions.js';
import { headerSheets } from '../../review/headers-workbook.js';
import type { Placements } from '../../review/new-decisions.js';
import { organisationQuestions } from '../../review/organisation-questions.js';
import { organisationSheets } from '../../review/organisations-workbook.js';
import type { Question } from '../../review/question.js';
import type { ReviewContext } from '../../review/sheet-parts.js';
import type { ReviewSentences } from '../../sentences/review.js';
import type { Sheet } from '../../workbook/workbook.js';
import type { CountedYear } from '../../year/counted-year.js';
import { difficultyTable } from '../../year/decide/difficulties/table.js';
import { headerTable } from '../../year/decide/headers/table.js';
import type { Kept } from '../../year/decide/load-kept.js';
import { organisationTable } from '../../year/decide/organisations/table.js';
import type { DecisionTable } from '../../year/decide/table.js';

/** What is reviewed: organisations, difficulties or headers. */
export interface ReviewTopic {
  /** The workbook's name, before the year. */
  readonly name: string;
  table(registries: Registries): DecisionTable;
  kept(counted: CountedYear): Kept;
  review(counted: CountedYear): Review;
  title(say: ReviewSentences, year: number): string;
  /** What is said once the workbook is written. */
  written(say: ReviewSentences, path: string, review: Review): string;
}

const written: ReviewTopic['written'] = (say, path, { pairs, values }) =>
  say.written(path, pairs.length, values.length);

export interface Review {
  readonly pairs: readonly Question[];
  readonly values: readonly Question[];
  readonly placements?: Placements;
  sheets(context: ReviewContext): Sheet[];
}

export const organisationsTopic: ReviewTopic = {
  name: 'institutii-de-verificat',
  table: organisationTable,
  kept: ({ kept }) => kept.organisations,
  title: (say, year) => say.organisations.title(year),
  written,
  review: (counted) => {
    const questions = organisationQuestions(counted);
    return {
      pairs: questions.pairs.map(({ question }) => question),
      values: questions.kinds.map(({ question }) => question),
      sheets: (context) => organisationSheets(context, questions),
    };
  },
};

export const difficultiesTopic: ReviewTopic = {
  name: 'dificultati-de-verificat',
  table: difficultyTable,
  kept: ({ kept }) => kept.difficulties,
  title: (say, year) => say.difficulties.title(year),
  written,
  review: (counted) => {
    const questions = difficultyQuestions(counted);
    return {
      pairs: questions.pairs.map(({ question }) => question),
      values: questions.wordings.map(({ question }) => question),
      placements: questions.placements,
      sheets: (context) => difficultySheets(context, questions),
    };
  },
};

export const headersTopic: ReviewTopic = {
  name: 'antete-de-verificat',
  table: () => headerTable,
  kept: ({ kept }) => kept.headers,
  title: (say, year) => say.headers.title(year),
  written: (say, path, { pairs, values }) => say.headersWritten(path, pairs.length, values.length),
  review: ({ intake, kept }) => {
    const questions = headerQuestions(intake.files, kept.headers.decisions);
    return {
      pairs: questions.headers.map(({ question }) => question),
      values: questions.tables.map(({ question }) => question),
      sheets: (context) => headerSheets(context, questions),
    };
  },
};
