import type { Registries } from '../../field/registries/registries.js';
import type { Located } from '../../intake/validate/records.js';
import { byCodeUnits } from '../../model/collections.js';

/** Compares rows by where they stand, so that nothing depends on the order in which files came. */
export function byPosition(a: Located, b: Located): number {
  return byCodeUnits(a.file, b.file) || byCodeUnits(a.sheet ?? '', b.sheet ?? '') || a.row - b.row;
}

/** Compares unit codes in the order of the registry; codes that it lacks come last, by code. */
export type UnitOrder = (a: string, b: string) => number;

export function unitOrder({ units }: Registries): UnitOrder {
  const ranks = new Map(units.map(({ code }, index) => [code, index]));
  const rank = (unit: string) => ranks.get(unit) ?? units.length;
  return (a, b) => rank(a) - rank(b) || byCodeUnits(a, b);
}
