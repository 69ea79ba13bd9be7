import {
  choosePlace,
  inCounty,
  inPlace,
  type LocateInput,
  type Location,
  markedCounty,
  partOfHead,
  unexplained,
} from './location.js';
import { misspelledPlace } from './misspelled-place.js';
import { findToponyms, type ToponymMatch } from './toponyms.js';

/**
 * Finds the town or commune of a body of which there is one a place: in the county that the name says or that is
 * around it, there misspelled, elsewhere; else the county's seat.
 */
export function locatePlace(input: LocateInput): Location {
  const found = findToponyms(input.tokens, input.taken, input.lexicon);
  const marked = markedCounty(found);
  const within = marked === undefined ? input : { ...input, county: marked };
  const chosen = found.filter(isPlace).flatMap((match) => choosePlace(match.places, within) ?? []);
  const here = chosen.find(({ level, county_code }) => level === 'sector' || county_code === within.county);
  if (here) return inPlace(here, found);
  const counties = found.filter(({ marker }) => marker === 'county');
  const wrong = misspelledPlace({ ...within, taken: [...within.taken, ...counties] }, false);
  if (wrong) return { ...wrong, spans: [...found, ...wrong.spans] };
  const elsewhere = marked === undefined ? chosen[0] : undefined;
  return elsewhere ? inPlace(elsewhere, found) : atSeat(within, found, marked);
}

function isPlace({ places, marker }: ToponymMatch): boolean {
  return places.length > 0 && marker !== 'county';
}

/** A body that names no place is in the seat of its county, unless a word is left that may be a place. */
function atSeat(input: LocateInput, found: readonly ToponymMatch[], marked: string | undefined): Location {
  const stated = marked ?? found.flatMap(({ counties }) => counties)[0]?.code;
  const county = stated ?? input.county;
  const location = inCounty(county, found, stated !== undefined);
  const left = unexplained({ ...input, taken: [...input.taken, ...found] });
  if (county === undefined || left.some(({ token }) => token.part === partOfHead(input))) return location;
  const place = input.lexicon.gazetteer.seatOf(county);
  return place ? { ...location, place } : location;
}
