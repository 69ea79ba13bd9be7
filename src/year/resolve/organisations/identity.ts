import { foldText } from '../../../text/fold.js';
import type { Lexicon } from './index/lexicon.js';
import type { ParsedName } from './parse/parsed-name.js';
import { unitOf } from './prison-unit.js';

/**
 * The key of a body that its parts identify for certain: names with the same key are one body. Absent for
 * bodies that are told apart by their proper names.
 */
export function identityOf(parsed: ParsedName, typed: string, lexicon: Lexicon): string | undefined {
  if (parsed.nobody) return join('necunoscut', slug(typed));
  const { type, county, place } = parsed;
  switch (type?.identity) {
    case 'national':
      return type.code;
    case 'unit':
      return unitOf(type, typed, lexicon)?.code ?? join(type.code, place?.siruta ?? county?.toLowerCase());
    case 'county': {
      const where = place?.level === 'sector' ? place.siruta : county?.toLowerCase();
      return join(type.code, where, lexicon.secondBody(type.code, county, typed));
    }
    case 'place':
      return join(type.code === 'uat' ? 'primaria' : type.code, place?.siruta ?? unknownPlace(parsed));
    default:
      return undefined;
  }
}

function join(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('-');
}

function unknownPlace({ name, county }: ParsedName): string {
  return join(county?.toLowerCase(), ...name.map(({ word }) => word));
}

/** Lower-case letters, digits and hyphens alone. */
export function slug(text: string): string {
  return foldText(text)
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '')
    .join('-');
}
