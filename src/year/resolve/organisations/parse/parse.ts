import type { InstitutionType, PlaceEntry } from '../../../../field/registries/organisations.js';
import type { Surroundings } from '../index/areas.js';
import type { Lexicon, TypePhrase } from '../index/lexicon.js';
import type { Span } from '../index/phrases.js';
import { unitOf } from '../prison-unit.js';
import { type Token, tokenise } from '../tokens.js';
import { joinLetters, lengthen, partGlued } from './abbreviations.js';
import { namesDepartment, spansBeside } from './department.js';
import { findTypes, notUnderstood, type TypeMatch } from './find-types.js';
import { gluedHead } from './glued-head.js';
import { chooseHead, type Head } from './head.js';
import { locateNamed } from './locate-named.js';
import { locateOne } from './locate-one.js';
import { inCounty, type LocateInput, type Location } from './location.js';
import { withoutNoise } from './noise.js';
import type { ParsedName } from './parsed-name.js';
import { readProperName } from './proper-name.js';
import { withoutRoles } from './roles.js';
import { spellOut } from './spell-out.js';

/**
 * Takes a name apart: of all that its words may mean, the reading that costs least. Letters typed wrong cost, and words
 * shortened or not explained, and places far from the counties around, which complete a name that states no place.
 */
export function parseName(name: string, around: Surroundings, lexicon: Lexicon): ParsedName {
  const { typed, untyped } = readings(name, around, lexicon);
  const [cheapest, ...others] = typed.sort((a, b) => a.cost - b.cost);
  if (!cheapest || cheapest.cost >= notUnderstood) return untyped();
  const rival = others.find(({ type }) => type !== cheapest.type);
  return { ...cheapest, margin: Math.min(rival?.cost ?? notUnderstood, notUnderstood) - cheapest.cost };
}

/** The readings of a name, one for each type that it may be headed by, and the one without a type, which costs most. */
function readings(
  name: string,
  around: Surroundings,
  lexicon: Lexicon,
): { typed: ParsedName[]; untyped: () => ParsedName } {
  const plain = withoutNoise(name);
  const { tokens: spelt, shortFor } = spellOut(partGlued(tokenise(plain), lexicon), lexicon);
  const joined = joinLetters(unquoteWhole(spelt), lexicon);
  const spelled = lengthen(withoutRoles(lengthen(joined, lexicon), lexicon), lexicon);
  const tokens = isFunction(joined, lexicon)
    ? withoutRoles(lengthen(joined.slice(1), lexicon), lexicon)
    : spelled;
  const types = findTypes(tokens, lexicon);
  const input = { tokens, taken: [], lexicon, around, level: levelNamed(tokens) };
  const heads = [chooseHead(types, tokens, lexicon), gluedHead(tokens, around.county, lexicon)];
  const typed = heads
    .filter((head) => head !== undefined)
    .flatMap((head) =>
      head.phrases
        .filter((phrase) => !meansNoUnit(phrase, plain, lexicon))
        .map((phrase) => ({ ...readAs(phrase, head, types, input), ...(shortFor && { shortFor }) })),
    );
  return { typed, untyped: () => readAs(undefined, undefined, types, input) };
}

/** The words of a name without what stands beside it, the letters of its abbreviations joined. */
export function wordsTyped(name: string, lexicon: Lexicon): readonly Token[] {
  return withoutRoles(joinLetters(partGlued(tokenise(withoutNoise(name)), lexicon), lexicon, 2), lexicon);
}

/** `Insp. Școala …`, `dir. AJOFM`: a short word before the name of a type is a person's function. */
function isFunction(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const [first, next] = tokens;
  if (!first?.dotted || !next || next.part !== first.part || lexicon.spelledOut(first.word) === undefined)
    return false;
  const [own] = findTypes(lengthen(tokens, lexicon), lexicon);
  if (own?.start === 0) return false;
  const [rest] = findTypes(lengthen(tokens.slice(1), lexicon), lexicon);
  return rest?.start === 0;
}

function readAs(
  phrase: TypePhrase | undefined,
  head: Head | undefined,
  types: readonly TypeMatch[],
  untaken: LocateInput,
): ParsedName {
  const { tokens, lexicon } = untaken;
  const taken = head ? [head, ...(head.beside ? [head.beside] : [])] : [];
  const input = {
    ...untaken,
    taken,
    level: untaken.level ?? levelMisspelled(head, phrase),
    around: phrase?.county === undefined ? untaken.around : { county: phrase.county, area: [phrase.county] },
  };
  const own = phrase?.type;
  const beside = spansBeside(head, own, tokens, lexicon);
  const { spans, lettersWrong, cost, ...where } = locate(own, input, beside);
  const type = own && bodyOf(own, where.place, lexicon);
  const explained = [...taken, ...spans, ...beside];
  const proper = withoutPlace(
    readProperName({ ...input, type, phrase, taken: explained }),
    type,
    where.place,
    lexicon,
  );
  return {
    ...(type && phrase && { type, phrase }),
    ...where,
    ...proper,
    lettersWrong: lettersWrong + (head?.letters ?? 0),
    cost:
      cost +
      companyCost(type, proper) +
      (head && phrase ? head.cost + phraseCost(phrase, head, where.place, proper, lexicon) : notUnderstood),
    department:
      head && phrase && type
        ? namesDepartment(head, phrase, type, tokens, [...explained, ...namesOf(type, types)])
        : false,
    nobody: !isAbbreviated(phrase) && tokens.every(({ word }) => lexicon.is(word, 'non-entity')),
  };
}

