import { escaped } from '../../report/render/charts/svg.js';
import { checkSentences } from '../../sentences/check.js';
import type { DescribedCause, DescribedCheck } from '../describe.js';
import type { CheckFormat } from './format.js';
import { element, list, textElement } from './html/element.js';
import { sheetTable } from './html/sheet.js';
import { style } from './html/style.js';
import { hasSeveralFiles, placeText, whereText } from './places.js';
import { messagesOf, sections, sinceWords, type Telling } from './sections.js';
import { awaitLines, ledgerLines, tableLines, verdictLine } from './words.js';

/** One file to open, print or send: no script, nothing loaded, everything typed escaped. */
export const htmlFormat: CheckFormat = {
  id: 'html',
  render(check, { all }) {
    const say = checkSentences[check.language];
    const main = element('main', {}, [textElement('h1', say.title), checkHtml(check, all)]);
    return page(check.language, `${say.title}: ${say.verdict[check.verdict]}`, main);
  },
};

/** All that the document says of a check below its title, for other pages to show. */
export function checkHtml(check: DescribedCheck, all: boolean): string {
  const say = checkSentences[check.language];
  const telling = { language: check.language, all, withFile: hasSeveralFiles(check) };
  const since = sinceWords(check);
  return [
    textElement('p', verdictLine(check), { class: `verdict ${check.verdict}` }),
    ...check.files.map(({ path }) => textElement('p', path, { class: 'file' })),
    list(tableLines(check)),
    ...[...awaitLines(check), ...ledgerLines(check)].map((line) => textElement('p', line)),
    ...(since ? [textElement('p', since.line), list(since.fixed)] : []),
    ...sections(check.causes, telling).map(({ severity, heading, causes }) =>
      element('section', { class: severity }, [
        textElement('h2', heading),
        ...causes.map((cause) => article(cause, telling)),
      ]),
    ),
    textElement('p', say.advice[check.verdict], { class: 'advice' }),
  ].join('');
}

function page(language: string, title: string, main: string): string {
  const head = element('head', {}, [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    textElement('title', title),
    element('style', {}, [style]),
  ]);
  return `<!doctype html>\n${element('html', { lang: language }, [head, '\n', element('body', {}, [main])])}\n`;
}

function article(cause: DescribedCause, telling: Telling): string {
  const { language, withFile } = telling;
  const say = checkSentences[language];
  const sheets = cause.severity === 'info' ? [] : cause.excerpts;
  return element('article', {}, [
    textElement('h3', cause.title),
    textElement('p', whereText(cause, language, telling), { class: 'where' }),
    list(messagesOf(cause, telling)),
    ...sheets.map((sheet) => sheetTable(sheet, say.sheet, placeText(sheet, withFile))),
    element('p', {}, [textElement('strong', `${say.toDo}:`), ` ${escaped(cause.fix)}`]),
  ]);
}
