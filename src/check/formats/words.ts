import { tableKinds, tables } from '../../field/contract/tables.js';
import { type CheckSentences, checkSentences } from '../../sentences/check.js';
import { ledgerSentences } from '../../sentences/ledger.js';
import { sumOf } from '../../year/ledger.js';
import { rowTotals } from '../../year/row-totals.js';
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
  return `${say.verdict[check.verdict]}: ${parts.join(', ')}${toCheck}.`;
}

function rowParts(
  { rows: { read, counted, superseded, notCounted } }: DescribedCheck,
  complete: boolean,
  isAnswer: boolean,
  say: CheckSentences,
): string[] {
  if (read === 0) return [isAnswer ? say.rows.noneHeld : say.rows.nothing];
  const all = counted === read && complete;
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

/** What became of every row of the sheets; nothing where none was read. */
export function ledgerLines({ sheets, language }: Pick<DescribedCheck, 'sheets' | 'language'>): string[] {
  const sums = sumOf(sheets);
  return sums.rows === 0 ? [] : [ledgerSentences[language].line(sums)];
}
