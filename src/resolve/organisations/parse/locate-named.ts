import type { InstitutionType, PlaceEntry, WordClass } from '../../../registries/organisations.js';
import type { Token } from '../tokens.js';
import { choosePlace, inCounty, type LocateInput, type Location, markedCounty } from './location.js';
import { misspelledTown } from './misspelled-town.js';
import { covers, findToponyms, type ToponymMatch } from './toponyms.js';

/**
 * Finds the place of a body that has a name of its own: `Liceul „Mihai Eminescu” Botoșani`. Places give their
 * names to patrons and patrons to places, so only a place that a marker names, or that stands last, is taken.
 */
export function locateNamed(input: LocateInput, type: InstitutionType | undefined): Location {
  // A diocese is named after places, often inflected, and reaches beyond a county.
  if (type?.family === 'diocese') return inCounty(input.county, [], false);
  const found = findToponyms(input.tokens, input.taken, input.lexicon);
  const marked = found.filter(({ marker }) => marker !== undefined);
  const county = markedCounty(marked);
  const within = { ...input, county: county ?? input.county };
  const said = placeSaid(within, found, marked, type);
  const wrong = said ? undefined : misspelledTown(within, marked, needsName(type));
  const place = said?.place ?? wrong?.place;
  const spans = [
    ...marked,
    ...(said ? repeated(said.match, found, input.tokens) : []),
    ...(wrong ? [wrong] : []),
  ];
  const code = county ?? place?.county_code ?? input.county;
  const location = inCounty(code, spans, place !== undefined || county !== undefined, wrong?.letters);
  return place ? { ...location, place } : location;
}

/** The place, also where another part repeats it: `LICEUL COSTEȘTI (LICEUL COSTEȘTI)`. */
function repeated(
  place: ToponymMatch,
  found: readonly ToponymMatch[],
  tokens: readonly Token[],
): readonly ToponymMatch[] {
  const partOf = ({ start }: ToponymMatch) => tokens[start]?.part;
  return found.filter(
    (match) => match === place || (match.places[0] === place.places[0] && partOf(match) !== partOf(place)),
  );
}

function placeSaid(
  input: LocateInput,
  found: readonly ToponymMatch[],
  marked: readonly ToponymMatch[],
  type: InstitutionType | undefined,
): { match: ToponymMatch; place: PlaceEntry } | undefined {
  const last = found.findLast((match) => match.marker !== 'county' && isTrailing(match, input, found));
  const candidates = [marked.find(({ marker }) => marker === 'place'), last].filter(
    (match) => match !== undefined,
  );
  const match = candidates.find((candidate) => leavesName(candidate, marked, input, type));
  const seat = match?.counties[0] && input.lexicon.gazetteer.seatOf(match.counties[0].code);
  const place = match && (choosePlace(match.places, input) ?? seat);
  return match && place && { match, place };
}

/** Nothing of the name follows it; and it is a town, a county, or a commune of the county around. */
function isTrailing(match: ToponymMatch, input: LocateInput, found: readonly ToponymMatch[]): boolean {
  const { county, places, counties } = { ...match, county: input.county };
  const isTownHere = places.some((place) => place.county_code === county && place.level === 'municipality');
  if ((match.quoted && !isTownHere) || isNameOfPatron(match, input.tokens)) return false;
  if (hasWord(input, [...found, { start: 0, end: match.end }], ['connector', 'company', 'country']))
    return false;
  return (
    counties.length > 0 || places.some((place) => place.county_code === county || place.level !== 'commune')
  );
}

/** `Sfântul Sava de la Buzău`: the place belongs to the name. */
function isNameOfPatron({ start }: ToponymMatch, tokens: readonly Token[]): boolean {
  return tokens[start - 1]?.word === 'la' && tokens[start - 2]?.word === 'de';
}

/** A school may be the only one of its place; an association is nothing without a name. */
function needsName(type: InstitutionType | undefined): boolean {
  return type === undefined || type.kind === 'ngo' || type.family === 'organisation';
}

const nameless: readonly WordClass[] = ['connector', 'company', 'branch', 'country', 'with-place'];

/** Whether something distinctive stays when the place is taken away: `Pro Vaslui` is a name. */
function leavesName(
  match: ToponymMatch,
  marked: readonly ToponymMatch[],
  input: LocateInput,
  type: InstitutionType | undefined,
): boolean {
  if (match.marker !== undefined || !needsName(type)) return true;
  return hasWord(input, [...marked, match], nameless, 3);
}

/** Whether a word stands outside the type and the spans, of at least `letters` letters and none of the classes. */
function hasWord(
  { tokens, taken, lexicon }: LocateInput,
  spans: readonly { start: number; end: number }[],
  classes: readonly WordClass[],
  letters = 1,
): boolean {
  const outside = tokens.filter((_, at) => !covers(taken, at) && !covers(spans, at));
  return outside.some(
    ({ word }) => word.length >= letters && !classes.some((wordClass) => lexicon.is(word, wordClass)),
  );
}
