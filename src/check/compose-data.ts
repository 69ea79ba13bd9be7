import { type TableKind, tableKinds, tables } from '../field/contract/tables.js';
import { rulesVersion } from '../rules.js';
import { rowTotals } from '../year/row-totals.js';
import { type CheckData, schemaVersion } from './data.js';
import type { DescribedCheck, DescribedProblem } from './describe.js';

type ProblemData = CheckData['problems'][number];

/**
 * The check as plain data for programs. The same files give the same data, wherever and whenever they are checked.
 * @param version of the program
 */
export function composeCheckData(check: DescribedCheck, version: string): CheckData {
  return {
    schemaVersion,
    program: { name: 'reintegrare', version, rules: rulesVersion },
    language: check.language,
    ...(check.year !== undefined && { year: check.year }),
    verdict: check.verdict,
    counts: { ...check.counts },
    awaits: check.awaits.map((one) => ({ ...one })),
    files: check.files.map((file) => ({
      ...file,
      rows: rowTotals(check.tables.filter((table) => table.file === file.path)),
    })),
    rows: check.rows,
    tables: check.tables.map(({ file, table, ...totals }) => ({
      ...{ file, table, name: tables[table].sheet },
      ...totals,
    })),
    sheets: check.sheets.map((sheet) => ({ ...sheet })),
    problems: check.problems.map(problemData),
    ...(check.since && { fixed: [...check.since.fixed] }),
  };
}

function problemData({
  key,
  rule,
  severity,
  place,
  params,
  found,
  text,
  rows,
  related,
  state,
}: DescribedProblem): ProblemData {
  const table = tableKinds.find((kind): kind is TableKind => kind === params.table);
  return {
    ...{ key, rule, severity, ...place },
    ...(table && { table }),
    ...(typeof params.column === 'string' && { column: params.column }),
    ...(found !== undefined && { found }),
    ...{ title: text.cause, message: text.message, fix: text.fix },
    ...(rows && { rows: [...rows] }),
    ...(related && { related: [...related] }),
    ...(state && { state }),
  };
}
