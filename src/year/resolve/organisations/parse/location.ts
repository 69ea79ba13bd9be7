import type { PlaceEntry } from '../../../../field/registries/organisations.js';
import type { Lexicon } from '../index/lexicon.js';
import type { Span } from '../index/phrases.js';
import type { Token } from '../tokens.js';
import { covers, type ToponymMatch } from './toponyms.js';

/** Where a body is, as far as its name or the county around it tell. */
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
}

export interface LocateInput {
  readonly tokens: readonly Token[];
  /** The words of the type. */
  readonly taken: readonly Span[];
  readonly lexicon: Lexicon;
  /** Code of the county around the name. */
  readonly county: string | undefined;
  /** The level that the name gives the place: `Primăria Comunei X`. */
  readonly level: PlaceEntry['level'] | undefined;
}

export function inPlace(place: PlaceEntry, spans: readonly Span[], lettersWrong = 0): Location {
  return { county: place.county_code, place, stated: true, lettersWrong, spans };
}

export function inCounty(
  county: string | undefined,
  spans: readonly Span[],
  stated: boolean,
  lettersWrong = 0,
): Location {
  return { ...(county === undefined ? {} : { county }), stated, lettersWrong, spans };
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
  const byLevel = levelsByWeight.map((weight) => left.filter((place) => place.level === weight));
  const highest = byLevel.find(({ length }) => length > 0);
  return highest?.length === 1 ? highest[0] : undefined;
}

/** The code of the county that a marker names: `județul Iași`. */
export function markedCounty(found: readonly ToponymMatch[]): string | undefined {
  return found.find(({ marker, counties }) => marker === 'county' && counties.length > 0)?.counties[0]?.code;
}

/** The part of the name in which its type stands, or ends: `Centrul de Prevenire, Evaluare și Consiliere …` */
export function partOfHead({ tokens, taken }: LocateInput): number | undefined {
  return tokens[(taken[0]?.end ?? 1) - 1]?.part;
}

/** Words that neither the type nor a place explains. */
export function unexplained({ tokens, taken, lexicon }: LocateInput): { token: Token; at: number }[] {
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
