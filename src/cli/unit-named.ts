import type { Registries, Unit } from '../field/registries/registries.js';
import { UnitFinder } from '../intake/recognise/units.js';
import { UserError } from '../model/errors.js';
import { nearestNames } from '../text/nearest.js';

/**
 * The unit that is called so, by code or by a name as people write it.
 * @throws UserError `unit-unknown` with the names most like the one given
 */
export function unitNamed(wanted: string, registries: Registries): Unit {
  const byCode = registries.units.find(({ code }) => code === wanted.toLowerCase());
  const reading = byCode ? { unit: byCode } : new UnitFinder(registries).find(wanted);
  if (reading && 'unit' in reading) return reading.unit;
  const names = reading?.ambiguous.map(({ name }) => name) ?? nearestUnits(wanted, registries);
  throw new UserError('unit-unknown', { unit: wanted, nearest: names.join(', ') });
}

/** Staff leave the kind of a unit out: places are compared as well as whole names. */
function nearestUnits(wanted: string, { units }: Registries): string[] {
  const byPlace = new Map(
    units.flatMap(({ name, code }) =>
      [name, code, name.split(' ').slice(1).join(' ')].map((key) => [key, name]),
    ),
  );
  return [...new Set(nearestNames(wanted, byPlace.keys()).flatMap((key) => byPlace.get(key) ?? []))];
}
