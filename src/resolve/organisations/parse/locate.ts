import type { PlaceEntry } from '../../../registries/organisations.js';
import { longestPlaceName } from '../gazetteer.js';
import type { Lexicon } from '../lexicon.js';
import type { Span } from '../phrases.js';
import type { Token } from '../tokens.js';
import { covers, findToponyms, type ToponymMatch } from './toponyms.js';

/** Where a body is, as far as its name or the county around it tell. */
export interface Location {
  /** County code. */
  readonly county?: string;
  readonly place?: PlaceEntry;
  /** Whether the name itself says it, and not only the county around it. */
  readonly stated: boolean;
  /** The place was typed with an error. */
  readonly typo: boolean;
  readonly spans: readonly Span[];
}

export interface LocateInput {
  readonly tokens: readonly Token[];
  readonly taken: readonly Span[];
  readonly lexicon: Lexicon;
  /** Code of the county around the name. */
  readonly county: string | undefined;
  /** The level that the name gives the place: `Primăria Comunei X`. */
  readonly level: PlaceEntry['level'] | undefined;
}

/** Finds the county of a body of which there is one a county, or the sector of one of which there is one a sector. */
export function locateCounty(input: LocateInput): Location {
  const found = findToponyms(input.tokens, input.taken, input.lexicon).filter((match) => saysCounty(match, input));
  const spans = found.map(({ start, end }) => ({ start, end }));
  const sector = found.flatMap(({ places }) => places).find(({ level }) => level === 'sector');
  if (sector) return { county: sector.county_code, place: sector, stated: true, typo: false, spans };
  const county = markedCounty(found) ?? found.find(({ counties }) => counties.length > 0)?.counties[0]?.code;
  if (county) return { county, stated: true, typo: false, spans };
  const place = found.map((match) => choosePlace(match.places, input)).find((choice) => choice !== undefined);
  if (place) return { county: place.county_code, stated: true, typo: false, spans };
  return countyCode(input) ?? misspelled(input, true) ?? fromContext(input);
}

/** `AJOFM VN`: the county's code, alone behind the type. */
function countyCode(input: LocateInput): Location | undefined {
  const [only, ...others] = unexplained(input);
  const county = others.length === 0 && only?.token.typed.length === 2 ? input.lexicon.gazetteer.county(only.token.typed) : undefined;
  return only && county && { county: county.code, stated: true, typo: false, spans: [{ start: only.at, end: only.at + 1 }] };
}

/** Towns and patrons have the same names: of other counties' places, only seats say without doubt where it is. */
function saysCounty({ marker, counties, places, quoted }: ToponymMatch, { county, lexicon }: LocateInput): boolean {
  if (marker !== undefined || counties.length > 0) return true;
  if (quoted) return false;
  return places.some((place) => county === undefined || place.county_code === county || lexicon.gazetteer.seatOf(place.county_code) === place);
}

/**
 * Finds the town or commune of a body of which there is one a place: in the county that the name says or that is
 * around it, there misspelled, elsewhere; else the county's seat.
 */
export function locatePlace(input: LocateInput): Location {
  const found = findToponyms(input.tokens, input.taken, input.lexicon);
  const spans = found.map(({ start, end }) => ({ start, end }));
  const marked = markedCounty(found);
  const within = marked ? { ...input, county: marked } : input;
  const chosen = found.filter(isPlace).flatMap((match) => choosePlace(match.places, within) ?? []);
  const place = chosen.find(({ level, county_code }) => level === 'sector' || county_code === within.county);
  if (place) return { county: place.county_code, place, stated: true, typo: false, spans };
  const wrong = misspelled({ ...within, taken: [...within.taken, ...found.filter(({ marker }) => marker === 'county')] }, false);
  if (wrong) return { ...wrong, spans: [...spans, ...wrong.spans] };
  const elsewhere = marked ? undefined : chosen[0];
  if (elsewhere) return { county: elsewhere.county_code, place: elsewhere, stated: true, typo: false, spans };
  return atSeat(within, found, marked ?? found.flatMap(({ counties }) => counties)[0]?.code);
}

