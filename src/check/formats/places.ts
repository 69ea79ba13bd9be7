import type { Language } from '../../model/language.js';
import { checkSentences } from '../../sentences/check.js';
import { type Cells, cellsOf, rowsOf } from '../causes.js';
import type { DescribedCause, DescribedCheck } from '../describe.js';

/** Where a cause stands: `Participanți!F3:F214`, with the file before it where there are several. */
export function rangesOf({ cells }: Pick<DescribedCause, 'cells'>, withFile: boolean): string[] {
  return cells.flatMap((one) =>
    one.ranges.length === 0 ? [placeText(one, withFile)] : rangesIn(one, withFile),
  );
}

/** The sheet is named before its first range only. */
function rangesIn(cells: Cells, withFile: boolean): string[] {
  return cells.ranges.map((range, i) => (i === 0 ? placeText({ ...cells, cell: range }, withFile) : range));
}

/** How many cells of a cause are named where all would be too many. */
const rangesMax = 8;

/** Where a cause stands, in words: `212 celule: Participanți!F3:F214`. */
export function whereText(
  cause: DescribedCause,
  language: Language,
  { withFile, all = false }: { readonly withFile: boolean; readonly all?: boolean },
): string {
  const say = checkSentences[language];
  const ranges = rangesOf(cause, withFile);
  const shown = all ? ranges : ranges.slice(0, rangesMax);
  const hidden = ranges.length - shown.length;
  const cells = new Set(cause.problems.map(({ place }) => JSON.stringify(place))).size;
  const counted = cause.problems.every(({ place }) => place.cell) ? say.cells(cells) : say.places(cells);
  return [...(cells > 1 ? [counted] : []), ...shown, ...(hidden > 0 ? [say.more(hidden)] : [])].join(', ');
}

/** The rows that are kept out with a cause's own, for they refer to them; nothing where there are none. */
export function followersText(
  { followers }: Pick<DescribedCause, 'followers'>,
  language: Language,
  withFile: boolean,
): string | undefined {
  if (followers.length === 0) return undefined;
  const ranges = rangesOf({ cells: cellsOf(followers) }, withFile);
  const more = ranges.length > rangesMax ? [checkSentences[language].more(ranges.length - rangesMax)] : [];
  return checkSentences[language].followers(
    rowsOf(followers),
    [...ranges.slice(0, rangesMax), ...more].join(', '),
  );
}

/** A place as data from outside may give it. */
interface PlaceLike {
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly cell?: string | undefined;
}

/** A place for people; its file only where there are several. */
export function placeText({ file, sheet, cell }: PlaceLike, withFile: boolean): string {
  const inside = [sheet, cell].filter((part) => part !== undefined).join('!');
  if (inside === '') return file;
  return withFile ? `${file} › ${inside}` : inside;
}

/** Whether places need their file: several were checked. */
export function hasSeveralFiles({ files, problems }: Pick<DescribedCheck, 'files' | 'problems'>): boolean {
  const told = problems.filter(({ severity }) => severity !== 'info').map(({ place }) => place.file);
  return new Set([...files.map(({ path }) => path), ...told]).size > 1;
}
