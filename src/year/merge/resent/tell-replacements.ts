import type { Located } from '../../../intake/validate/records.js';
import { byCodeUnits, groupBy } from '../../../model/collections.js';
import { finding } from '../../../model/finding.js';
import type { Place } from '../../../model/place.js';
import type { Problem } from '../../../model/problem.js';
import { byPosition } from '../order.js';
import { mergeRules } from '../rules.js';
import type { MergeNote } from '../year.js';
import type { Replacement } from './replace-older.js';
import { rowRuns } from './row-runs.js';

/** Tells which rows newer files replaced: a note and a finding for each sheet of the older file. */
export function tellReplacements(replacements: readonly Replacement[]): {
  notes: MergeNote[];
  problems: Problem[];
} {
  const sheets = bySheet(replacements);
  return {
    notes: sheets.map(toNote),
    problems: [...sheets.map(rowsReplaced), ...unsureOrders(sheets)],
  };
}

/** The replaced rows of one table of one sheet, in order. */
function bySheet(replacements: readonly Replacement[]): Replacement[] {
  const parts = replacements.flatMap((replacement) =>
    [...groupBy(replacement.rows, ({ sheet }) => sheet)].map(([sheet, rows]) => ({
      ...replacement,
      sheet,
      rows,
    })),
  );
  const key = ({ older, sheet, kind, unit, newer }: (typeof parts)[number]) =>
    [older, sheet ?? '', kind, unit, newer].join('\n');
  return [...groupBy(parts, key)]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .flatMap(([, [first, ...others]]) => {
      const rows = [first, ...others].flatMap((part) => part?.rows ?? []).sort(byPosition);
      return first ? [{ ...first, rows }] : [];
    });
}

function toNote({ newer, rows, unit, because }: Replacement): MergeNote {
  const dropped = [placeOf(rows)];
  return { reason: 'resent', kept: { file: newer }, dropped, units: [unit], because, rows: rows.length };
}

function rowsReplaced({ kind, newer, rows, because }: Replacement): Problem {
  const range = rowRuns(rows.map(({ row }) => row));
  const params = { table: kind, file: newer, rows: rows.length, range, because };
  return finding(mergeRules['rows-replaced'], placeOf(rows), params, { related: [{ file: newer }] });
}

/** From the first of the rows' cells to the last. */
function placeOf(rows: readonly Located[]): Place {
  const first = rows[0]?.place;
  const last = rows.at(-1)?.place;
  if (!first || !last) throw new Error('a replacement has rows');
  if (first.cell === undefined || last.cell === undefined || first.cell === last.cell) return first;
  return { ...first, cell: `${first.cell}:${last.cell}` };
}

/** Once for each pair of files of which only the disk's clock or nothing told the newer, or name and time disagree. */
function unsureOrders(replacements: readonly Replacement[]): Problem[] {
  const unsure = replacements.filter(
    ({ because, isAgainstClock }) => isAgainstClock || ['written-later', 'order-unknown'].includes(because),
  );
  const pairs = groupBy(unsure, ({ newer, older }) => `${newer}\n${older}`);
  return [...pairs.values()].flatMap(([pair]) => {
    if (!pair) return [];
    const { newer, older, because } = pair;
    const params = { file: newer, older, because };
    return [
      finding(mergeRules['resent-order-unsure'], { file: newer }, params, { related: [{ file: older }] }),
    ];
  });
}
