import { shownMax } from '../../../check/causes.js';
import type { DescribedCause, DescribedProblem } from '../../../check/describe.js';
import type { Language } from '../../../language.js';
import { type CheckSentences, checkSentences } from '../../../sentences/check.js';
import type { Style } from '../style.js';
import { placeText, rangesOf } from '../words.js';
import { printable, wrap } from './display.js';
import { drawSheet } from './sheet.js';

export interface CausesOptions {
  readonly language: Language;
  readonly columns: number;
  readonly style: Style;
  /** Every problem with its message, and every cell. */
  readonly all: boolean;
  /** Whether places name their file. */
  readonly withFile: boolean;
}

/** Ranges of one cause that are named unless all are asked for. */
const rangesMax = 8;
/** Lines longer than this are hard to read, however wide the terminal. */
const columnsMax = 110;

/** Writes problems by severity and cause: what is wrong and where, the first as a piece of sheet, what to do. */
export function causesText(causes: readonly DescribedCause[], options: CausesOptions): string[] {
  const say = checkSentences[options.language];
  return (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const ofSeverity = causes.filter((cause) => cause.severity === severity);
    if (ofSeverity.length === 0) return [];
    const count = ofSeverity.reduce((sum, { problems }) => sum + problems.length, 0);
    const heading = options.style[severity](`${say.severities[severity]} (${count})`);
    return [heading, '', ...ofSeverity.flatMap((cause) => [...causeText(cause, say, options), ''])];
  });
}

function causeText(cause: DescribedCause, say: CheckSentences, options: CausesOptions): string[] {
  const room = Math.min(options.columns, columnsMax);
  const where = `${title(cause)}: ${whereText(cause, say, options)}`;
  const head = wrap(printable(where), room - 2);
  const sheets = cause.severity === 'info' ? [] : cause.excerpts;
  return [
    ...head.map((line, i) => `  ${i === 0 ? line.replace(title(cause), options.style.strong) : line}`),
    ...messages(cause, say, options).flatMap((message) => indented(message, 4, room)),
    ...sheets.flatMap((sheet) => [
      '',
      ...(sheets.length > 1 ? [`      ${options.style.faint(placeText(sheet, options.withFile))}`] : []),
      ...drawSheet(sheet, room - 6, options.style).map((line) => `      ${line}`),
    ]),
    ...(sheets.length > 0 ? [''] : []),
    ...indented(`${say.toDo}: ${cause.fix}`, 4, room),
  ];
}

function title({ title }: DescribedCause): string {
  return printable(title);
}

/** `212 celule, Participanți!F3:F214`. */
function whereText(cause: DescribedCause, say: CheckSentences, { all, withFile }: CausesOptions): string {
  const ranges = rangesOf(cause, withFile);
  const shown = all ? ranges : ranges.slice(0, rangesMax);
  const hidden = ranges.length - shown.length;
  const cells = new Set(cause.problems.map(({ place }) => JSON.stringify(place))).size;
  const count =
    cells > 1 ? [cause.problems.every(({ place }) => place.cell) ? say.cells(cells) : say.places(cells)] : [];
  return [...count, ...shown, ...(hidden > 0 ? [say.more(hidden)] : [])].join(', ');
}

/** What is wrong with the first cells, or with each; a message that several share is told once. */
function messages(
  cause: DescribedCause,
  say: CheckSentences,
  { all, withFile, style }: CausesOptions,
): string[] {
  const told = cause.problems.slice(0, all ? undefined : shownMax);
  const distinct = new Map(told.map((problem) => [problem.text.message, problem]));
  if (distinct.size === 1) return [...distinct.keys()].map((message) => marked(message, told[0], say, style));
  return [...distinct].map(([message, problem]) =>
    marked(`${placeText(problem.place, withFile)}: ${message}`, problem, say, style),
  );
}

function marked(
  message: string,
  problem: DescribedProblem | undefined,
  say: CheckSentences,
  style: Style,
): string {
  return problem?.state === 'new' ? `${message} ${style.strong(`(${say.isNew})`)}` : message;
}

function indented(text: string, by: number, room: number): string[] {
  return wrap(printable(text), room - by).map((line) => ' '.repeat(by) + line);
}
