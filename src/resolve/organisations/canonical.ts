import type { InstitutionType, PlaceEntry } from '../../registries/organisations.js';
import { commaBelow, cleanText, foldText } from '../../romanian/fold.js';
import type { Lexicon } from './lexicon.js';
import type { Node } from './node.js';
import type { ParsedName } from './parse/parsed-name.js';

/** The name of a body as the registry writes it, with its place; undefined where only typed names tell it. */
export function registryName({ type, county, place }: ParsedName, lexicon: Lexicon): string | undefined {
  if (type?.code === 'uat') return place && townHall(place, lexicon);
  switch (type?.identity) {
    case 'national':
      return type.full_name;
    case 'county':
      return place?.level === 'sector' ? `${type.full_name} ${sectorName(place)}` : countyName(type, county, lexicon);
    case 'place':
      return place && `${type.full_name} ${place.level === 'sector' ? sectorName(place) : place.name}`;
    default:
      return undefined;
  }
}

function countyName(type: InstitutionType, code: string | undefined, lexicon: Lexicon): string {
  const county = code === undefined ? undefined : lexicon.gazetteer.county(code);
  if (code === 'B' && type.full_name_bucharest !== undefined) return type.full_name_bucharest;
  if (!county) return type.full_name;
  return type.code === 'pref' ? `${type.full_name} Județului ${county.name}` : `${type.full_name} ${county.name}`;
}

function sectorName({ name }: PlaceEntry): string {
  return `${name.replace('Sectorul', 'Sector')} București`;
}

function townHall(place: PlaceEntry, lexicon: Lexicon): string {
  switch (place.level) {
    case 'municipality':
      return `Primăria Municipiului ${place.name}`;
    case 'town':
      return `Primăria Orașului ${place.name}`;
    case 'sector':
      return `Primăria ${place.name.replace('Sectorul', 'Sectorului')} București`;
    case 'commune':
      return `Primăria Comunei ${place.name}${isUnique(place, lexicon) ? '' : `, județul ${countyOf(place, lexicon)}`}`;
  }
}

function isUnique({ name }: PlaceEntry, lexicon: Lexicon): boolean {
  return (lexicon.gazetteer.find(foldText(name).split(/[ .-]+/))?.places.length ?? 0) < 2;
}

function countyOf({ county_code }: PlaceEntry, lexicon: Lexicon): string {
  return lexicon.gazetteer.county(county_code)?.name ?? county_code;
}

/**
 * The best of the names typed: with diacritics, not in capitals, saying the most; then the most frequent. Quotes
 * become „ ”, cedillas commas.
 */
export function bestTyped(nodes: readonly Node[]): string {
  const typed = nodes.flatMap(({ names }) => [...names].map(([name, mentions]) => ({ name: polish(name), count: mentions.length })));
  const best = typed.sort((a, b) => quality(b.name) - quality(a.name) || b.count - a.count || (a.name < b.name ? -1 : 1))[0];
  return best?.name ?? '';
}

function polish(name: string): string {
  return commaBelow(cleanText(name)).replace(/\s+/g, ' ').replace(/(?:,,|["“”„«»]|'')([^"“”„«»']*)(?:["“”„«»]|'')/g, '„$1”');
}

function quality(name: string): number {
  const diacritics = /[ăâîșț]/i.test(name) ? 4 : 0;
  const mixedCase = name === name.toUpperCase() ? 0 : 8;
  return mixedCase + diacritics + Math.min(foldText(name).split(' ').length, 8) / 4;
}