/** `Școala Gimnazială Ciceu-Giurgești, Ciceu-Giurgești` has no name but its commune's. */
function withoutPlace<T extends Pick<ParsedName, 'name'>>(
  proper: T,
  type: InstitutionType | undefined,
  place: PlaceEntry | undefined,
  lexicon: Lexicon,
): T {
  if (type?.family !== 'school' || !place || proper.name.length === 0) return proper;
  const named = lexicon.gazetteer.find(proper.name.map(({ word }) => word));
  return named?.places.includes(place) ? { ...proper, name: [] } : proper;
}

/** What speaks against a type whose abbreviation or words mean others too. */
function phraseCost(
  { type, form, text }: TypePhrase,
  { phrases }: Head,
  place: PlaceEntry | undefined,
  { name, number, qualifiers }: Pick<ParsedName, 'name' | 'number' | 'qualifiers'>,
  lexicon: Lexicon,
): number {
  // `C.N. Poșta Română` is no college.
  if (form === 'abbreviation' && name.some(({ word }) => lexicon.is(word, 'company-name')))
    return notUnderstood;
  if (phrases.every((phrase) => phrase.type === type)) return 0;
  // `CAS` is a county's health insurance house, and in a commune the social compartment.
  const isOfCommune = type.identity === 'place' && type.in_commune === undefined;
  const ofPlace = isOfCommune === (place?.level === 'commune') || type.identity === 'name' ? 0 : 0.25;
  // `CNP` is a chamber of notaries, and with a patron a school.
  const isNamed = name.length > 0 || number !== undefined || qualifiers.length > 2;
  const unnamed = type.identity === 'name' && !isNamed ? 0.6 : 0;
  return ofPlace + unnamed + (form === 'abbreviation' && text.length < 2 ? 1 : 0);
}

/** `D.A.C. Natural Prod SRL` is no directorate: of public bodies, only schools and hospitals may be companies. */
function companyCost(
  type: InstitutionType | undefined,
  { ownership }: Pick<ParsedName, 'ownership'>,
): number {
  const mayBe = !type || type.family !== undefined || type.kind === 'ngo' || type.kind === 'private';
  return ownership === 'company' && !(mayBe && !isCult(type)) ? notUnderstood : 0;
}

function isCult(type: InstitutionType | undefined): boolean {
  return type?.family === 'church' || type?.family === 'diocese' || type?.family === 'deanery';
}

/** `COMUNA X (CONSILIUL LOCAL)`: the other names of the same body in a name. */
function namesOf(type: InstitutionType, types: readonly TypeMatch[]): readonly TypeMatch[] {
  return types.filter(({ entries }) => entries.some((entry) => entry.type === type));
}

/** `CE Oltenia` is no educative centre: the short forms of prison units mean one only with the name of one. */
function meansNoUnit({ form, type }: TypePhrase, name: string, lexicon: Lexicon): boolean {
  return form === 'abbreviation' && type.identity === 'unit' && unitOf(type, name, lexicon) === undefined;
}

/** The type of the body that a type's bodies are counted as, in a county's seat and in a commune maybe another's. */
function bodyOf(type: InstitutionType, place: PlaceEntry | undefined, lexicon: Lexicon): InstitutionType {
  const isSeat = place !== undefined && lexicon.gazetteer.seatOf(place.county_code) === place;
  const code =
    (place?.level === 'commune' ? type.in_commune : isSeat ? type.at_county_seat : undefined) ??
    type.counts_as;
  return (code === undefined ? undefined : lexicon.types.get(code)) ?? type;
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

/** `Comua Hurezani` is a commune all the same. */
function levelMisspelled(
  head: Head | undefined,
  phrase: TypePhrase | undefined,
): PlaceEntry['level'] | undefined {
  return head && phrase && head.letters > 0 ? levelNamed(tokenise(phrase.text)) : undefined;
}

/** `MAI` is a ministry, whatever its letters mean; `ONG` is none in particular. */
function isAbbreviated(phrase: TypePhrase | undefined): boolean {
  return phrase?.form === 'abbreviation' && phrase.type.family !== 'organisation';
}

/** A department or local office may be named after another town of the county, not of a body with a name. */
function locate(type: InstitutionType | undefined, input: LocateInput, beside: readonly Span[]): Location {
  switch (type?.identity) {
    case 'county':
    case 'place':
      return locateOne(input, type);
    case 'national':
      return inCounty(undefined, [], true);
    default:
      return locateNamed({ ...input, taken: [...input.taken, ...beside] }, type);
  }
}
