import {
  choosePlace,
  inCounty,
  inPlace,
  type LocateInput,
  type Location,
  markedCounty,
  unexplained,
} from './location.js';
import { misspelledPlace } from './misspelled-place.js';
import { findToponyms, type ToponymMatch } from './toponyms.js';

/** Finds the county of a body of which there is one a county, or the sector of one of which there is one a sector. */
export function locateCounty(input: LocateInput): Location {
  const found = findToponyms(input.tokens, input.taken, input.lexicon).filter((match) =>
    saysCounty(match, input),
  );
  const sector = found.flatMap(({ places }) => places).find(({ level }) => level === 'sector');
  if (sector) return inPlace(sector, found);
  const named = markedCounty(found) ?? found.flatMap(({ counties }) => counties)[0]?.code;
  const county = named ?? found.flatMap(({ places }) => choosePlace(places, input) ?? [])[0]?.county_code;
  if (county !== undefined) return inCounty(county, found, true);
  return countyCode(input) ?? misspelledPlace(input, true) ?? inCounty(input.county, [], false);
}

/** Towns and patrons have the same names: of other counties' places, only seats say without doubt where it is. */
function saysCounty(
  { marker, counties, places, quoted }: ToponymMatch,
  { county, lexicon }: LocateInput,
): boolean {
  if (marker !== undefined || counties.length > 0) return true;
  if (quoted) return false;
  const isSeat = places.some((place) => lexicon.gazetteer.seatOf(place.county_code) === place);
  return isSeat || county === undefined || places.some((place) => place.county_code === county);
}

/** `AJOFM VN`: the county's code, alone behind the type. */
function countyCode(input: LocateInput): Location | undefined {
  const [only, ...others] = unexplained(input);
  if (!only || others.length > 0 || only.token.typed.length !== 2) return undefined;
  const county = input.lexicon.gazetteer.county(only.token.typed);
  return county && inCounty(county.code, [{ start: only.at, end: only.at + 1 }], true);
}
