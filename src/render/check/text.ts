import type { DescribedCheck } from '../../check/describe.js';
import { type CheckSentences, checkSentences } from '../../sentences/check.js';
import type { CheckContext, CheckFormat } from './format.js';
import { causesText } from './text/causes.js';
import { printable, wrap } from './text/display.js';
import { hasSeveralFiles, placeText, tableLines, verdictLine } from './words.js';

/** For people at a terminal: the verdict first, then what is right, then what is not and what to do about it. */
export const textFormat: CheckFormat = {
  id: 'text',
  render(check, context) {
    const { style, columns, all } = context;
    const say = checkSentences[check.language];
    const tone = check.verdict === 'accepted' ? style.good : style.error;
    const withFile = hasSeveralFiles(check);
    const told = check.causes.filter(
      ({ severity }) => all || severity !== 'info' || check.verdict === 'empty',
    );
    const lines = [
      ...wrap(verdictLine(check), columns).map(tone),
      ...wrap(`${tableLines(check).join('; ')}.`, columns).filter((line) => line !== '.'),
      ...(withFile ? filesText(check, say) : []),
      ...sinceText(check, say, context, withFile),
      '',
      ...causesText(told, { language: check.language, columns, style, all, withFile }),
      style.strong(say.advice[check.verdict]),
      ...hiddenText(check, told.length, say, context),
    ];
    return `${lines.join('\n')}\n`;
  },
};

/** How many files of several are without mistakes. */
function filesText({ files, problems }: DescribedCheck, say: CheckSentences): string[] {
  const wrong = new Set(
    problems.filter(({ severity }) => severity === 'error').map(({ place }) => place.file),
  );
  const good = files.filter(({ path }) => !wrong.has(path)).length;
  return good > 0 ? [say.goodFiles(good)] : [];
}

function sinceText(
  { since, problems }: DescribedCheck,
  say: CheckSentences,
  { style, columns }: CheckContext,
  withFile: boolean,
): string[] {
  if (!since) return [];
  const fixed = since.fixed.filter(({ severity }) => severity !== 'info');
  const serious = problems.filter(({ severity }) => severity !== 'info');
  const added = serious.filter(({ state }) => state === 'new').length;
  return [
    ...wrap(say.since(fixed.length, added, serious.length - added), columns),
    ...(fixed.length > 0 ? ['', style.good(`${say.fixed} (${fixed.length})`)] : []),
    ...fixed.flatMap(({ title, ...place }) =>
      wrap(printable(`${placeText(place, withFile)}: ${title}`), columns - 2).map((line) => `  ${line}`),
    ),
  ];
}

function hiddenText(
  { causes, language: _, ...check }: DescribedCheck,
  told: number,
  say: CheckSentences,
  { all, style, columns }: CheckContext,
): string[] {
  const notes = check.problems.filter(({ severity }) => severity === 'info').length;
  if (all || told === causes.length || notes === 0) return [];
  return wrap(say.seeAll(say.notes(notes)), columns).map(style.faint);
}
