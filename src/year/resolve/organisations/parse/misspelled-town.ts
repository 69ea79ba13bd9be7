import type { PlaceEntry } from '../../../../field/registries/organisations.js';
import { words } from '../../../../text/fold.js';
import type { Span } from '../index/phrases.js';
import { genitives } from '../index/place-spelling.js';
import type { Token } from '../tokens.js';
import type { LocateInput } from './location.js';
import { covers } from './toponyms.js';

export interface MisspelledTown extends Span {
  readonly place: PlaceEntry;
  readonly letters: number;
}

/** The last word or words, if they are a town of the county but for a letter or two; its seat, if no name stands before. */
export function misspelledTown(
  input: LocateInput,
  marked: readonly Span[],
  nameNeeded: boolean,
): MisspelledTown | undefined {
  const { tokens, taken, lexicon } = input;
  const end =
    1 +
    tokens.findLastIndex(
      ({ word }, at) => !covers(taken, at) && !covers(marked, at) && !lexicon.is(word, 'company'),
    );
  for (const start of [end - 3, end - 2, end - 1].filter((at) => at >= 0)) {
    const nameBefore = tokens.slice(0, start).some((_, at) => !covers(taken, at));
    const town = nameNeeded && !nameBefore ? undefined : townAt({ start, end }, nameBefore, input);
    if (town) return town;
  }
  return undefined;
}

function townAt(
  { start, end }: Span,
  nameBefore: boolean,
  { tokens, taken, around, lexicon }: LocateInput,
): MisspelledTown | undefined {
  const window = tokens.slice(start, end);
  const mayBeTown = ({ quoted, word }: Token, index: number) =>
    !quoted && !covers(taken, start + index) && !lexicon.is(word, 'common');
  const folded = window.map(({ word }) => word);
  // `Sfântul Alexandru` is no `Alexandria`, and `Speranța Bistriței` is a name.
  if (lexicon.is(tokens[start - 1]?.word ?? '', 'saint')) return undefined;
  if (folded.join('').length < 5 || !window.every(mayBeTown)) return undefined;
  const near = lexicon.gazetteer.findMisspelled(folded, around.area, (town) =>
    nameBefore ? town.level !== 'commune' : town === lexicon.gazetteer.seatOf(town.county_code),
  );
  if (!near || isGenitive(folded.join(' '), near.entry)) return undefined;
  return { start, end, place: near.entry, letters: near.letters };
}

function isGenitive(typed: string, { name }: PlaceEntry): boolean {
  return genitives(words(name).join(' ')).includes(typed);
}
