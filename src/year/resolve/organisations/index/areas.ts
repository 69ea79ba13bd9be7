import type { OrganisationRegistry } from '../../../../field/registries/organisations.js';

/** The counties around a name: the one that it was typed for, then those that the same unit may serve. */
export interface Surroundings {
  /** Code of the county that completes a name without a place. */
  readonly county?: string;
  /** Codes of all counties in which an unnamed place is looked for, `county` among them. */
  readonly area: readonly string[];
}

export const nowhere: Surroundings = { area: [] };

/**
 * The counties that a unit serves: its own, and those without a unit that share a border or the region with it. The
 * counties of a name are the county that it was typed for and what the units there, and the unit that typed it, serve.
 */
export class Areas {
  private readonly countyOfUnit: ReadonlyMap<string, string>;
  private readonly served: ReadonlyMap<string, readonly string[]>;
  private readonly known = new Map<string, Surroundings>();

  constructor({ units, counties, countyNeighbours }: OrganisationRegistry) {
    this.countyOfUnit = new Map(units.map(({ code, county_code }) => [code, county_code]));
    const withUnit = new Set(this.countyOfUnit.values());
    const region = new Map(counties.map(({ code, region: name }) => [code, name]));
    this.served = new Map(
      countyNeighbours.map(({ county_code, neighbours }) => [
        county_code,
        counties
          .map(({ code }) => code)
          .filter((code) => !withUnit.has(code))
          .filter((code) => neighbours.includes(code) || region.get(code) === region.get(county_code)),
      ]),
    );
  }

  /** What surrounds a name; nothing where neither its county nor its unit is known. */
  around(county: string | undefined, unit: string | undefined): Surroundings {
    const ofUnit = this.countyOfUnit.get(unit ?? '');
    const key = `${county ?? ''} ${ofUnit ?? ''}`;
    const found = this.known.get(key);
    if (found) return found;
    const own = county ?? ofUnit;
    const codes = [own, ofUnit].filter((code) => code !== undefined);
    const area = [...new Set([...codes, ...codes.flatMap((code) => this.served.get(code) ?? [])])];
    const surroundings = { ...(own !== undefined && { county: own }), area };
    this.known.set(key, surroundings);
    return surroundings;
  }
}
