import { headerKey } from '../../field/own-files.js';
import type { Problem } from '../../model/problem.js';
import { parseDays } from '../../text/dates.js';
import { words } from '../../text/fold.js';
import type { Decision, DecisionLine, Subject } from './decision.js';
import { type KeptRow, type KeptText, readKeptText } from './kept-text.js';
import { decisionProblem, type IncompleteReason } from './rules.js';
import { commonColumns, type DecisionTable, verdictWords } from './table.js';

/** What a kept file says. */
export interface KeptDecisions {
  readonly decisions: readonly Decision[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a kept file; a row that is no decision is told, and the others are read all the same.
 * @param text decoded
 * @param file its path relative to the input folder
 */
export function readDecisions(text: string, file: string, table: DecisionTable): KeptDecisions {
  const kept = readText(text);
  if (!kept) return { decisions: [], problems: [unreadableText(file, 1)] };
  const missing = [commonColumns.verdict, table.columns.a].some(
    (needed) => !kept.headers.some((header) => headerKey(header) === headerKey(needed)),
  );
  if (kept.headerRow > 0 && missing)
    return { decisions: [], problems: [unreadableText(file, kept.headerRow)] };
  const decisions: Decision[] = [];
  const problems: Problem[] = [];
  for (const row of kept.rows) {
    const line = { file, row: row.number };
    const read = readRow(row, line, table);
    if (typeof read === 'string') problems.push(decisionProblem('decision-complete', line, { reason: read }));
    else decisions.push(read);
  }
  return { decisions, problems };
}

function readText(text: string): KeptText | undefined {
  try {
    return readKeptText(text);
  } catch {
    // A quote that never ends swallows rows: nothing of the file can be relied on.
    return undefined;
  }
}

function unreadableText(file: string, row: number): Problem {
  return decisionProblem('decisions-readable', { file, row }, { reason: 'damaged' });
}

function readRow(row: KeptRow, line: DecisionLine, table: DecisionTable): Decision | IncompleteReason {
  const { columns } = table;
  const verdict = verdictOf(row.cell(commonColumns.verdict), table);
  if (!verdict) return 'verdict';
  const a = subjectOf(row.cell(columns.a), row.cell(columns.scopeA), table);
  if (typeof a === 'string') return a;
  const day = parseDays(row.cell(commonColumns.day))?.first ?? '';
  if (verdict === 'value') {
    const value = table.readValue(row.cell(columns.value));
    return value === undefined ? 'value' : { verdict, a, value, day, line };
  }
  if (columns.b === undefined || columns.scopeB === undefined) return 'verdict';
  const b = subjectOf(row.cell(columns.b), row.cell(columns.scopeB), table);
  if (typeof b === 'string') return b;
  return a.key === b.key && a.scope === b.scope ? 'same-name' : { verdict, a, b, day, line };
}

function verdictOf(text: string, { valueVerdict }: DecisionTable): Decision['verdict'] | undefined {
  const said = headerKey(text);
  const isOneOf = (known: readonly string[]) => known.some((word) => headerKey(word) === said);
  if (isOneOf(verdictWords.same)) return 'same';
  if (isOneOf(verdictWords.different)) return 'different';
  return isOneOf(valueVerdict) ? 'value' : undefined;
}

function subjectOf(name: string, scope: string, table: DecisionTable): Subject | IncompleteReason {
  const key = textKey(name);
  if (key === '') return 'name';
  if (scope === '') return { key };
  const code = table.readScope(scope);
  return code === undefined ? 'scope' : { key, scope: code };
}

/** The form of a text in which decisions find it again in any year. */
export function textKey(text: string): string {
  return words(text).join(' ');
}
