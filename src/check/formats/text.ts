import { checkSentences } from '../../sentences/check.js';
import type { DescribedCheck } from '../describe.js';
import type { CheckContext, CheckFormat } from './format.js';
import { hasSeveralFiles } from './places.js';
import { sinceWords } from './sections.js';
import { causesText } from './text/causes.js';
import { printable, wrap } from './text/display.js';
import { awaitLines, ledgerLines, tableLines, verdictLine } from './words.js';

/** For people at a terminal: the verdict first, then what is right, then what is not and what to do about it. */
export const textFormat: CheckFormat = {
  id: 'text',
  render(check, context) {
    const { style, columns } = context;
    const tone = { accepted: style.good, awaiting: style.warning, refused: style.error, empty: style.error }[
      check.verdict
    ];
    const withFile = hasSeveralFiles(check);
    // Where there is nothing to count, what was skipped is all there is to tell.
    const all = context.all || check.verdict === 'empty';
    const right = [...tableLines(check), ...(withFile ? goodFiles(check) : [])];
    const lines = [
      ...wrap(verdictLine(check), columns).map(tone),
      ...(right.length > 0 ? wrap(`${right.join('; ')}.`, columns) : []),
      ...[...awaitLines(check), ...ledgerLines(check)].flatMap((line) => wrap(printable(line), columns)),
      ...sinceLines(check, context),
      '',
      ...causesText(check.causes, { language: check.language, columns, style, all, withFile }),
      style.strong(checkSentences[check.language].advice[check.verdict]),
      ...(all ? [] : hiddenLines(check, context)),
    ];
    return `${lines.join('\n')}\n`;
  },
};

/** How many files of several are without mistakes. */
function goodFiles({ files, problems, language }: DescribedCheck): string[] {
  const wrong = new Set(
    problems.filter(({ severity }) => severity === 'error').map(({ place }) => place.file),
  );
  const good = files.filter(({ path }) => !wrong.has(path)).length;
  return [checkSentences[language].goodFiles(good, files.length)];
}

function sinceLines(check: DescribedCheck, { style, columns }: CheckContext): string[] {
  const since = sinceWords(check);
  if (!since) return [];
  const fixed = since.fixed.flatMap((line) => wrap(printable(line), columns - 2).map((part) => `  ${part}`));
  const heading = style.good(`${checkSentences[check.language].fixed} (${since.fixed.length})`);
  return [...wrap(since.line, columns), ...(fixed.length > 0 ? ['', heading, '', ...fixed] : [])];
}

function hiddenLines({ problems, language }: DescribedCheck, { style, columns }: CheckContext): string[] {
  const notes = problems.filter(({ severity }) => severity === 'info').length;
  return notes === 0 ? [] : wrap(checkSentences[language].seeAll(notes), columns).map(style.faint);
}
