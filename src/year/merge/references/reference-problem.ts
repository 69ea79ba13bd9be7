import type { TableKind } from '../../../field/contract/tables.js';
import type { Located, MeetingReference } from '../../../intake/validate/records.js';
import { finding } from '../../../model/finding.js';
import type { Place } from '../../../model/place.js';
import type { Problem } from '../../../model/problem.js';
import { nearestEntries } from '../../../text/nearest-entries.js';
import { maskPersonalData } from '../../../text/personal-data.js';
import { mergeRules } from '../rules.js';
import type { Found } from './reference-index.js';

/** A row whose meeting is not found, and where one would have been looked for. */
export interface Lost {
  readonly kind: TableKind;
  readonly row: Located;
  readonly reference: MeetingReference;
  readonly found: Exclude<Found, { readonly is: 'meeting' }>;
  readonly known: readonly string[];
  /** Where meetings of its file or folder stand that could not be read. */
  readonly unread: Place | undefined;
}

function nearestCodes(code: string, known: readonly string[]): string[] {
  return nearestEntries(
    code,
    known.map((shown) => ({ shown, names: [shown] })),
  );
}

/** Why a row cannot be counted: its meeting is not to be found, or is not counted itself. */
export function referenceProblem({ kind, row, reference, found, known, unread }: Lost): Problem {
  const { days, place = row.place } = reference;
  const code = reference.code === undefined ? undefined : maskPersonalData(reference.code);
  const rows = { rows: [row.row], ...(code !== undefined && { found: code }) };
  const params = { table: kind, column: 'meeting' };
  if (found.is === 'refused') {
    const related = found.meetings.map(({ place }) => place);
    return finding(mergeRules['meeting-counted'], place, params, { ...rows, related });
  }
  if (found.is === 'unknown' && unread)
    return finding(mergeRules['meeting-counted'], place, params, { ...rows, related: [unread] });
  if (found.is === 'unknown' && code !== undefined)
    return finding(
      mergeRules['meeting-code-known'],
      place,
      { ...params, code, known, nearest: nearestCodes(code, known) },
      rows,
    );
  if (found.is === 'unknown' && days)
    return finding(mergeRules['meeting-days-known'], place, { ...params, ...days, known }, rows);
  return finding(mergeRules['meeting-reference-needed'], place, { ...params, known }, rows);
}
