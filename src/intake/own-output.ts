import { fieldNames } from '../field/contract/open-data.js';
import { workbookMarks } from '../field/own-files.js';
import { foldText } from '../text/fold.js';
import type { Sheet } from './read/book.js';

/** Marks stand in the lines above a table or in its header. */
const markedRows = 10;

/** Whether a book is an output of the program that somebody left among the data: by what stands in it, not by its name. */
export function isOwnOutput(sheets: readonly Sheet[]): boolean {
  return sheets.some((sheet) => isMarked(sheet) || isOpenData(sheet));
}

function isMarked({ rows }: Sheet): boolean {
  return rows.slice(0, markedRows).some(({ cells }) => cells.some(({ text }) => marks.has(foldText(text))));
}

const marks = new Set(Object.values(workbookMarks).flatMap((mark) => [mark.ro, mark.en].map(foldText)));

/** The first line of open data names its fields, which are English and none of anyone else's. */
function isOpenData({ name, rows }: Sheet): boolean {
  const cells = rows[0]?.cells ?? [];
  return name === undefined && cells.length > 2 && cells.every(({ text }) => fields.has(text));
}

const fields: ReadonlySet<string> = new Set(fieldNames);
