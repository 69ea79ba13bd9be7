import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { columnDefinition, type TableKind } from '../field/contract/tables.js';
import type { ShownTable } from '../intake/shown-table.js';
import type { Problem } from '../model/problem.js';
import { foldText } from '../text/fold.js';
import { type RowOfTable, rowFinder } from './rows.js';

export interface KeyedProblem extends Problem {
  /**
   * Names the problem from one check of a file to the next, whatever rows are inserted above it:
   * `rule/table.column/what tells the row`, the last hashed, with `~2` … where a file has several alike.
   */
  readonly key: string;
}

/** What tells a row from the others of its table, the first that is filled; never personal data. */
const identities: Readonly<Record<TableKind, readonly (readonly string[])[]>> = {
  meetings: [['code'], ['date', 'theme'], ['theme'], ['date']],
  participants: [['meeting', 'organisation'], ['date', 'organisation'], ['organisation'], ['meeting']],
  difficulties: [['difficulty'], ['domain', 'meeting'], ['domain']],
  practices: [['title'], ['domain', 'meeting'], ['domain']],
  indicators: [['domain', 'indicator', 'period'], ['domain', 'indicator'], ['indicator'], ['domain']],
  collaborations: [['activity'], ['meeting']],
};

/** Gives each problem its key. */
export function withKeys(problems: readonly Problem[], tables: readonly ShownTable[]): KeyedProblem[] {
  const find = rowFinder(tables);
  const known = new Map<string, number>();
  return problems.map((problem) => {
    const key = [problem.rule, aspectOf(problem), hash(identityOf(problem, find(problem)))].join('/');
    const inFile = `${problem.place.file}\n${key}`;
    const count = (known.get(inFile) ?? 0) + 1;
    known.set(inFile, count);
    return { ...problem, key: count === 1 ? key : `${key}~${count}` };
  });
}

/** The column, the table or nothing. */
function aspectOf({ params }: Problem): string {
  return [params.table, params.column].filter((part) => part !== undefined).join('.') || '-';
}

/**
 * The row without the cell at fault, so that the key stays while it is put right by steps; what stands in for a row
 * where the problem is one of a sheet or a file.
 */
function identityOf({ place, params, found }: Problem, at: RowOfTable | undefined): readonly string[] {
  if (!at) return [place.sheet ?? '', found ?? '', String(params.reason ?? '')];
  const text = (key: string) => {
    const personal = columnDefinition(at.table.kind, key)?.personal;
    return key === params.column || personal ? '' : foldText(at.cell(key)?.text ?? '');
  };
  const identity = identities[at.table.kind].find((keys) => keys.every((key) => text(key) !== ''));
  return (identity ?? []).map(text);
}

function hash(parts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 12);
}
