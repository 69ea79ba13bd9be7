import type { InstitutionType, PlaceEntry } from '../../../../field/registries/organisations.js';
import type { RegisterEntry } from '../../../../field/registries/register.js';
import { commaBelow, foldText, words } from '../../../../text/fold.js';
import { romanianTitle } from '../../../../text/title-case.js';
import type { Lexicon } from '../index/lexicon.js';
import type { Node } from '../node.js';
import { withoutNoise } from '../parse/noise.js';
import type { ParsedName } from '../parse/parsed-name.js';
import { unitOf } from '../prison-unit.js';

/** The name of a body: the registry's with its place; else the best of those typed. */
export function canonicalName(
  { parsed, key, spellings }: Node,
  nodes: readonly Node[],
  lexicon: Lexicon,
): string {
  const typed = spellings[0]?.typed ?? '';
  if (parsed.type?.identity === 'unit') return unitOf(parsed.type, typed, lexicon)?.name ?? bestTyped(nodes);
  const ofType =
    key === undefined || parsed.type?.family !== undefined ? undefined : registryName(parsed, lexicon);
  const entry = nodes.find(({ registered }) => registered)?.registered;
  return ofType ?? (entry ? listedName(entry, nodes, lexicon) : bestTyped(nodes));
}

/** The best name typed if it says all that the register does, as it has quotes and accents; else the register's, with its place. */
function listedName({ name, siruta, list }: RegisterEntry, nodes: readonly Node[], lexicon: Lexicon): string {
  const typed = bestTyped(nodes);
  const said = new Set(words(typed));
  const isFull = words(name).every((word) => said.has(word) || lexicon.is(word, 'place-marker'));
  if (isFull && typed !== typed.toUpperCase()) return typed;
  const place = lexicon.gazetteer.place(siruta);
  const own = new Set(words(name));
  const saysPlace = list === 'firm' || !place || words(place.name).some((word) => own.has(word));
  return saysPlace ? name : `${name}, ${place.name}`;
}

/** The name of a body as the registry writes it, with its place; undefined where only typed names tell it. */
function registryName({ type, county, place }: ParsedName, lexicon: Lexicon): string | undefined {
  if (type?.code === 'uat') return place && townHall(place, lexicon);
  switch (type?.identity) {
    case 'national':
      return type.full_name;
    case 'county':
      return place?.level === 'sector' ? inSector(type, place) : countyBody(type, county, lexicon);
    case 'place':
      return place && (place.level === 'sector' ? inSector(type, place) : `${type.full_name} ${place.name}`);
    default:
      return undefined;
  }
}

function countyBody(type: InstitutionType, code: string | undefined, lexicon: Lexicon): string {
  if (code === 'B' && type.full_name_bucharest !== undefined) return type.full_name_bucharest;
  const name = lexicon.gazetteer.county(code ?? '')?.name;
  return name === undefined ? type.full_name : `${type.full_name} ${name}`;
}

function inSector({ full_name }: InstitutionType, { name }: PlaceEntry): string {
  return `${full_name} ${name.replace('Sectorul', 'Sector')} București`;
}

function townHall(place: PlaceEntry, lexicon: Lexicon): string {
  switch (place.level) {
    case 'municipality':
      return `Primăria Municipiului ${place.name}`;
    case 'town':
      return `Primăria Orașului ${place.name}`;
    case 'sector':
      return `Primăria ${place.name.replace('Sectorul', 'Sectorului')} București`;
    case 'commune': {
      const namesakes = lexicon.gazetteer.find(words(place.name))?.places.length ?? 1;
      const county = lexicon.gazetteer.county(place.county_code)?.name ?? place.county_code;
      return `Primăria Comunei ${place.name}${namesakes > 1 ? `, județul ${county}` : ''}`;
    }
  }
}

function bestTyped(nodes: readonly Node[]): string {
  return bestName(
    nodes.flatMap(({ spellings }) =>
      spellings.map(({ typed, mentions }) => ({ name: typed, count: mentions.length })),
    ),
  );
}

/**
 * The best of the names typed: with diacritics, not in capitals, in full, saying the most; then the most frequent.
 * Quotes become „ ”, cedillas commas.
 */
export function bestName(typed: readonly { readonly name: string; readonly count: number }[]): string {
  const polished = typed.map(({ name, count }) => ({ name: polish(name), quality: qualityOf(name), count }));
  const best = polished.sort(
    (a, b) => b.quality - a.quality || b.count - a.count || (a.name < b.name ? -1 : 1),
  )[0];
  return best?.name ?? '';
}

/** No name in quotes is longer; without a limit, a long row of commas takes quadratic time. */
const quoted = /(?:,,|["“”„«»]|'')([^"“”„«»']{0,200})(?:["“”„«»]|'')/g;

function polish(name: string): string {
  return romanianTitle(commaBelow(withoutNoise(name)).replace(/\s+/g, ' ').replace(quoted, '„$1”'));
}

function qualityOf(typed: string): number {
  const name = commaBelow(withoutNoise(typed));
  const folded = foldText(name).split(' ');
  const mixedCase = name === name.toUpperCase() ? 0 : 8;
  const diacritics = /[ăâîșț]/i.test(name) ? 4 : 0;
  const initials = folded.filter((word) => /^[a-z]\.?$/.test(word)).length;
  return mixedCase + diacritics + (name.includes('„') ? 1 : 0) + Math.min(folded.length, 8) / 4 - initials;
}
