import type { InstitutionType, PlaceEntry } from '../../../registries/organisations.js';
import type { Lexicon } from '../lexicon.js';
import type { Span } from '../phrases.js';
import type { Token } from '../tokens.js';
import { choosePlace, type LocateInput, type Location } from './locate.js';
import { covers, findToponyms, type ToponymMatch } from './toponyms.js';

/**
 * Finds the place of a body that has a name of its own: `Liceul „Mihai Eminescu” Botoșani`. Places give their
 * names to patrons and patrons to places, so only a place that a marker names, or that stands last, is taken.
 */
export function locateNamed(input: LocateInput, type: InstitutionType | undefined): Location {
  // A diocese is named after places, often inflected, and reaches beyond a county.
  if (type?.family === 'diocese') return { ...(input.county === undefined ? {} : { county: input.county }), stated: false, typo: false, spans: [] };
  const found = findToponyms(input.tokens, input.taken, input.lexicon);
  const marked = found.filter(({ marker }) => marker !== undefined);
  const last = found.findLast((match) => isTrailing(match, input, found));
  const county = marked.find(({ marker, counties }) => marker === 'county' && counties.length > 0)?.counties[0]?.code;
  const within = { ...input, county: county ?? input.county };
  const chosen = [marked.find(({ marker }) => marker === 'place'), last].find((match) => match && leavesName(match, marked, input, type));
  const exact = chosen && (choosePlace(chosen.places, within) ?? seatOfNamed(chosen, input.lexicon));
  const wrong = exact ? undefined : misspelledTown(within, marked, needsName(type));
  const place = exact ?? wrong?.place;
  const spans = [...marked, ...(chosen && exact ? [chosen] : []), ...(wrong ? [wrong] : [])].map(({ start, end }) => ({ start, end }));
  const code = county ?? place?.county_code ?? input.county;
  return {
    ...(code === undefined ? {} : { county: code }),
    ...(place ? { place } : {}),
    stated: place !== undefined || county !== undefined,
    typo: wrong !== undefined,
    spans,
  };
}

/** The last word or words, if they are a town of the county but for a letter or two; its seat, if no name stands before. */
function misspelledTown({ tokens, taken, county, lexicon }: LocateInput, marked: readonly ToponymMatch[], nameNeeded: boolean): (Span & { place: PlaceEntry }) | undefined {
  const last = tokens.findLastIndex((token, at) => !covers(taken, at) && !covers(marked, at) && !lexicon.is(token.word, 'company'));
  for (const length of [3, 2, 1]) {
    const start = last - length + 1;
    const window = tokens.slice(Math.max(start, 0), last + 1);
    const folded = window.map(({ word }) => word);
    const usable = window.every((token, index) => !token.quoted && !covers(taken, start + index) && !lexicon.is(token.word, 'common'));
    const before = tokens.slice(0, Math.max(start, 0)).some((_, at) => !covers(taken, at));
    if (county === undefined || window.length < length || !usable || (nameNeeded && !before) || folded.join('').length < 5) continue;
    const place = lexicon.gazetteer.findMisspelled(folded, county, (town) => (before ? town.level !== 'commune' : town === lexicon.gazetteer.seatOf(county)));
    if (place) return { start, end: last + 1, place };
  }
  return undefined;
}

function seatOfNamed({ counties }: ToponymMatch, lexicon: Lexicon): PlaceEntry | undefined {
  return counties[0] && lexicon.gazetteer.seatOf(counties[0].code);
}

/** Nothing of the name follows it; and it is a town, a county, or a commune of the county around. */
function isTrailing(match: ToponymMatch, input: LocateInput, found: readonly ToponymMatch[]): boolean {
  const { tokens, taken, lexicon, county } = input;
  if (match.quoted && !match.places.some(({ county_code, level }) => county_code === county && level === 'municipality')) return false;
  const followed = tokens.some(
    ({ word }, at) => at >= match.end && !covers(taken, at) && !covers(found, at) && !lexicon.is(word, 'connector') && !lexicon.is(word, 'company') && !lexicon.is(word, 'country'),
  );
  if (followed || isNameOfPatron(match, tokens)) return false;
  return match.counties.length > 0 || match.places.some(({ county_code, level }) => county_code === county || level !== 'commune');
}

/** `Sfântul Sava de la Buzău`: the place belongs to the name. */
function isNameOfPatron({ start }: ToponymMatch, tokens: readonly Token[]): boolean {
  return tokens[start - 1]?.word === 'la' && tokens[start - 2]?.word === 'de';
}

/** A school may be the only one of its place; an association is nothing without a name. */
function needsName(type: InstitutionType | undefined): boolean {
  return type === undefined || type.kind === 'ngo' || type.family === 'organisation';
}

/** Whether something distinctive stays when the place is taken away: `Pro Vaslui` is a name. */
function leavesName(match: ToponymMatch, marked: readonly ToponymMatch[], input: LocateInput, type: InstitutionType | undefined): boolean {
  if (match.marker !== undefined || !needsName(type)) return true;
  const { tokens, taken, lexicon } = input;
  return tokens.some(
    ({ word }, at) =>
      !covers(taken, at) && !covers(marked, at) && !covers([match], at) && word.length > 2 && !lexicon.is(word, 'connector') && !lexicon.is(word, 'company') && !lexicon.is(word, 'branch') && !lexicon.is(word, 'country'),
  );
}
