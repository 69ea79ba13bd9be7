import type { InstitutionType, PlaceEntry } from '../../../../field/registries/organisations.js';
import { letterCost } from '../../../../text/distance.js';
import { longestPlaceName } from '../index/gazetteer.js';
import type { Span } from '../index/phrases.js';
import type { Token } from '../tokens.js';
import {
  costedPlaces,
  inCounty,
  inPlace,
  isMarker,
  type LocateInput,
  type Location,
  markedCounty,
  partOfHead,
  unexplained,
} from './location.js';
import { covers, findToponyms, type ToponymMatch } from './toponyms.js';

/** What it costs that a name says nothing of where the body is, that a place is meant by its county, and so on. */
const costs = {
  unsaid: 0.3,
  seatForCounty: 0.4,
  townForCounty: 0.1,
  foreignTown: 1.2,
  quoted: 0.8,
  otherCounty: 1.5,
  word: 0.75,
  wordInOtherPart: 0.2,
  wordWithoutPlace: 0.6,
  quotedWord: 0.1,
  mostForWords: 1.5,
} as const;

/**
 * Finds the county or place of a body of which there is one a county (or sector), or one a place: the cheapest of all
 * that the words may mean, where each word that stays unexplained costs too. Misspelled names are tried only where
 * no name typed right explains the words.
 */
export function locateOne(input: LocateInput, type: InstitutionType): Location {
  const named = findToponyms(input.tokens, input.taken, input.lexicon);
  // A sector says more than the capital that it is of.
  const sectors = named.filter(({ places }) => places.some(({ level }) => level === 'sector'));
  const found = sectors.length > 0 ? sectors : named;
  const exact = [unsaid(input, type), ...found.flatMap((match) => meanings(match, input, type))];
  const marked = markedCounty(found);
  const costed = exact.map((location) => {
    const explained = { ...location, spans: [...location.spans, ...repeats(location, found)] };
    const isOther = marked !== undefined && location.county !== marked;
    return withWords(
      isOther ? { ...explained, cost: explained.cost + costs.otherCounty } : explained,
      input,
      type,
    );
  });
  const best = cheapest(costed);
  const wrong = misspelled(input, best, found, marked, type);
  return wrong && wrong.cost < best.cost ? wrong : best;
}

function cheapest(locations: readonly Location[]): Location {
  // Of what costs the same, what is said last counts: `Casa Corpului Didactic „Simion Mehedinți” Vrancea`.
  return locations.reduce((best, location) => (location.cost <= best.cost ? location : best));
}

/** The county around; or its seat, unless a word is left that may be another place. */
function unsaid(input: LocateInput, type: InstitutionType): Location {
  const { around, lexicon } = input;
  const location = inCounty(around.county, [], false, costs.unsaid);
  const seat = type.identity === 'place' ? lexicon.gazetteer.seatOf(around.county ?? '') : undefined;
  const mayBePlace = unexplained(input).some(
    ({ token }) => token.part === partOfHead(input) && !isSilent(token.word, input),
  );
  return seat && !mayBePlace ? { ...location, place: seat } : location;
}

/** All that a place or county named may mean. */
function meanings(match: ToponymMatch, input: LocateInput, type: InstitutionType): Location[] {
  const quoted = match.quoted ? costs.quoted : 0;
  const places = match.marker === 'county' ? [] : costedPlaces(match.places, input);
  const byPlace = places.map(({ place, cost }) => {
    if (place.level === 'sector' || type.identity === 'place') return inPlace(place, [match], cost + quoted);
    return inCounty(place.county_code, [match], true, cost + quoted + townCost(place, match, input));
  });
  const byCounty = match.counties.map(({ code }) => {
    const seat = type.identity === 'place' ? input.lexicon.gazetteer.seatOf(code) : undefined;
    const cost = quoted + (type.identity === 'place' ? costs.seatForCounty : 0);
    return { ...inCounty(code, [match], true, cost), ...(seat && { place: seat }) };
  });
  return [...byPlace, ...byCounty];
}

