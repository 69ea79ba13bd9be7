import { checkSentences } from '../../../sentences/check.js';
import type { DescribedCause } from '../../describe.js';
import { placeText, whereText } from '../places.js';
import { messagesOf, sections, type Telling } from '../sections.js';
import type { Style } from '../style.js';
import { printable, wrap } from './display.js';
import { drawSheet } from './sheet.js';

export interface CausesOptions extends Telling {
  readonly columns: number;
  readonly style: Style;
}

/** Lines longer than this are hard to read, however wide the terminal. */
const columnsMax = 110;

/** Writes problems by severity and cause: what is wrong and where, the first as a piece of sheet, what to do. */
export function causesText(causes: readonly DescribedCause[], options: CausesOptions): string[] {
  return sections(causes, options).flatMap((section) => [
    options.style[section.severity](section.heading),
    '',
    ...section.causes.flatMap((cause) => [...causeLines(cause, options), '']),
  ]);
}

function causeLines(cause: DescribedCause, options: CausesOptions): string[] {
  const room = Math.min(options.columns, columnsMax);
  const title = printable(cause.title);
  const where = printable(`${title}: ${whereText(cause, options.language, options)}`);
  const sheets = cause.severity === 'info' ? [] : cause.excerpts;
  return [
    ...wrap(where, room - 2).map(
      (line, i) => `  ${i === 0 ? line.replace(title, options.style.strong) : line}`,
    ),
    ...messagesOf(cause, options).flatMap((message) => indented(message, room)),
    ...sheets.flatMap((sheet) => [
      '',
      ...(sheets.length > 1
        ? [`      ${options.style.faint(printable(placeText(sheet, options.withFile)))}`]
        : []),
      ...drawSheet(sheet, room - 6, options.style).map((line) => `      ${line}`),
    ]),
    ...(sheets.length > 0 ? [''] : []),
    ...indented(`${checkSentences[options.language].toDo}: ${cause.fix}`, room),
  ];
}

function indented(text: string, room: number): string[] {
  return wrap(printable(text), room - 4).map((line) => `    ${line}`);
}
