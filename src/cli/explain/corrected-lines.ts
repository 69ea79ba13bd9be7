import { privateProblem } from '../../intake/validate/private-problem.js';
import { parseAddress } from '../../model/address.js';
import { formatPlace, type Place } from '../../model/place.js';
import { cliSentences } from '../../sentences/cli.js';
import { describeIn } from '../../sentences/describe.js';
import type { Page } from './figure-page.js';

/** What analysts corrected on the rows that these cells are of, with who decided so. */
export function correctedLines(places: readonly Place[], { counted, language }: Page): string[] {
  const rows = new Set(places.map(rowOf));
  const corrected = counted.problems.filter(
    ({ rule, place }) => rule === 'cell-corrected' && rows.has(rowOf(place)),
  );
  if (corrected.length === 0) return [];
  const say = cliSentences[language].explanation;
  const describe = describeIn(language);
  const told = corrected.map((problem) => {
    const { message } = describe(privateProblem(problem, counted.privacy));
    const [line] = problem.related ?? [];
    const by = counted.kept.corrections.lines.find(
      ({ line: { line: kept } }) => kept.file === line?.file && kept.row === problem.params.row,
    )?.line.by;
    return `  ${counted.privacy.redact(formatPlace(problem.place))}: ${message}${by === undefined ? '' : ` ${say.by(by)}.`}`;
  });
  return ['', `${say.corrected}:`, ...told];
}

function rowOf({ file, sheet, cell = '' }: Place): string {
  return JSON.stringify([file, sheet, parseAddress(cell)?.row]);
}
