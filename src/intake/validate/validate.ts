import { columnDefinition, type TableKind, tableKinds } from '../../field/contract/tables.js';
import { finding } from '../../model/finding.js';
import type { Problem } from '../../model/problem.js';
import type { Table } from '../recognise/table.js';
import { builders } from './build.js';
import { dateColumn } from './date-column.js';
import { dateOrderFindings } from './date-findings.js';
import { fileFacts } from './file-facts.js';
import type { RecordsByTable, RefusedMeeting, Submission } from './records.js';
import { Row } from './row.js';
import type { CellFault, FileFacts, RowRule, ValidationContext } from './rule.js';
import { rowRules } from './rules/index.js';

export type Validation = Pick<Submission, 'records' | 'refusedMeetings' | 'persons' | 'rows'> & {
  readonly problems: readonly Problem[];
};

/** The rules that each table is asked for, in their order. */
const rulesOf = groupRules(Object.values(rowRules));

function groupRules(rules: readonly RowRule[]): Readonly<Record<string, readonly RowRule[]>> {
  return Object.fromEntries(
    tableKinds.map((kind) => [kind, rules.filter(({ tables }) => tables.includes(kind))]),
  );
}

/** Most rows have none: they share it. */
const noProblems: readonly Problem[] = [];

/** A row with what the rules say of it. */
interface CheckedRow {
  readonly row: Row;
  readonly problems: readonly Problem[];
  /** Whether an error keeps it out of the count. */
  readonly refused: boolean;
}

/**
 * Asks every rule of every row of a file's tables. A row without an error becomes a record; one with an error is
 * named by its findings, so that rows read = rows counted + rows in findings.
 */
export function validate(tables: readonly Table[], context: ValidationContext): Validation {
  const rows = tables.flatMap(rowsOf);
  const file = fileFacts(rows, context);
  const checked = rows.map((row) => checkRow(row, file));
  const good = checked.filter(({ refused }) => !refused).map(({ row }) => row);
  const refusedMeetings = checked.filter(({ row, refused }) => refused && row.kind === 'meetings');
  return {
    records: recordsOf(good, file),
    refusedMeetings: refusedMeetings.map(({ row }) => refusedMeeting(row, file)),
    persons: personsIn(rows, file),
    rows: rowCounts(rows, good),
    problems: [...tables.flatMap(dateOrderFindings), ...checked.flatMap(({ problems }) => problems)],
  };
}

function rowsOf(table: Table): Row[] {
  const dates = dateColumn(table);
  return table.rows.map((row) => new Row(table, row, dates));
}

function checkRow(row: Row, file: FileFacts): CheckedRow {
  let problems = noProblems;
  for (const rule of rulesOf[row.kind] ?? []) {
    const faults = rule.check(row, file);
    if (faults) problems = [...problems, ...[faults].flat().map((fault) => toProblem(rule, row, fault))];
  }
  return { row, problems, refused: problems.some(({ severity }) => severity === 'error') };
}

function toProblem(rule: RowRule, row: Row, fault: CellFault): Problem {
  const found = foundIn(row, fault);
  const params = { table: row.kind, column: fault.key, ...fault.params };
  return finding(rule, row.place(fault.key), params, {
    ...(found !== undefined && { found }),
    ...(fault.related && { related: fault.related }),
    ...(rule.severity === 'error' && { rows: [row.number] }),
  });
}

/** The value as typed, which `privateProblem` makes fit for others; nothing of a column that holds persons. */
function foundIn(row: Row, { key, found }: CellFault): string | undefined {
  return columnDefinition(row.kind, key)?.personal ? undefined : (found ?? row.text(key));
}

function recordsOf(rows: readonly Row[], file: FileFacts): RecordsByTable {
  const of = <K extends TableKind>(kind: K): RecordsByTable[K][number][] =>
    rows.filter((row) => row.kind === kind).flatMap((row) => builders[kind](row, file) ?? []);
  return {
    meetings: of('meetings'),
    participants: of('participants'),
    difficulties: of('difficulties'),
    practices: of('practices'),
    indicators: of('indicators'),
    collaborations: of('collaborations'),
  };
}

function refusedMeeting(row: Row, file: FileFacts): RefusedMeeting {
  const code = row.text('code');
  const days = row.days();
  const unit = file.unitOf(row);
  return {
    ...(unit && { unit: unit.code }),
    ...(code !== undefined && { code }),
    ...(days && { days }),
    ...(row.table.sheet !== undefined && { sheet: row.table.sheet }),
    row: row.number,
    place: row.place('date'),
  };
}

/** Columns in which a person may stand whose name is not recognised anywhere else. */
const columnsOfPersons = ['organisation', 'authority', 'partners', 'place', 'responsible'];

/** The names of people: in their own column, and wherever else one stands in the place of an institution or a role. */
function personsIn(rows: readonly Row[], { named, isPerson }: FileFacts): string[] {
  const elsewhere = rows.flatMap((row) =>
    columnsOfPersons.flatMap((key) => row.typedCell(key)?.text ?? []).filter(isPerson),
  );
  return [...new Set([...named, ...elsewhere])];
}

function rowCounts(rows: readonly Row[], good: readonly Row[]): Submission['rows'] {
  const present = tableKinds.filter((kind) => rows.some((row) => row.kind === kind));
  return Object.fromEntries(
    present.map((kind) => [
      kind,
      {
        read: rows.filter((row) => row.kind === kind).length,
        counted: good.filter((row) => row.kind === kind).length,
      },
    ]),
  );
}
