import type { PlaceEntry } from '../../../../field/registries/organisations.js';
import type { County } from '../../../../field/registries/registries.js';
import { longestPlaceName } from '../index/gazetteer.js';
import type { Lexicon } from '../index/lexicon.js';
import type { Span } from '../index/phrases.js';
import type { Token } from '../tokens.js';
import { sectorAt } from './sectors.js';

/** A place or county named in a name. */
export interface ToponymMatch extends Span {
  readonly places: readonly PlaceEntry[];
  readonly counties: readonly County[];
  /** What the word before it says it is: `județul`, `comuna` … */
  readonly marker?: 'county' | 'place';
  readonly quoted: boolean;
  /** Whether its first word is shortened, as a patron's given name may be. */
  readonly shortened?: boolean;
}

/** All places and counties named outside `taken`, the longest names first at each word. */
export function findToponyms(
  tokens: readonly Token[],
  taken: readonly Span[],
  lexicon: Lexicon,
): ToponymMatch[] {
  const found: ToponymMatch[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match =
      sectorAt(tokens, at, lexicon) ??
      (covers(taken, at)
        ? undefined
        : (toponymAt(tokens, at, taken, lexicon) ?? codeAtEnd(tokens, at, taken, lexicon)));
    if (match) found.push(match);
    at = match ? match.end : at + 1;
  }
  return found;
}

/** `(sv)`, `, NT`, `- Ct`: a county's code in a part of its own at the end, or alone behind the type: `AJOFM VN`. */
function codeAtEnd(
  tokens: readonly Token[],
  at: number,
  taken: readonly Span[],
  lexicon: Lexicon,
): ToponymMatch | undefined {
  const token = tokens[at];
  if (!token || at === 0 || at < tokens.length - 1) return undefined;
  const isApart =
    tokens[at - 1]?.part !== token.part || tokens.slice(0, at).every((_, other) => covers(taken, other));
  if (!isApart) return undefined;
  const county = lexicon.gazetteer.county(token.typed.toUpperCase());
  return (
    county && { start: at, end: at + 1, places: [], counties: [county], marker: 'county', quoted: false }
  );
}

export function covers(spans: readonly Span[], at: number): boolean {
  return spans.some(({ start, end }) => at >= start && at < end);
}

function toponymAt(
  tokens: readonly Token[],
  at: number,
  taken: readonly Span[],
  lexicon: Lexicon,
): ToponymMatch | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const marker = markerOf(token, lexicon);
  if (marker) {
    const named = longestAt(tokens, at + 1, taken, lexicon) ?? countyCodeAt(tokens, at + 1, marker, lexicon);
    const marked = named && marker === 'county' ? ofSeat(named, lexicon) : named;
    if (marked && (marker === 'place' || marked.counties.length > 0)) return { ...marked, start: at, marker };
  }
  const plain = longestAt(tokens, at, taken, lexicon);
  const before = tokens[at - 1];
  const markedInHead = before && covers(taken, at - 1) ? markerOf(before, lexicon) : undefined;
  if (!plain || !markedInHead) return plain;
  return { ...(markedInHead === 'county' ? ofSeat(plain, lexicon) : plain), marker: markedInHead };
}

/** `județul Reșița` is the county of that seat. */
function ofSeat(match: ToponymMatch, lexicon: Lexicon): ToponymMatch {
  const seat = match.places.find((place) => lexicon.gazetteer.seatOf(place.county_code) === place);
  const county = seat && lexicon.gazetteer.county(seat.county_code);
  return county && match.counties.length === 0 ? { ...match, counties: [county] } : match;
}

function markerOf({ word }: Token, lexicon: Lexicon): 'county' | 'place' | undefined {
  if (lexicon.is(word, 'county-marker')) return 'county';
  return lexicon.is(word, 'place-marker') ? 'place' : undefined;
}

function longestAt(
  tokens: readonly Token[],
  at: number,
  taken: readonly Span[],
  lexicon: Lexicon,
): ToponymMatch | undefined {
  if (!lexicon.gazetteer.begins(tokens[at]?.word ?? '')) return shortenedAt(tokens, at, taken, lexicon);
  for (let end = Math.min(tokens.length, at + longestPlaceName); end > at; end--) {
    const window = tokens.slice(at, end);
    if (window.some((token, index) => covers(taken, at + index) || token.quoted !== window[0]?.quoted))
      continue;
    const found = lexicon.gazetteer.find(window.map(({ word }) => word));
    if (found) return { ...found, start: at, end, quoted: window[0]?.quoted ?? false };
  }
  return shortenedAt(tokens, at, taken, lexicon);
}

/** `A. Iulia`, `T. Măgurele`, `V. Dornei`: a place whose first word is shortened. */
function shortenedAt(
  tokens: readonly Token[],
  at: number,
  taken: readonly Span[],
  lexicon: Lexicon,
): ToponymMatch | undefined {
  const [short, next] = [tokens[at], tokens[at + 1]];
  if (!short || !next || !(short.dotted || short.word.length <= 2) || short.part !== next.part)
    return undefined;
  if (short.quoted || next.quoted || covers(taken, at + 1)) return undefined;
  const places = lexicon.gazetteer.shortened(short.word, next.word);
  return places.length === 0
    ? undefined
    : { start: at, end: at + 2, places, counties: [], quoted: false, shortened: true };
}

/** `jud. BC`. */
function countyCodeAt(
  tokens: readonly Token[],
  at: number,
  marker: string,
  lexicon: Lexicon,
): ToponymMatch | undefined {
  const token = tokens[at];
  const county =
    token && marker === 'county' ? lexicon.gazetteer.county(token.typed.toUpperCase()) : undefined;
  return county && { start: at, end: at + 1, places: [], counties: [county], quoted: false };
}
