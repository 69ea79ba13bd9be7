import { headerKey } from '../field/own-files.js';
import type { Book, Row } from '../intake/read/book.js';
import { reviewSentences } from '../sentences/review.js';
import { codePattern } from './question.js';

/** What a person answered to a question. */
export interface Answer {
  /** The code of the question. */
  readonly code: string;
  readonly text: string;
  readonly because: string;
  /** Where the answer stands. */
  readonly sheet: string;
  readonly cell: string;
}

const languages = Object.values(reviewSentences);
const headersOf = (
  ...columns: readonly ('answer' | 'kind' | 'wording' | 'because' | 'moveTo' | 'joinTo' | 'meaning')[]
) => new Set(languages.flatMap((say) => columns.map((column) => headerKey(say.columns[column]))));
const answerHeaders = headersOf('answer', 'kind', 'wording', 'moveTo', 'joinTo', 'meaning');
const becauseHeaders = headersOf('because');

/** Whether a workbook is one of a review: its questions have their codes. */
export function isReview({ sheets }: Book): boolean {
  return sheets.some(({ rows }) =>
    rows.some(({ cells }) => cells.some(({ text }) => codePattern.test(text))),
  );
}

/** The answers in a workbook that was filled in, in either language, wherever its rows and columns are by now. */
export function answersIn({ sheets }: Book): Answer[] {
  return sheets.flatMap(({ name = '', rows }) => {
    const header = rows.find(({ cells }) => cells.some(({ text }) => answerHeaders.has(headerKey(text))));
    if (!header) return [];
    const answer = columnOf(header, answerHeaders);
    const because = columnOf(header, becauseHeaders);
    return rows.flatMap((row): Answer[] => {
      const code = row.cells.find(({ text }) => codePattern.test(text))?.text;
      const cell = row.cells.find(({ column }) => column === answer);
      if (code === undefined || !cell || cell.text === '') return [];
      const reason = row.cells.find(({ column }) => column === because)?.text ?? '';
      return [{ code, text: cell.text, because: reason, sheet: name, cell: cell.address }];
    });
  });
}

function columnOf({ cells }: Row, headers: ReadonlySet<string>): number | undefined {
  return cells.find(({ text }) => headers.has(headerKey(text)))?.column;
}
