import type { InstitutionType, PlaceEntry, WordClass } from '../../../../field/registries/organisations.js';
import { letterCost } from '../../../../text/distance.js';
import { words } from '../../../../text/fold.js';
import { genitives } from '../index/place-spelling.js';
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
  if (type?.family === 'diocese') return inCounty(input.around.county, [], false);
  const found = withCountyLast(findToponyms(input.tokens, input.taken, input.lexicon));
  const marked = found.filter(({ marker }) => marker !== undefined);
  const county = markedCounty(marked);
  const within = county === undefined ? input : { ...input, around: { county, area: [county] } };
  const said = placeSaid(within, found, marked, type);
  const wrong = said ? undefined : misspelledTown(within, marked, needsName(type), type);
  const place = said?.place ?? wrong?.place;
  const spans = [
    ...marked,
    ...(said ? repeated(said.match, found, input.tokens) : []),
    ...(place?.level === 'sector'
      ? found.filter(({ counties }) => counties.some(({ code }) => code === place.county_code))
      : []),
    ...(wrong ? [wrong] : []),
  ];
  const stated = county ?? place?.county_code ?? said?.county;
  const lettersWrong = wrong?.letters ?? 0;
  const cost = (said?.cost ?? 0) + (wrong ? letterCost(wrong.letters, wrong.place.name) : 0);
  const location = {
    ...inCounty(stated ?? input.around.county, spans, stated !== undefined, cost),
    lettersWrong,
  };
  return place ? { ...location, place } : location;
}

/** `…, Mediaș - Sibiu`: a county that follows one of its places says which of that name is meant. */
function withCountyLast(found: readonly ToponymMatch[]): readonly ToponymMatch[] {
  const [before, last] = found.slice(-2);
  if (!before || !last || before.quoted || last.quoted || before.end !== last.start) return found;
  const [county] = last.counties;
  const isWithin = county && before.places.some(({ county_code }) => county_code === county.code);
  return isWithin ? [...found.slice(0, -1), { ...last, places: [], marker: 'county' }] : found;
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
): Said | undefined {
  const last = found.findLast((match) => match.marker !== 'county' && isTrailing(match, input, found, type));
  const candidates = [marked.find(({ marker }) => marker === 'place'), last].filter(
    (match) => match !== undefined,
  );
  const match = candidates.find((candidate) => leavesName(candidate, marked, input, type));
  const county = match?.counties[0]?.code;
  if (match && county !== undefined && meansCounty(match, input, type)) return { match, county, cost: 0 };
  if (!match) return undefined;
  const chosen = choosePlace(match.places, input);
  if (chosen) return { match, ...chosen };
  const seat = county === undefined ? undefined : input.lexicon.gazetteer.seatOf(county);
  return seat && { match, place: seat, cost: 0 };
}

/** What the place named last, or marked, says: a place, or a county alone. */
interface Said {
  readonly match: ToponymMatch;
  readonly place?: PlaceEntry;
  readonly county?: string;
  readonly cost: number;
}

/** The branch of a county is no town's; and an association „Hunedoara” may be the county's or the town's. */
function meansCounty(
  match: ToponymMatch,
  { tokens, lexicon }: LocateInput,
  type: InstitutionType | undefined,
): boolean {
  if (match.marker === 'place' || !needsName(type)) return false;
  const before = tokens.slice(0, match.start).findLast(({ word }) => !lexicon.is(word, 'level'));
  if (before && lexicon.is(before.word, 'branch')) return true;
  const seats = match.counties.map(({ code }) => lexicon.gazetteer.seatOf(code));
  return (
    match.counties.length > 0 &&
    match.places.length > 0 &&
    !match.places.some((place) => seats.includes(place))
  );
}

const calledAfterPlaces = new Set(['scoala', 'gradinita', 'liceu', 'csei']);

/** Schools that are mostly called after their commune alone; colleges are called after people of a commune's name. */
function isPrimary(type: InstitutionType | undefined): boolean {
  return calledAfterPlaces.has(type?.code ?? '');
}

/** Nothing of the name follows it; and it is a town, a county, or a commune of the counties around. */
function isTrailing(
  match: ToponymMatch,
  input: LocateInput,
  found: readonly ToponymMatch[],
  type: InstitutionType | undefined,
): boolean {
  const { counties } = match;
  // `Liceul T. Vianu` is called after a person, not after a commune of that name.
  const places = match.places.filter(({ level }) => !match.shortened || level !== 'commune');
  const isHere = ({ county_code }: PlaceEntry) => input.around.area.includes(county_code);
  const isTownHere = places.some((place) => isHere(place) && place.level === 'municipality');
  if ((match.quoted && !isTownHere) || isPartOfName(match, input) || isCommonWord(match, input)) return false;
  if (hasWord(input, [...found, { start: 0, end: match.end }], ['connector', 'company', 'country']))
    return false;
  return (
    counties.length > 0 ||
    places.some((place) => place.county_code === input.around.county || place.level !== 'commune') ||
    (places.some(isHere) && (isPrimary(type) || hasWord(input, [match], nameless, 3)))
  );
}

/** `Sfântul Sava de la Buzău`, `Pro Vaslui`, `Sf. Pantelimon`, `Copiii Vrancei`: the place belongs to the name. */
function isPartOfName(match: ToponymMatch, { tokens, lexicon }: LocateInput): boolean {
  const [before, last] = [tokens[match.start - 2]?.word, tokens[match.start - 1]?.word ?? ''];
  if (last === 'de' || (last === 'la' && before === 'de')) return true;
  if (lexicon.is(last, 'with-place') || lexicon.is(last, 'saint')) return true;
  return isGenitive(match, tokens) && !['al', 'a'].includes(last);
}

/** Counties are known by their genitives too. */
function isGenitive({ start, end, places, counties }: ToponymMatch, tokens: readonly Token[]): boolean {
  const typed = tokens.slice(start, end).map(({ word }) => word);
  return (
    places.length === 0 &&
    counties.every(({ name }) => genitives(words(name).join(' ')).includes(typed.join(' ')))
  );
}

/** `Casa Albă` has nothing to do with the county of Alba, unless typed there. */
function isCommonWord(
  { start, end, counties }: ToponymMatch,
  { tokens, around, lexicon }: LocateInput,
): boolean {
  const isOther = counties.length > 0 && counties.every(({ code }) => code !== around.county);
  return isOther && end - start === 1 && lexicon.is(tokens[start]?.word ?? '', 'common');
}

/** A school may be the only one of its place; an association is nothing without a name. */
function needsName(type: InstitutionType | undefined): boolean {
  return type === undefined || type.kind === 'ngo' || type.family === 'organisation';
}

const nameless: readonly WordClass[] = ['connector', 'company', 'branch', 'country'];

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
