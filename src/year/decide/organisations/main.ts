import { byCodeUnits } from '../../../model/collections.js';
import type { Organisation } from '../../resolve/organisation.js';

/** The organisation after which several are called that are one: of certain kind, of a known type, most often named. */
export function mainOf(organisations: readonly Organisation[]): Organisation | undefined {
  return [...organisations].sort(
    (a, b) =>
      Number(b.kindCertain) - Number(a.kindCertain) ||
      Number(b.type !== undefined) - Number(a.type !== undefined) ||
      timesNamed(b) - timesNamed(a) ||
      byCodeUnits(a.id, b.id),
  )[0];
}

function timesNamed({ members }: Organisation): number {
  return members.reduce((sum, { mentions }) => sum + mentions.length, 0);
}
