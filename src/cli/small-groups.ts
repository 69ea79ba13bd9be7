import { UserError } from '../model/errors.js';
import { smallGroupsLeast } from '../report/compose/small-groups/hidden.js';

/** The number below which persons are not published, of an option: 0, or a whole number from 3 on. */
export function parseSmallGroups(text: string): number {
  return checkedSmallGroups(/^\d{1,4}$/.test(text) ? Number(text) : Number.NaN, text);
}

/**
 * The number, if it hides anything.
 * @throws UserError `small-groups` otherwise.
 */
export function checkedSmallGroups(limit: number, written = String(limit)): number {
  if (limit === 0 || limit >= smallGroupsLeast) return limit;
  throw new UserError('small-groups', { value: written, least: smallGroupsLeast });
}
