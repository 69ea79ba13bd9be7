import type { InstitutionType, PlaceEntry } from '../../../../field/registries/organisations.js';
import { words } from '../../../../text/fold.js';
import type { Lexicon } from '../index/lexicon.js';
import type { Span } from '../index/phrases.js';
import { genitives } from '../index/place-spelling.js';
import type { Token } from '../tokens.js';
import { isMarker, type LocateInput } from './location.js';
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
  type: InstitutionType | undefined,
): MisspelledTown | undefined {
  const { tokens, taken, lexicon } = input;
  const end =
    1 +
    tokens.findLastIndex(
      ({ word }, at) => !covers(taken, at) && !covers(marked, at) && !lexicon.is(word, 'company'),
    );
  for (const start of [end - 3, end - 2, end - 1].filter((at) => at >= 0)) {
    const nameBefore = tokens
      .slice(0, start)
      .some(({ word }, at) => !covers(taken, at) && !/^\d+$/.test(word) && !isSilent(word, lexicon));
    const isApart =
      start > 0 && (tokens[start - 1]?.part !== tokens[start]?.part || tokens[start - 1]?.word === 'din');
    const isMeant = (town: PlaceEntry) => {
      if (type?.family === 'school' && (isApart || (!nameBefore && isPrimary(type)))) return true;
      return nameBefore ? town.level !== 'commune' : town === lexicon.gazetteer.seatOf(town.county_code);
    };
    const town = nameNeeded && !nameBefore ? undefined : townAt({ start, end }, isMeant, input);
    if (town) return town;
  }
  return undefined;
}

function townAt(
  { start, end }: Span,
  isMeant: (town: PlaceEntry) => boolean,
  { tokens, taken, around, lexicon }: LocateInput,
): MisspelledTown | undefined {
  const window = tokens.slice(start, end);
  const mayBeTown = ({ quoted, word }: Token, index: number) =>
    !quoted && !covers(taken, start + index) && !lexicon.is(word, 'common');
  const folded = window.map(({ word }) => word);
  // `Sfântul Alexandru` is no `Alexandria`, and `Speranța Bistriței` is a name.
  if (lexicon.is(tokens[start - 1]?.word ?? '', 'saint')) return undefined;
  if (folded.join('').length < 5 || !window.every(mayBeTown)) return undefined;
  const near = lexicon.gazetteer.findMisspelled(folded, around.area, isMeant);
  if (!near || isGenitive(folded.join(' '), near.entry)) return undefined;
  return { start, end, place: near.entry, letters: near.letters };
}

/** A college of a misspelled commune may as well be called after somebody: `Liceul Ovidius`. */
function isPrimary({ code }: InstitutionType): boolean {
  return code === 'scoala' || code === 'gradinita';
}

function isSilent(word: string, lexicon: Lexicon): boolean {
  return lexicon.is(word, 'number') || lexicon.is(word, 'connector') || isMarker(word, lexicon);
}

function isGenitive(typed: string, { name }: PlaceEntry): boolean {
  return genitives(words(name).join(' ')).includes(typed);
}
