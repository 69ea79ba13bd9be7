import type { InstitutionType, PlaceEntry } from '../../../../field/registries/organisations.js';
import type { Lexicon, TypePhrase } from '../index/lexicon.js';
import type { Span } from '../index/phrases.js';
import { unitOf } from '../prison-unit.js';
import { type Token, tokenise } from '../tokens.js';
import { joinLetters, lengthen } from './abbreviations.js';
import { bodyOf, choosePhrase } from './body.js';
import { namesDepartment, spansBeside } from './department.js';
import { findTypes, type TypeMatch } from './find-types.js';
import { gluedHead } from './glued-head.js';
import { chooseHead, type Head } from './head.js';
import { locateCounty } from './locate-county.js';
import { locateNamed } from './locate-named.js';
import { locatePlace } from './locate-place.js';
import { choosePlace, inCounty, type LocateInput, type Location } from './location.js';
import type { ParsedName } from './parsed-name.js';
import { readProperName } from './proper-name.js';
import { spellOut } from './spell-out.js';
import { findToponyms } from './toponyms.js';

/** Takes a name apart; `county` is the code of the county around it. */
export function parseName(name: string, county: string | undefined, lexicon: Lexicon): ParsedName {
  const { tokens: typed, shortFor } = spellOut(tokenise(name), lexicon);
  const tokens = lengthen(joinLetters(unquoteWhole(typed), lexicon), lexicon);
  const types = findTypes(tokens, lexicon);
  const chosen = chooseHead(types, tokens, lexicon) ?? gluedHead(tokens, county, lexicon);
  const head = chosen && meansNoUnit(chosen, name, lexicon) ? undefined : chosen;
  const taken = head ? [head, ...(head.beside ? [head.beside] : [])] : [];
  const input: LocateInput = { tokens, taken, lexicon, county, level: levelNamed(tokens) };
  const phrase = head && choosePhrase(head, input);
  const type = phrase && bodyOf(phrase.type, input);
  const beside = spansBeside(head, type, tokens, lexicon);
  const { spans, lettersWrong, ...where } = locate(type, withOwnCounty(input, phrase), beside);
  const explained = [...taken, ...spans, ...beside];
  return {
    ...(type && { type, phrase }),
    ...(shortFor && { shortFor }),
    ...where,
    lettersWrong: lettersWrong + (head?.letters ?? 0),
    department:
      head && phrase && type
        ? namesDepartment(head, phrase, type, tokens, [...explained, ...namesOf(type, types)])
        : false,
    ...readProperName({ ...input, type, phrase, taken: explained }),
    nobody: !isAbbreviated(phrase) && tokens.every(({ word }) => lexicon.is(word, 'non-entity')),
  };
}

/** `DGASMB` and `Inspectoratul Școlar al Municipiului București` say where they are, whichever county is around them. */
function withOwnCounty(input: LocateInput, phrase: TypePhrase | undefined): LocateInput {
  const own = findToponyms(tokenise(phrase?.full ?? ''), [], input.lexicon).find(
    ({ marker }) => marker === 'place',
  );
  const place = own && choosePlace(own.places, input);
  return place ? { ...input, county: place.county_code } : input;
}

/** `COMUNA X (CONSILIUL LOCAL)`: the other names of the same body in a name. */
function namesOf(type: InstitutionType, types: readonly TypeMatch[]): readonly TypeMatch[] {
  return types.filter(({ entries }) => entries.some((entry) => entry.type === type));
}

/** `CE Oltenia` is no educative centre: the short forms of prison units mean one only with the name of one. */
function meansNoUnit({ phrases }: Head, name: string, lexicon: Lexicon): boolean {
  return phrases.every(
    ({ form, type }) =>
      form === 'abbreviation' && type.identity === 'unit' && unitOf(type, name, lexicon) === undefined,
  );
}

/** A name typed in quotes as a whole is not a proper name within another. */
function unquoteWhole(tokens: readonly Token[]): readonly Token[] {
  return tokens.every(({ quoted }) => quoted) ? tokens.map((token) => ({ ...token, quoted: false })) : tokens;
}

/** The level that a name gives its place, if it says one. */
function levelNamed(tokens: readonly Token[]): PlaceEntry['level'] | undefined {
  for (const { stem, word } of tokens) {
    if (stem === 'municip' || word === 'mun') return 'municipality';
    if (stem === 'oras' || word === 'ors') return 'town';
    if (stem === 'comun' || word === 'com') return 'commune';
  }
  return undefined;
}

/** `MAI` is a ministry, whatever its letters mean; `ONG` is none in particular. */
function isAbbreviated(phrase: TypePhrase | undefined): boolean {
  return phrase?.form === 'abbreviation' && phrase.type.family !== 'organisation';
}

/** A department or local office may be named after another town of the county, not of a body with a name. */
function locate(type: InstitutionType | undefined, input: LocateInput, beside: readonly Span[]): Location {
  switch (type?.identity) {
    case 'county':
      return locateCounty(input);
    case 'place':
      return locatePlace(input);
    case 'national':
      return inCounty(undefined, [], true);
    default:
      return locateNamed({ ...input, taken: [...input.taken, ...beside] }, type);
  }
}
