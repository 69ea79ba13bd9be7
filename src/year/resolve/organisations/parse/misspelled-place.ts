import { longestPlaceName } from '../index/gazetteer.js';
import type { Token } from '../tokens.js';
import { inCounty, inPlace, isMarker, type LocateInput, type Location, partOfHead } from './location.js';
import { covers } from './toponyms.js';

/** A misspelled place of the county around, or county if wanted, among the words beside the type. */
export function misspelledPlace(input: LocateInput, countyWanted: boolean): Location | undefined {
  const { tokens } = input;
  for (let length = longestPlaceName; length > 0; length--)
    for (let start = 0; start + length <= tokens.length; start++) {
      const location = misspelledAt(tokens.slice(start, start + length), start, input, countyWanted);
      if (location) return location;
    }
  return undefined;
}

function misspelledAt(
  window: readonly Token[],
  start: number,
  input: LocateInput,
  countyWanted: boolean,
): Location | undefined {
  const { lexicon, county } = input;
  if (!window.every((token, index) => mayMeanPlace(token, start + index, input))) return undefined;
  const folded = window.map(({ word }) => word);
  const spans = [{ start, end: start + window.length }];
  const other = countyWanted ? lexicon.gazetteer.findMisspelledCounty(folded) : undefined;
  if (other) return inCounty(other.entry.code, spans, true, other.letters);
  const place = county === undefined ? undefined : lexicon.gazetteer.findMisspelled(folded, county);
  return place && inPlace(place.entry, spans, place.letters);
}

function mayMeanPlace({ part, word }: Token, at: number, input: LocateInput): boolean {
  return part === partOfHead(input) && !covers(input.taken, at) && !isMarker(word, input.lexicon);
}
