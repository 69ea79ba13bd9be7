import { type CellRange, columnLetters, parseRange } from '../../model/address.js';
import { groupBy } from '../../model/collections.js';
import type { Problem, Severity } from '../../model/problem.js';
import type { Description } from '../../sentences/describe.js';
import type { Mark, NoteParagraph, SheetMarks } from './marks.js';

/** A problem with its words and the sheet that it is on. */
export interface PlacedProblem {
  readonly problem: Problem;
  readonly description: Description;
  /** Index among the sheets of the workbook; absent where the problem is of the whole file. */
  readonly sheet?: number;
}

/** Excel opens a workbook with more notes slowly; the list names all problems. */
const notesMax = 5_000;
/** A larger range is coloured in its first cells alone. */
const rangeCellsMax = 1_000;

const gravity: readonly Severity[] = ['info', 'warning', 'error'];

/** The cells to colour, by sheet, and how many get no note because there are too many. */
export function marksOf(
  problems: readonly PlacedProblem[],
  severityName: (severity: Severity) => string,
): { readonly marks: readonly SheetMarks[]; readonly withoutNote: number } {
  const byCell = groupBy(problems.flatMap(cellsOf), ({ sheet, row, column }) => `${sheet} ${row} ${column}`);
  const all = [...byCell.values()].flatMap((cell) => markOf(cell, severityName));
  let notes = 0;
  const limited = all.map(({ sheet, mark: { note, ...mark } }) => {
    if (note) notes += 1;
    return { sheet, mark: note && notes <= notesMax ? { ...mark, note } : mark };
  });
  const bySheet = groupBy(limited, ({ sheet }) => sheet);
  return {
    marks: [...bySheet].map(([sheet, ofSheet]) => ({ sheet, marks: ofSheet.map(({ mark }) => mark) })),
    withoutNote: Math.max(0, notes - notesMax),
  };
}

interface CellProblem extends PlacedProblem {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** The first cell of a range tells what is wrong with it. */
  readonly tells: boolean;
}

function cellsOf(placed: PlacedProblem): CellProblem[] {
  const { sheet } = placed;
  const range = parseRange(placed.problem.place.cell ?? '');
  if (sheet === undefined || !range) return [];
  return cellsIn(range).map((cell, index) => ({ ...placed, ...cell, sheet, tells: index === 0 }));
}

function cellsIn({ top, left, bottom, right }: CellRange): { row: number; column: number }[] {
  const cells: { row: number; column: number }[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right && cells.length < rangeCellsMax; column += 1) {
      cells.push({ row, column });
    }
    if (cells.length >= rangeCellsMax) break;
  }
  return cells;
}

function markOf(
  cell: readonly CellProblem[],
  severityName: (severity: Severity) => string,
): { sheet: number; mark: Mark }[] {
  const [first] = cell;
  if (!first) return [];
  const { sheet, row, column } = first;
  const telling = cell.filter(({ tells }) => tells);
  const severity = worst(cell.map(({ problem }) => problem.severity));
  const note = telling.flatMap(({ problem, description }) => paragraphs(problem, description, severityName));
  return [{ sheet, mark: { row, column, severity, ...(note.length > 0 && { note }) } }];
}

function paragraphs(
  { severity }: Problem,
  { message, fix }: Description,
  severityName: (severity: Severity) => string,
): NoteParagraph[] {
  return [{ text: severityName(severity), isBold: true }, { text: message }, { text: `→ ${fix}` }];
}

function worst(severities: readonly Severity[]): Severity {
  return severities.reduce((a, b) => (gravity.indexOf(b) > gravity.indexOf(a) ? b : a), 'info');
}

/** The cell that a link to a place leads to: the first of a range, of rows or of the sheet. */
export function linkedCell(cell: string | undefined): string {
  const range = parseRange(cell ?? '');
  if (range) return `${columnLetters(range.left)}${range.top}`;
  return `A${/^\d{1,7}/.exec(cell ?? '')?.[0] ?? 1}`;
}
