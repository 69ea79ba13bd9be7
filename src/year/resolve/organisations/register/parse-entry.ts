import type { RegisterEntry } from '../../../../field/registries/register.js';
import type { Lexicon } from '../index/lexicon.js';
import { parseName } from '../parse/parse.js';
import type { ParsedName } from '../parse/parsed-name.js';

/** The parts of a body's registered name; where the name states no place, it is that of its seat. */
export function parseEntry({ name, county_code, siruta }: RegisterEntry, lexicon: Lexicon): ParsedName {
  const parsed = parseName(name, { county: county_code, area: [county_code] }, lexicon);
  if (parsed.type?.identity === 'county') return { ...parsed, stated: true };
  // `… a Municipiului București` is of the whole town, whatever its sector.
  if (parsed.phrase?.county !== undefined && parsed.place) return { ...parsed, stated: true };
  const seat = lexicon.gazetteer.place(siruta);
  if (parsed.stated && (parsed.place || parsed.county !== county_code)) return parsed;
  return { ...parsed, county: county_code, stated: true, ...(seat && { place: seat }) };
}
