import { UserError } from '../model/errors.js';
import type { Format } from '../report/render/format.js';
import { formats } from '../report/render/formats.js';
import { type FindingsFormat, findingsFormats, isFindingsFormat } from './findings.js';

/** What the analyst needs, where nobody says otherwise; a test holds the help and the guide to it. */
export const usualFormats = ['pdf', 'md', 'notice', 'json', 'changes'] as const;

const every = 'all';

/** What a run writes. */
export interface ChosenFormats {
  readonly report: readonly Format[];
  /** In which formats it also tells what it found. */
  readonly findings: readonly FindingsFormat[];
}

/**
 * The formats of these names, `all` being every one of the report; the usual ones where none of the report is named.
 * @throws UserError `unknown-format` with the names that there are.
 */
export function chosenFormats(names: readonly string[] = []): ChosenFormats {
  const known = [...formats.map(({ id }) => id), every, ...Object.keys(findingsFormats)];
  for (const format of names)
    if (!known.includes(format)) throw new UserError('unknown-format', { format, formats: known.join(', ') });
  const findings = [...new Set(names)].filter(isFindingsFormat);
  const named: readonly string[] = names.filter((name) => !isFindingsFormat(name));
  const chosen: readonly string[] = named.length > 0 ? named : usualFormats;
  return {
    report: chosen.includes(every) ? formats : formats.filter(({ id }) => chosen.includes(id)),
    findings,
  };
}
