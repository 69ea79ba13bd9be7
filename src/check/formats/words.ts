import { tableKinds, tables } from '../../field/contract/tables.js';
import { type CheckSentences, checkSentences } from '../../sentences/check.js';
import { ledgerSentences } from '../../sentences/ledger.js';
import { sumOf } from '../../year/ledger.js';
import { rowTotals } from '../../year/row-totals.js';
import type { StaffCounts } from '../../year/staff-counts.js';
import { sumRows } from '../awaits.js';
import type { DescribedCheck } from '../describe.js';

/** The verdict in one line: will it be accepted, and how many rows will be counted. */
export function verdictLine(check: DescribedCheck): string {
  const say = checkSentences[check.language];
  const unusable = unusableFiles(check);
  const isAnswer = check.problems.some(({ rule, severity }) => rule === 'none-held' && severity === 'info');
  const parts = [
    ...rowParts(check, unusable === 0, isAnswer, say),
    ...(unusable > 0 ? [say.unusable(unusable)] : []),
  ];
  const warnings = check.problems.filter(({ severity }) => severity === 'warning').length;
  const toCheck = warnings > 0 ? ` (${say.toCheck(warnings)})` : '';
  const counts = countsText(check.counts, say);
  const told = counts === '' ? parts.join(', ') : `${counts}; ${parts.join(', ')}`;
  return `${say.verdict[check.verdict]}: ${told}${toCheck}.`;
}

/** `3 întâlniri, 20 de instituții, 25 de persoane, 4 dificultăți`: what there is none of is left out. */
function countsText(counts: StaffCounts, say: CheckSentences): string {
  return staffKeys.flatMap((key) => (counts[key] > 0 ? say.counts[key](counts[key]) : [])).join(', ');
}

const staffKeys = ['meetings', 'institutions', 'persons', 'difficulties'] as const;

/** What other files must bring, a line a table. */
export function awaitLines({
  awaits,
  language,
  files,
}: Pick<DescribedCheck, 'awaits' | 'language' | 'files'>): string[] {
  const say = checkSentences[language].awaits;
  return awaits.map(({ file, table, needs, rows }) =>
    say({ file: files.length > 1 ? file : '', table: tables[table].sheet, needs: tables[needs].sheet, rows }),
  );
}

function rowParts(
  { rows: { read, counted: taken, superseded, notCounted }, awaits }: DescribedCheck,
  complete: boolean,
  isAnswer: boolean,
  say: CheckSentences,
): string[] {
  const awaiting = sumRows(awaits);
  const counted = taken - awaiting;
  if (read === 0) return [isAnswer ? say.rows.noneHeld : say.rows.nothing];
  return [
    ...(awaiting > 0 && counted === 0 ? [] : [alone(counted, read, complete, say)]),
    ...(awaiting > 0 ? [say.rows.awaiting(awaiting)] : []),
    ...(notCounted > 0 && counted > 0 ? [say.rows.notCounted(notCounted)] : []),
    ...(superseded > 0 ? [say.rows.superseded(superseded)] : []),
  ];
}

function alone(counted: number, read: number, complete: boolean, say: CheckSentences): string {
  if (counted === 0) return say.rows.none;
  return counted === read && complete ? say.rows.all(counted) : say.rows.some(counted);
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

/** What became of every row of the sheets; nothing where none was read. */
export function ledgerLines({ sheets, language }: Pick<DescribedCheck, 'sheets' | 'language'>): string[] {
  const sums = sumOf(sheets);
  return sums.rows === 0 ? [] : [ledgerSentences[language].line(sums)];
}