/** Towns and patrons have the same names: of other counties' places, only seats say without doubt where it is. */
function townCost(place: PlaceEntry, { marker }: ToponymMatch, { around, lexicon }: LocateInput): number {
  if (lexicon.gazetteer.seatOf(place.county_code) === place) return 0;
  if (marker !== undefined || around.area.includes(place.county_code)) return costs.townForCounty;
  return around.county === undefined ? costs.townForCounty : costs.foreignTown;
}

/** Other words of the name that say the same: `Traian - Olt`, `Comuna Hudești (Primăria Hudești Botoșani)`. */
function repeats({ place, county, stated }: Location, found: readonly ToponymMatch[]): readonly Span[] {
  if (!stated) return [];
  return found.filter(
    ({ places, counties }) =>
      counties.some(({ code }) => code === county) ||
      places.some((other) => (place ? other === place : other.county_code === county)),
  );
}

/** The location with what the words cost that nothing explains. */
function withWords(location: Location, input: LocateInput, type: InstitutionType): Location {
  const head = partOfHead(input);
  const left = unexplained({ ...input, taken: [...input.taken, ...location.spans] });
  const words = left.filter(({ token: { word } }) => !isSilent(word, input));
  // What stands beside a town hall can only be its place; a county's body may be named after somebody.
  const needsPlace = type.identity === 'place' && !location.stated;
  const sum = words.reduce((total, { token }) => total + wordCost(token, head, needsPlace), 0);
  return { ...location, cost: location.cost + Math.min(sum, costs.mostForWords) };
}

function isSilent(word: string, { lexicon }: LocateInput): boolean {
  return lexicon.is(word, 'level') || lexicon.is(word, 'representative') || lexicon.is(word, 'department');
}

function wordCost({ quoted, part }: Token, head: number | undefined, needsPlace: boolean): number {
  if (quoted) return costs.quotedWord;
  if (part === head) return needsPlace ? costs.word * 2 : costs.word;
  return needsPlace ? costs.wordWithoutPlace : costs.wordInOtherPart;
}

/** The misspelled place or county among the words that are left, if that explains them better. */
function misspelled(
  input: LocateInput,
  best: Location,
  found: readonly ToponymMatch[],
  marked: string | undefined,
  type: InstitutionType,
): Location | undefined {
  const unread = { ...input, taken: [...input.taken, ...best.spans] };
  const left = { ...input, taken: [...input.taken, ...found.filter(({ marker }) => marker === 'county')] };
  if (unexplained(unread).every(({ token }) => token.part !== partOfHead(input) || token.quoted))
    return undefined;
  const counties = marked === undefined ? input.around.area : [marked];
  const wrong = misspelledWindows(left)
    .map((span) => misspelledAt(span, input, counties, type))
    .find((location) => location !== undefined);
  if (!wrong) return undefined;
  return withWords({ ...wrong, spans: [...wrong.spans, ...repeats(wrong, found)] }, input, type);
}

/** All stretches of the head's part that may be a place, the longest first. */
function misspelledWindows(input: LocateInput): Span[] {
  const { tokens, taken, lexicon } = input;
  const head = partOfHead(input);
  const mayMean = tokens.map(
    ({ part, word, quoted }, at) =>
      part === head && !quoted && !covers(taken, at) && !isMarker(word, lexicon),
  );
  const spans: Span[] = [];
  for (let length = longestPlaceName; length > 0; length--)
    for (let start = 0; start + length <= tokens.length; start++)
      if (mayMean.slice(start, start + length).every(Boolean)) spans.push({ start, end: start + length });
  return spans;
}

function misspelledAt(
  span: Span,
  { tokens, lexicon, level }: LocateInput,
  counties: readonly string[],
  type: InstitutionType,
): Location | undefined {
  const folded = tokens.slice(span.start, span.end).map(({ word }) => word);
  const county = type.identity === 'county' ? lexicon.gazetteer.findMisspelledCounty(folded) : undefined;
  if (county) {
    const cost = letterCost(county.letters, county.entry.name);
    return { ...inCounty(county.entry.code, [span], true, cost), lettersWrong: county.letters };
  }
  const isMeant = (place: PlaceEntry) => level === undefined || place.level === level;
  const place = lexicon.gazetteer.findMisspelled(folded, counties, isMeant);
  return place && inPlace(place.entry, [span], letterCost(place.letters, place.entry.name), place.letters);
}
