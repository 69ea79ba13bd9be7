import type { Cells } from '../../check/causes.js';
import type { DescribedCause, DescribedCheck } from '../../check/describe.js';
import { tableKinds, tables } from '../../contract/tables.js';
import { rowTotals } from '../../row-totals.js';
import { type CheckSentences, checkSentences } from '../../sentences/check.js';

/** The verdict in one line: will it be accepted, and how many rows will be counted. */
export function verdictLine(check: DescribedCheck): string {
  const say = checkSentences[check.language];
  const unusable = unusableFiles(check);
  const parts = [...rowParts(check, say), ...(unusable > 0 ? [say.unusable(unusable)] : [])];
  const warnings = check.problems.filter(({ severity }) => severity === 'warning').length;
  const toCheck = warnings > 0 ? ` (${say.toCheck(warnings)})` : '';
  return `${say.verdict[check.verdict]}: ${parts.join(', ')}${toCheck}.`;
}

function rowParts({ rows: { read, counted, superseded, notCounted } }: DescribedCheck, say: CheckSentences) {
  if (read === 0) return [say.rows.nothing];
  const all = counted === read;
  return [
    all ? say.rows.all(counted) : counted === 0 ? say.rows.none : say.rows.some(counted),
    ...(notCounted > 0 && counted > 0 ? [say.rows.notCounted(notCounted)] : []),
    ...(superseded > 0 ? [say.rows.superseded(superseded)] : []),
  ];
}

/** How many files could not be used at all. */
function unusableFiles({ problems }: DescribedCheck): number {
  const unusable = problems.filter(
    ({ rule }) => rule === 'file-unreadable' || rule === 'table-not-recognised',
  );
  return new Set(unusable.map(({ place }) => place.file)).size;
}

/** What is right too, table by table: `Întâlniri: 4 din 4 rânduri`. */
export function tableLines(check: Pick<DescribedCheck, 'tables' | 'language'>): string[] {
  const say = checkSentences[check.language];
  return tableKinds.flatMap((table) => {
    const { counted, superseded, read } = rowTotals(check.tables.filter((totals) => totals.table === table));
    return read === 0 ? [] : [`${tables[table].sheet}: ${say.ofRows(counted + superseded, read)}`];
  });
}

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
