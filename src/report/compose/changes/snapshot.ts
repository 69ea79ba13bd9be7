import { z } from 'zod';
import { figureIds } from '../../../year/count/figure-table.js';
import type { ReportData } from '../data.js';

const named = z.record(z.string(), z.string());

/**
 * What a run keeps beside its outputs, so that the next can say what changed. It is made from what is published, so it
 * names nobody whom the report does not name.
 */
export const snapshotSchema = z.strictObject({
  version: z.literal(1),
  /** By figure: its value as published, and how many of its cells lie in each file. */
  figures: z.record(
    z.string(),
    z.strictObject({ value: z.union([z.int(), z.string()]), cells: z.record(z.string(), z.int()) }),
  ),
  /** Names by id; those of no known kind may be persons and are left out. */
  organisations: named,
  /** Wordings by id. */
  difficulties: named,
  /** Messages of errors and warnings by rule and place. */
  problems: named,
  /** Hashes by path. */
  files: named,
});
export type Snapshot = z.infer<typeof snapshotSchema>;

/** The snapshot of a year's data. */
export function snapshotOf(data: ReportData): Snapshot {
  return {
    version: 1,
    figures: Object.fromEntries(figureIds.map((id) => [id, figureOf(data.figures[id])])),
    organisations: Object.fromEntries(
      data.organisations.filter(({ kind }) => kind !== 'unknown').map(({ id, name }) => [id, name]),
    ),
    difficulties: Object.fromEntries(data.difficulties.map(({ id, text }) => [id, text])),
    problems: Object.fromEntries(
      data.problems
        .filter(({ severity }) => severity !== 'info')
        .map(({ rule, file, sheet = '', cell = '', message }) => [
          `${rule} ${file} ${sheet} ${cell}`,
          message,
        ]),
    ),
    files: Object.fromEntries(data.inputs.map(({ path, sha256 = '' }) => [path, sha256])),
  };
}

function figureOf({ value, evidence }: ReportData['figures'][keyof ReportData['figures']]) {
  const cells: Record<string, number> = {};
  for (const { file } of evidence) cells[file] = (cells[file] ?? 0) + 1;
  return { value, cells };
}

/** Whether two snapshots tell of the same state; messages may be in another language. */
export function isSameState(a: Snapshot, b: Snapshot): boolean {
  const state = ({ problems, ...others }: Snapshot) => JSON.stringify([Object.keys(problems), others]);
  return state(a) === state(b);
}
