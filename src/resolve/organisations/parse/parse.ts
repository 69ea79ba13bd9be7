import type { InstitutionType, PlaceEntry } from '../../../registries/organisations.js';
import type { Lexicon, TypePhrase } from '../lexicon.js';
import type { Span } from '../phrases.js';
import { type Token, tokenise } from '../tokens.js';
import { joinLetters } from './abbreviations.js';
import { gluedHead } from './glued-head.js';
import { chooseHead, findTypes, type Head } from './head.js';
import { type LocateInput, type Location, locateCounty, locatePlace } from './locate.js';
import { locateNamed } from './locate-named.js';
import type { ParsedName } from './parsed-name.js';
import { readProperName } from './proper-name.js';
import { findToponyms } from './toponyms.js';

/** Takes a name apart; `county` is the code of the county around it. */
export function parseName(name: string, county: string | undefined, lexicon: Lexicon): ParsedName {
  const tokens = joinLetters(unquoteWhole(spellOut(tokenise(name), lexicon)), lexicon);
  const head = chooseHead(findTypes(tokens, lexicon), tokens, lexicon) ?? gluedHead(tokens, county, lexicon);
  const taken: Span[] = head ? [head, ...(head.under ? [head.under] : [])] : [];
  const input: LocateInput = { tokens, taken, lexicon, county, level: levelNamed(tokens) };
  const phrase = head && choosePhrase(head, input);
  const type = phrase && bodyOf(phrase.type, input);
  const location = locate(type, input);
  const proper = readProperName({ ...input, type, phrase, taken: [...taken, ...location.spans] });
  return {
    ...(type && phrase ? { type, phrase } : {}),
    typo: location.typo || (head?.typos ?? 0) > 0,
    department: head !== undefined && phrase !== undefined && isDepartment(head, phrase, tokens, [...taken, ...location.spans]),
    ...(location.county === undefined ? {} : { county: location.county }),
    ...(location.place ? { place: location.place } : {}),
    stated: location.stated,
    ...proper,
    nobody: !isAbbreviated(phrase) && tokens.every(({ word }) => lexicon.is(word, 'non-entity')),
  };
}

/** `UAIC – Facultatea de Drept`: the abbreviation of one body is read as its full name, if no other place follows. */
function spellOut(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const name = lexicon.fullName(tokens[0]?.typed ?? '');
  if (name === undefined) return tokens;
  const full = tokenise(name);
  const rest = tokens.slice(1);
  const elsewhere = findToponyms(rest, [], lexicon).some(({ start, end }) => rest.slice(start, end).some(({ word }) => full.every((other) => other.word !== word)));
  return elsewhere ? tokens : [...full, ...rest];
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

/** `CAS` is a county's health insurance house, and in a commune the social compartment. */
function choosePhrase(head: Head, input: LocateInput): TypePhrase | undefined {
  const [first, ...others] = head.phrases;
  if (!first || others.length === 0) return first;
  const inCommune = locatePlace(input).place?.level === 'commune';
  return head.phrases.find(({ type }) => (type.identity === 'place') === inCommune) ?? first;
}

/** The type of the body that a type's bodies are counted as. */
function bodyOf(type: InstitutionType, input: LocateInput): InstitutionType {
  const { types } = input.lexicon;
  if (type.counts_as !== undefined) return types.get(type.counts_as) ?? type;
  if (type.at_county_seat !== undefined && isAtSeat(input)) return types.get(type.at_county_seat) ?? type;
  // A town's social service is its social assistance directorate; a commune's is a part of the town hall.
  if (type.code !== 'spas') return type;
  const code = locatePlace(input).place?.level === 'commune' ? 'uat' : 'das';
  return types.get(code) ?? type;
}

function isAtSeat(input: LocateInput): boolean {
  const { place } = locatePlace(input);
  return place !== undefined && input.lexicon.gazetteer.seatOf(place.county_code) === place;
}

function locate(type: InstitutionType | undefined, input: LocateInput): Location {
  switch (type?.identity) {
    case 'county':
      return locateCounty(input);
    case 'place':
      return locatePlace(input);
    case 'national':
      return { stated: true, typo: false, spans: [] };
    default:
      return locateNamed(input, type);
  }
}

function isDepartment(head: Head, phrase: TypePhrase, tokens: readonly Token[], explained: readonly Span[]): boolean {
  if (head.under !== undefined || phrase.form === 'local-office' || phrase.type.counts_as !== undefined) return true;
  if (phrase.type.identity === 'name') return false;
  return tokens.some(({ part }, at) => part !== tokens[head.start]?.part && !explained.some(({ start, end }) => at >= start && at < end));
}
