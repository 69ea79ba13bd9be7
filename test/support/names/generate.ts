import type { OrganisationRegistry } from '../../../src/field/registries/organisations.js';
import type { RegisterEntry } from '../../../src/field/registries/register.js';
import type { Mention } from '../../../src/year/resolve/organisation.js';
import { Areas } from '../../../src/year/resolve/organisations/index/areas.js';
import { type Body, bodiesOf, type Sample } from './bodies.js';
import { decorate, quotes, shorten, surface, typo } from './corrupt.js';
import { Chance } from './random.js';

/** A name made for a body, and what was done to it. */
export interface Generated {
  readonly mention: Mention;
  readonly body: Body;
  readonly phenomena: readonly string[];
}

/**
 * Names of real bodies as staff may type them: in every county some bodies of each sort, each by several names. Made of
 * the registries and a seed alone, so that what a name means is known.
 */
export function generateNames(
  seed: number,
  registry: OrganisationRegistry,
  register: readonly RegisterEntry[],
  sample: Sample,
): Generated[] {
  const chance = new Chance(seed);
  const areas = new Areas(registry);
  const bodies = registry.counties.flatMap((county) => bodiesOf(county, registry, register, sample, chance));
  const generated: Generated[] = [];
  for (const body of bodies)
    for (let left = 2 + chance.below(4); left > 0; left--) {
      const { county, unit } = meetingOf(body, registry, areas, chance);
      const { name, phenomena } = nameOf(body, county, chance);
      generated.push({
        mention: { id: String(generated.length), name, county, ...(unit && { unit }), places: [] },
        body,
        phenomena,
      });
    }
  return generated;
}

/** Meetings are held in the body's own county, or in that of a unit that serves it. */
function meetingOf(
  { county }: Body,
  { units }: OrganisationRegistry,
  areas: Areas,
  chance: Chance,
): { county: string; unit?: string } {
  const own = units.filter(({ county_code }) => county_code === county.code);
  if (own.length > 0) return { county: county.code, unit: chance.pick(own).code };
  const serving = units.filter(({ county_code }) =>
    areas.around(county_code, undefined).area.includes(county.code),
  );
  const unit = chance.pick(serving);
  return { county: chance.is(0.5) ? county.code : unit.county_code, unit: unit.code };
}

function nameOf(body: Body, meetingCounty: string, chance: Chance): { name: string; phenomena: string[] } {
  const phenomena: string[] = [];
  const maybe = (phenomenon: string, probability: number, change: () => void) => {
    if (!chance.is(probability)) return;
    phenomena.push(phenomenon);
    change();
  };
  let name = baseName(body, meetingCounty, chance, phenomena);
  maybe('typo', 0.15, () => {
    name = typo(name, chance);
  });
  maybe('shortened', 0.2, () => {
    name = shorten(name, chance);
  });
  name = quotes(name, chance);
  maybe('decorated', 0.12, () => {
    name = decorate(name, chance);
  });
  name = surface(name, chance);
  return { name, phenomena };
}

function baseName(body: Body, meetingCounty: string, chance: Chance, phenomena: string[]): string {
  const isHome = meetingCounty === body.county.code;
  if (body.sort === 'county') return countyName(body, isHome, chance, phenomena);
  if (body.sort === 'town-hall') return townHallName(body, isHome, chance, phenomena);
  const [official = ''] = body.names;
  const isShort = body.kind !== 'public' && chance.is(0.25);
  if (isShort) phenomena.push('no-legal-form');
  const name = isShort ? official.replace(/^(Asociația|Fundația) |,? S\.?[RA]\.?L?\.?$/u, '') : official;
  if (isHome && body.unique && chance.is(0.3)) {
    phenomena.push('no-place');
    return name;
  }
  return withPlace(name, body, chance);
}

function withPlace(name: string, { place }: Body, chance: Chance): string {
  return name + chance.pick([' ', ', ', ' - ', ' din ']) + shortPlace(place, chance);
}

/** Towns of two words are often shortened. */
function shortPlace(place: string, chance: Chance): string {
  if (!chance.is(0.3)) return place;
  return place
    .replace(/^Râmnicu /u, 'Rm. ')
    .replace(/^Târgu /u, 'Tg. ')
    .replace(/^Alba Iulia$/u, 'A. Iulia')
    .replace(/^Turnu /u, 'Tr. ')
    .replace(/^Drobeta-Turnu /u, 'Dr. Tr. ');
}

function countyName(body: Body, isHome: boolean, chance: Chance, phenomena: string[]): string {
  const { county, place, names, abbreviations } = body;
  const isShort = abbreviations.length > 0 && chance.is(0.4);
  const name = isShort ? chance.pick(abbreviations) : chance.pick(names);
  const typed = isShort && chance.is(0.3) ? `${[...name].join('.')}.` : name;
  if (isHome && chance.is(0.15)) {
    phenomena.push('no-place');
    return typed;
  }
  const where = chance.pick([
    county.name,
    county.name,
    `jud. ${county.name}`,
    `al județului ${county.name}`,
    `(${county.code})`,
    `- ${county.code}`,
    shortPlace(place, chance),
  ]);
  // The capital is no county of that name.
  return `${typed} ${county.code === 'B' || county.code === 'IF' ? county.name : where}`;
}

function townHallName(body: Body, isHome: boolean, chance: Chance, phenomena: string[]): string {
  const name = `${chance.pick(body.names)} ${shortPlace(body.place, chance)}`;
  if (isHome) return name;
  phenomena.push('other-county');
  const { name: county, code } = body.county;
  return (
    name + chance.pick([` - ${county}`, `, jud. ${county}`, ` (${code})`, `, județul ${county}`, `, ${code}`])
  );
}
