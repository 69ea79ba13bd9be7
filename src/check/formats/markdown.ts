import type { ListItem, PhrasingContent, Root, RootContent, Table, TableCell } from 'mdast';
import { heading, paragraph, text } from '../../report/render/markdown/build.js';
import { stringify } from '../../report/render/markdown/stringify.js';
import { withoutTypedLinks } from '../../report/render/markdown/typed-addresses.js';
import { checkSentences } from '../../sentences/check.js';
import type { DescribedCause } from '../describe.js';
import type { Excerpt } from '../excerpts.js';
import type { CheckFormat } from './format.js';
import { hasSeveralFiles, whereText } from './places.js';
import { messagesOf, sections, sinceWords, type Telling } from './sections.js';
import { tableLines, verdictLine } from './words.js';

/** For the page of a run, a merge request or a letter: nothing in it links or is read as HTML. */
export const markdownFormat: CheckFormat = {
  id: 'markdown',
  render(check, { all }) {
    const say = checkSentences[check.language];
    const telling = { language: check.language, all, withFile: hasSeveralFiles(check) };
    const since = sinceWords(check);
    const children: RootContent[] = [
      heading(1, say.title),
      paragraph(strong(verdictLine(check))),
      list(tableLines(check)),
      ...(since ? [paragraph(text(since.line)), list(since.fixed)] : []),
      ...sections(check.causes, telling).flatMap((section) => [
        heading(2, section.heading),
        ...section.causes.flatMap((cause) => causeNodes(cause, telling)),
      ]),
      paragraph(text(say.advice[check.verdict])),
    ];
    const filled = children.filter((node) => node.type !== 'list' || node.children.length > 0);
    return stringify(withoutTypedLinks<Root>({ type: 'root', children: filled }));
  },
};

function causeNodes(cause: DescribedCause, telling: Telling): RootContent[] {
  const say = checkSentences[telling.language];
  return [
    heading(3, cause.title),
    paragraph(text(whereText(cause, telling.language, telling))),
    list(messagesOf(cause, telling)),
    ...(cause.severity === 'info' ? [] : cause.excerpts.map(sheetNode)),
    paragraph(strong(`${say.toDo}:`), text(` ${cause.fix}`)),
  ];
}

/** The letters of the columns head the table; a cell at fault is bold, in brackets. */
function sheetNode({ columns, headerRow, rows }: Excerpt): Table {
  const row = (cells: readonly PhrasingContent[]) => ({
    type: 'tableRow' as const,
    children: cells.map((cell): TableCell => ({ type: 'tableCell', children: [cell] })),
  });
  return {
    type: 'table',
    align: ['right', ...columns.map(() => 'left' as const)],
    children: [
      row([text(''), ...columns.map(({ letters }) => text(letters))]),
      row([text(String(headerRow)), ...columns.map(({ header }) => text(header))]),
      ...rows.map(({ number, cells }) =>
        row([
          text(String(number)),
          ...cells.map((cell) => (cell.faulty ? strong(`[${cell.text || ' '}]`) : text(cell.text))),
        ]),
      ),
    ],
  };
}

function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] };
}

function list(items: readonly string[]): RootContent {
  const children = items.map(
    (item): ListItem => ({ type: 'listItem', spread: false, children: [paragraph(text(item))] }),
  );
  return { type: 'list', ordered: false, spread: false, children };
}