/** A body that names no place is in the seat of its county, unless a word is left that may be a place. */
function atSeat(input: LocateInput, found: readonly ToponymMatch[], stated: string | undefined): Location {
  const county = stated ?? input.county;
  const part = input.tokens[input.taken[0]?.start ?? 0]?.part;
  const left = unexplained({ ...input, taken: [...input.taken, ...found] });
  const place = county === undefined || left.some(({ token }) => token.part === part) ? undefined : input.lexicon.gazetteer.seatOf(county);
  return {
    ...(county === undefined ? {} : { county }),
    ...(place ? { place } : {}),
    stated: stated !== undefined,
    typo: false,
    spans: found.map(({ start, end }) => ({ start, end })),
  };
}

function isPlace({ places, marker }: ToponymMatch): boolean {
  return places.length > 0 && marker !== 'county';
}

function markedCounty(found: readonly ToponymMatch[]): string | undefined {
  return found.find(({ marker, counties }) => marker === 'county' && counties.length > 0)?.counties[0]?.code;
}

function fromContext({ county }: LocateInput): Location {
  return { ...(county === undefined ? {} : { county }), stated: false, typo: false, spans: [] };
}

const levelsByWeight: readonly PlaceEntry['level'][] = ['municipality', 'town', 'commune', 'sector'];

/**
 * Which of the places of one name is meant: the level that the name gives it, then the county around it, then
 * the only one, then the only one of the highest level.
 */
export function choosePlace(
  candidates: readonly PlaceEntry[],
  { county, level }: Pick<LocateInput, 'county' | 'level'>,
): PlaceEntry | undefined {
  const ofLevel = candidates.filter((place) => place.level === level);
  const left = ofLevel.length > 0 ? ofLevel : candidates;
  const here = left.find((place) => place.county_code === county);
  if (here || left.length === 1) return here ?? left[0];
  const highest = levelsByWeight.map((weight) => left.filter((place) => place.level === weight)).find(({ length }) => length > 0);
  return highest?.length === 1 ? highest[0] : undefined;
}

/** Tokens that neither the type nor a place explains and that could be a misspelled place. */
function unexplained({ tokens, taken, lexicon }: LocateInput): { token: Token; at: number }[] {
  return tokens.map((token, at) => ({ token, at })).filter(({ token: { word }, at }) => !covers(taken, at) && !isMarker(word, lexicon) && !lexicon.is(word, 'connector'));
}

function isMarker(word: string, lexicon: Lexicon): boolean {
  return lexicon.is(word, 'place-marker') || lexicon.is(word, 'county-marker');
}

/** A misspelled place of the county around, or county, among the words beside the type. */
function misspelled(input: LocateInput, countyWanted: boolean): Location | undefined {
  const { tokens, taken, lexicon } = input;
  const part = tokens[taken[0]?.start ?? 0]?.part;
  for (let length = longestPlaceName; length > 0; length--) {
    for (let start = 0; start + length <= tokens.length; start++) {
      const window = tokens.slice(start, start + length);
      const usable = window.every((token, index) => token.part === part && !covers(taken, start + index) && !isMarker(token.word, lexicon));
      const location = usable ? misspelledAt(window, start, input, countyWanted) : undefined;
      if (location) return location;
    }
  }
  return undefined;
}

function misspelledAt(window: readonly Token[], start: number, { lexicon, county }: LocateInput, countyWanted: boolean): Location | undefined {
  const folded = window.map(({ word }) => word);
  const spans = [{ start, end: start + window.length }];
  const other = countyWanted ? lexicon.gazetteer.findMisspelledCounty(folded) : undefined;
  if (other) return { county: other.code, stated: true, typo: true, spans };
  const place = county === undefined ? undefined : lexicon.gazetteer.findMisspelled(folded, county, () => true);
  return place && { county: place.county_code, place, stated: true, typo: true, spans };
}
