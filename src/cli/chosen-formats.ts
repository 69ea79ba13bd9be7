import { UserError } from '../model/errors.js';
import type { Format } from '../report/render/format.js';
import { formats } from '../report/render/formats.js';

/** What the analyst needs, where nobody says otherwise; a test holds the help and the guide to it. */
export const usualFormats = ['pdf', 'md', 'notice', 'json', 'changes'] as const;

const every = 'all';

/**
 * The formats of these names, `all` being every one; the usual ones where none are named.
 * @throws UserError `unknown-format` with the names that there are.
 */
export function chosenFormats(names: readonly string[] = usualFormats): readonly Format[] {
  const known = new Map(formats.map((format) => [format.id, format]));
  for (const format of names)
    if (format !== every && !known.has(format))
      throw new UserError('unknown-format', { format, formats: [...known.keys(), every].join(', ') });
  return names.includes(every) ? formats : formats.filter(({ id }) => names.includes(id));
}
