import { finding } from '../model/finding.js';
import type { Place } from '../model/place.js';
import { foldText } from '../text/fold.js';
import { intakeRules } from './intake-rules.js';
import type { Book, Cell, Sheet } from './read/book.js';
import { isEmptyMark } from './recognise/cell-marks.js';
import type { Recognition } from './recognise/recognise.js';
import type { Table, TableRow } from './recognise/table.js';
import { unitInPath } from './recognise/unit-hints.js';
import type { UnitFinder } from './recognise/units.js';
import { type RowState, type SheetLedger, sheetLedger, statesIn } from './row-states.js';

/** An answer is one sentence; longer texts speak of more. */
const lettersMax = 150;

const held = '(?:intalnir|activitat|eveniment|reuniun|sedint)';
const auxiliary = '(?:s-?au?|sau|am|au|a|avem|are|sunt|exista|este|e|fost)';

/** `Nu s-au organizat întâlniri`, `Întâlniri: nu au avut loc`, `Nicio întâlnire`, `0 întâlniri`, `Întâlniri: niciuna`. */
const noneHeld = [
  new RegExp(`\\bn(?:u|-au|-am) ${auxiliary}\\b.*\\b${held}`),
  new RegExp(`\\b${held}.*\\bn(?:u|-au|-am) ${auxiliary}\\b`),
  new RegExp(`(?:^|[^\\d.,/-])\\b(?:nicio|niciun|nici o|nici un|fara|zero|0) (?:[a-z]+ ){0,2}${held}`),
  new RegExp(`\\b${held}[a-z]*(?: [a-z]+){0,3} ?[:=-]? ?(?:niciuna|niciunul|zero|0|nu|nu este cazul)[.!]?$`),
];

/** Words of one who asks, as the blank workbook does, and not of one who answers. */
const asking = /\b(?:daca|scrieti|completati|if|write)\b/;

/** Whether a text says that no meeting was held. */
export function saysNoneHeld(text: string): boolean {
  const folded = text.length > lettersMax ? '' : foldText(text);
  return !asking.test(folded) && noneHeld.some((sentence) => sentence.test(folded));
}

/** What a file answers, where it says that the unit held no meeting. */
export interface NoneHeld {
  /** Codes of the units that say so. */
  readonly units: readonly string[];
  readonly recognition: Recognition;
}

/**
 * Takes „we held none” for the answer that it is: a sentence anywhere, or dashes in the table of meetings, where no
 * meeting with a day stands beside it. Its rows are then no rows of data.
 */
export function takeNoneHeld(book: Book, recognition: Recognition, units: UnitFinder, folder = ''): NoneHeld {
  const none = { units: [], recognition };
  const tables = recognition.tables.map((table) => ({
    ...table,
    rows: table.rows.filter((row) => !isNone(row, units)),
  }));
  const answer = placeOfAnswer(book, recognition.tables);
  if (!answer || tables.some(({ rows }) => rows.length > 0)) return none;
  const named = unitsNamed(book, recognition.tables, units, folder);
  const params = { units: named.map(({ name }) => name) };
  const severity = named.length === 0 ? 'error' : 'info';
  return {
    units: named.map(({ code }) => code),
    recognition: {
      ...recognition,
      tables,
      ledger: book.sheets.map((sheet, i) => answered(sheet, recognition.ledger[i])),
      problems: [
        ...recognition.problems.filter(({ rule }) => !overruled.has(rule)),
        finding(intakeRules['none-held'], answer.place, params, { found: answer.text, severity }),
      ],
    },
  };
}

/** What would be rows of data, or of nothing known, is the answer and what stands around it. */
function answered(sheet: Sheet, ledger: SheetLedger | undefined): SheetLedger {
  const known = ledger && statesIn(ledger);
  return sheetLedger(sheet, (row) => {
    const state = known?.(row);
    return state && isFrame(state) ? state : { state: 'set-aside', reason: 'none-held' };
  });
}

function isFrame({ state }: RowState): boolean {
  return state === 'header' || state === 'title' || state === 'separator';
}

/** What is said of a file without rows, and is no fault of one that answers. */
const overruled: ReadonlySet<string> = new Set([
  'nothing-filled-in',
  'table-not-recognised',
  'rows-set-aside',
  'rows-not-read',
  'sheet-skipped',
  'rows-not-ours',
]);

/** A row that gives nothing but the unit, running numbers and the answer. */
function isNone({ cells }: TableRow, units: UnitFinder): boolean {
  return [...cells.values()].every(
    ({ cell: { text } }) =>
      isNothing(text) || units.ownUnit(text) !== undefined || units.find(text) !== undefined,
  );
}

function isNothing(text: string): boolean {
  return isEmptyMark(text) || saysNoneHeld(text) || /^\d{0,3}[.)]?$/.test(text);
}

/** A sentence on any sheet that people see, else a mark that there is nothing under the header of meetings. */
function placeOfAnswer(book: Book, tables: readonly Table[]): { place: Place; text: string } | undefined {
  const sheets = book.sheets.filter(({ hidden }) => !hidden);
  const meetings = tables.filter(({ kind }) => kind === 'meetings');
  const below = ({ name }: Sheet) =>
    meetings.find(({ sheet }) => sheet === name)?.headerRow ?? Number.POSITIVE_INFINITY;
  const cells = sheets.flatMap((sheet) => cellsOf(sheet).map((cell) => ({ sheet, cell })));
  const answer =
    cells.find(({ cell }) => saysNoneHeld(cell.text)) ??
    cells.find(({ sheet, cell }) => cell.row > below(sheet) && isEmptyMark(cell.text));
  if (!answer) return undefined;
  const { name } = answer.sheet;
  return {
    place: { file: book.file, ...(name && { sheet: name }), cell: answer.cell.address },
    text: answer.cell.text,
  };
}

function cellsOf({ rows }: Sheet): Cell[] {
  return rows.flatMap(({ cells }) => cells);
}

/** The units on the rows that say so, else those that the file tells. */
function unitsNamed(book: Book, tables: readonly Table[], units: UnitFinder, folder: string) {
  const inRows = tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => unitIn(cells.get('unit')?.cell.text, units)),
  );
  const hints = tables.flatMap(({ unitHint }) => unitHint?.unit ?? []);
  const inText = book.sheets.flatMap((sheet) =>
    cellsOf(sheet).filter(({ text }) => text.length <= lettersMax),
  );
  const told = [
    inRows,
    hints,
    inText.flatMap(({ text }) => unitIn(text, units)),
    unitInPath(book.file, units, folder)?.unit ?? [],
  ];
  return [...new Set(told.map((some) => [some].flat()).find((some) => some.length > 0) ?? [])];
}

function unitIn(text: string | undefined, units: UnitFinder) {
  const reading = text === undefined ? undefined : units.find(text);
  return reading && 'unit' in reading && reading.kindStated ? [reading.unit] : [];
}
