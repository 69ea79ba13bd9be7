import type { PlaceEntry } from '../../../../field/registries/organisations.js';
import type { Surroundings } from '../index/areas.js';
import type { Lexicon } from '../index/lexicon.js';
import type { Span } from '../index/phrases.js';
import type { Token } from '../tokens.js';
import { covers, type ToponymMatch } from './toponyms.js';

/** Where a body is, as far as its name or the counties around it tell. */
export interface Location {
  /** County code. */
  readonly county?: string;
  readonly place?: PlaceEntry;
  /** Whether the name itself says it, and not only the county around it. */
  readonly stated: boolean;
  /** How many letters of the place were typed wrong. */
  readonly lettersWrong: number;
  /** The words that say it. */
  readonly spans: readonly Span[];
  /** How far it is from what a clean name would say: 0 for a place of the county around, typed right. */
  readonly cost: number;
}

export interface LocateInput {
  readonly tokens: readonly Token[];
  /** The words of the type. */
  readonly taken: readonly Span[];
  readonly lexicon: Lexicon;
  readonly around: Surroundings;
  /** The level that the name gives the place: `Primăria Comunei X`. */
  readonly level: PlaceEntry['level'] | undefined;
}

export function inPlace(place: PlaceEntry, spans: readonly Span[], cost = 0, lettersWrong = 0): Location {
  return { county: place.county_code, place, stated: true, lettersWrong, spans, cost };
}

export function inCounty(
  county: string | undefined,
  spans: readonly Span[],
  stated: boolean,
  cost = 0,
): Location {
  return { ...(county === undefined ? {} : { county }), stated, lettersWrong: 0, spans, cost };
}

/** What a place costs that is not of the county around: less in the area, more where others have its name. */
const farCosts = { area: 0.05, only: 0.3, highest: 0.6, one: 1 } as const;

/** What it costs that a place is of another level than the name says. */
const levelCost = 0.7;

const levelsByWeight: readonly PlaceEntry['level'][] = ['municipality', 'town', 'commune', 'sector'];

export interface CostedPlace {
  readonly place: PlaceEntry;
  readonly cost: number;
}

/**
 * The places of one name with what it costs to mean them: none for that of the county around and the level that the
 * name gives, more for others of the area, most for one of several elsewhere.
 */
export function costedPlaces(
  candidates: readonly PlaceEntry[],
  { around, level }: Pick<LocateInput, 'around' | 'level'>,
): CostedPlace[] {
  const isOfLevel = (place: PlaceEntry) =>
    level === undefined || place.level === level || place.level === 'sector';
  const fitting = candidates.filter(isOfLevel);
  const inArea = fitting.filter(({ county_code }) => around.area.includes(county_code));
  const weightOf = (place: PlaceEntry) => levelsByWeight.indexOf(place.level);
  const highest = Math.min(...fitting.map(weightOf));
  const isOnlyHighest = (place: PlaceEntry) =>
    weightOf(place) === highest && fitting.filter((other) => weightOf(other) === highest).length === 1;
  return candidates.map((place) => {
    if (!isOfLevel(place)) return { place, cost: levelCost + distanceCost(place, around) };
    if (place.county_code === around.county) return { place, cost: 0 };
    if (inArea.includes(place)) return { place, cost: farCosts.area * (inArea.length > 1 ? 2 : 1) };
    if (fitting.length === 1) return { place, cost: farCosts.only };
    return { place, cost: isOnlyHighest(place) ? farCosts.highest : farCosts.one };
  });
}

function distanceCost({ county_code }: PlaceEntry, { county, area }: Surroundings): number {
  if (county_code === county) return 0;
  return area.includes(county_code) ? farCosts.area : farCosts.only;
}

/** The place of one name that is meant, if it is not one of several that are as likely. */
export function choosePlace(
  candidates: readonly PlaceEntry[],
  input: Pick<LocateInput, 'around' | 'level'>,
): CostedPlace | undefined {
  const [cheapest, next] = costedPlaces(candidates, input).sort((a, b) => a.cost - b.cost);
  return cheapest && next && cheapest.cost === next.cost ? undefined : cheapest;
}

/** The code of the county that a marker names: `județul Iași`. */
export function markedCounty(found: readonly ToponymMatch[]): string | undefined {
  return found.find(({ marker, counties }) => marker === 'county' && counties.length > 0)?.counties[0]?.code;
}

/** The part of the name in which its type stands, or ends: `Centrul de Prevenire, Evaluare și Consiliere …` */
export function partOfHead({ tokens, taken }: Pick<LocateInput, 'tokens' | 'taken'>): number | undefined {
  return tokens[(taken[0]?.end ?? 1) - 1]?.part;
}

/** Words that neither the type nor a place explains. */
export function unexplained({
  tokens,
  taken,
  lexicon,
}: Pick<LocateInput, 'tokens' | 'taken' | 'lexicon'>): { token: Token; at: number }[] {
  return tokens
    .map((token, at) => ({ token, at }))
    .filter(
      ({ token: { word }, at }) =>
        !covers(taken, at) && !isMarker(word, lexicon) && !lexicon.is(word, 'connector'),
    );
}

export function isMarker(word: string, lexicon: Lexicon): boolean {
  return lexicon.is(word, 'place-marker') || lexicon.is(word, 'county-marker');
}
