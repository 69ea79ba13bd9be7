import type { Book } from '../../intake/read/book.js';
import { groupBy } from '../../model/collections.js';
import type { Problem, Severity } from '../../model/problem.js';
import type { CopySentences } from '../../sentences/annotated-copy.js';
import type { Description } from '../../sentences/describe.js';
import { cleanText } from '../../text/fold.js';
import type { Redactor } from '../../text/persons/redactor.js';
import { type Annotations, annotatePackage, type Losses, sheetNames } from './annotate-package.js';
import { cellsPackage } from './cells-package.js';
import { NotEditable } from './package/xml.js';
import type { ListRow, ProblemList } from './parts/list-sheet.js';
import { linkedCell, marksOf, type PlacedProblem } from './problem-marks.js';

/** What a copy is made from: a file as it came and as it was read, and what was found in it. */
export interface CopyRequest {
  readonly bytes: Uint8Array;
  readonly book: Book;
  /** Those of this file that the copy is to show. */
  readonly problems: readonly Problem[];
  /** Masks persons in the names of the file and its sheets. */
  readonly redact: Redactor;
}

/** How the copy speaks. */
export interface CopyWords {
  readonly say: CopySentences;
  describe(problem: Problem): Description;
  severityName(severity: Severity): string;
}

export interface AnnotatedCopy {
  readonly bytes: Uint8Array;
  readonly extension: 'xlsx' | 'xlsm';
}

/**
 * A copy of a workbook in which each cell that something was found in is coloured and says what, behind a sheet that
 * lists all of it. An `.xlsx` or `.xlsm` stays as it is but for that; of any other file the cells are copied, and the
 * copy says so. The same file and findings give the same bytes.
 */
export function annotatedCopy(request: CopyRequest, words: CopyWords): AnnotatedCopy {
  const { bytes, book } = request;
  const isPackage = book.format === 'xlsx' || book.format === 'xlsm';
  const patched = isPackage ? patch(bytes, request, words, undefined) : undefined;
  if (patched) return { bytes: patched, extension: book.format === 'xlsm' ? 'xlsm' : 'xlsx' };
  const lost = isPackage ? words.say.notEditable : words.say.formatsLost(book.format);
  const fresh = patch(cellsPackage(book), request, words, lost);
  if (!fresh) throw new Error(`The cells of ${book.file} cannot be annotated`);
  return { bytes: fresh, extension: 'xlsx' };
}

function patch(
  bytes: Uint8Array,
  request: CopyRequest,
  words: CopyWords,
  lost: string | undefined,
): Uint8Array | undefined {
  try {
    return annotatePackage(bytes, annotations(sheetNames(bytes), request, words, lost));
  } catch (error) {
    if (error instanceof NotEditable) return undefined;
    throw error;
  }
}

function annotations(
  names: readonly string[],
  { book, problems, redact }: CopyRequest,
  words: CopyWords,
  lost: string | undefined,
): Annotations {
  const { say } = words;
  const known = lost === undefined ? names.map(cleanText) : book.sheets.map(({ name }) => name);
  const sheetOf = sheetFinder(known.map((name) => name && redact(name)));
  const placed = gravestFirst(problems).map((problem): PlacedProblem => {
    const sheet = sheetOf(problem);
    return { problem, description: words.describe(problem), ...(sheet !== undefined && { sheet }) };
  });
  const { marks, withoutNote } = marksOf(placed, words.severityName);
  const remarks = (losses: Losses) => [
    ...(lost === undefined ? [] : [lost]),
    ...(losses.signature ? [say.signatureLost] : []),
    ...(losses.cellsWithoutNote > 0 ? [say.withoutNote(losses.cellsWithoutNote)] : []),
    ...(withoutNote > 0 ? [say.tooManyNotes(withoutNote)] : []),
  ];
  return {
    marks,
    listName: say.listName,
    list: (losses): ProblemList => ({
      title: say.title(redact(book.file)),
      lines: [counts(gravestFirst(problems), words), say.howTo, ...remarks(losses)],
      headers: say.headers,
      rows: placed.map((problem) => listRow(problem, names, redact, words)),
    }),
  };
}

/** `Nu se numără: 2 · De verificat: 5`. */
function counts(problems: readonly Problem[], { severityName }: CopyWords): string {
  const bySeverity = groupBy(problems, ({ severity }) => severity);
  return [...bySeverity].map(([severity, all]) => `${severityName(severity)}: ${all.length}`).join(' · ');
}

function gravestFirst(problems: readonly Problem[]): Problem[] {
  return (['error', 'warning', 'info'] as const).flatMap((severity) =>
    problems.filter((problem) => problem.severity === severity),
  );
}

/** Finds the sheet of a problem by its name, as findings tell it. */
function sheetFinder(known: readonly (string | undefined)[]): (problem: Problem) => number | undefined {
  return ({ place }) => {
    if (place.sheet === undefined && place.cell === undefined) return undefined;
    const index = known.indexOf(place.sheet);
    return index >= 0 ? index : undefined;
  };
}

function listRow(
  { problem, description, sheet }: PlacedProblem,
  names: readonly string[],
  redact: Redactor,
  { severityName }: CopyWords,
): ListRow {
  const { severity, place } = problem;
  const name = sheet === undefined ? undefined : names[sheet];
  const cell = place.cell ?? '';
  return {
    severity,
    severityName: severityName(severity),
    sheet: redact(name ?? place.sheet ?? ''),
    cell,
    ...(name !== undefined && cell !== '' && { target: { sheet: name, cell: linkedCell(place.cell) } }),
    message: description.message,
    fix: description.fix,
  };
}
