import type { TableKind } from '../../../field/contract/tables.js';
import type { Located } from '../../../intake/validate/records.js';
import type { Bound, BoundTables, BoundUnit } from '../tables.js';
import type { Age } from './age.js';
import { type Replacement, replaceOlder } from './replace-older.js';

/** Leaves of a unit's rows those of its newest files, and tells what they replaced. */
export function settleUnit(
  { unit, tables }: BoundUnit,
  ages: ReadonlyMap<string, Age>,
): { settled: BoundUnit; replacements: readonly Replacement[] } {
  const replacements: Replacement[] = [];
  const settle = <R extends Located>(kind: TableKind, rows: readonly Bound<R>[]) => {
    const standing = replaceOlder(kind, rows, ages);
    replacements.push(...standing.replacements);
    return standing.rows;
  };
  const settled: BoundTables = {
    meetings: settle('meetings', tables.meetings),
    participants: settle('participants', tables.participants),
    difficulties: settle('difficulties', tables.difficulties),
    practices: settle('practices', tables.practices),
    indicators: settle('indicators', tables.indicators),
    collaborations: settle('collaborations', tables.collaborations),
  };
  return { settled: { unit, tables: settled }, replacements };
}
