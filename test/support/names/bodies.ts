import type { InstitutionType, OrganisationRegistry } from '../../../src/field/registries/organisations.js';
import type { RegisterEntry } from '../../../src/field/registries/register.js';
import type { County } from '../../../src/field/registries/registries.js';
import { groupBy } from '../../../src/model/collections.js';
import { words } from '../../../src/text/fold.js';
import type { Chance } from './random.js';

/** A body that exists, with what is needed to call it by many names. */
export interface Body {
  readonly identity: string;
  readonly kind: 'public' | 'ngo' | 'private';
  readonly county: County;
  /** Of its seat; of the county's for a county's body. */
  readonly place: string;
  /** The names under which it may go, without a place; the first is the official one. */
  readonly names: readonly string[];
  readonly abbreviations: readonly string[];
  /** `county`: one a county; `commune`: a town hall; `named`: told by its name. */
  readonly sort: 'county' | 'town-hall' | 'named';
  /** Whether no other body of the counties around has its name. */
  readonly unique: boolean;
}

/** Types of which every county has one body, as far as nothing in their names misleads. */
const countyTypes =
  'ajofm itm ajpis cjp dgaspc isj cjrae ccd dsp saj cas ipj isu pref ocpi dsvsa daj apia apm djs djc djstat cj probatiune'.split(
    ' ',
  );

/** How many bodies of each sort are taken from a county. */
export interface Sample {
  readonly countyTypes: number;
  readonly townHalls: number;
  readonly schools: number;
  readonly ngos: number;
  readonly firms: number;
}

/** The bodies of one county: of county types, town halls, and those that the register names. */
export function bodiesOf(
  county: County,
  registry: OrganisationRegistry,
  register: readonly RegisterEntry[],
  sample: Sample,
  chance: Chance,
): Body[] {
  const seat = registry.places.find(
    ({ county_code, name }) =>
      county_code === county.code && words(name).join() === words(county.seat).join(),
  );
  const placeName = new Map(registry.places.map(({ siruta, name }) => [siruta, name]));
  const types = registry.types.filter(
    ({ code }) => countyTypes.includes(code) && !(county.code === 'B' && code === 'cj'),
  );
  const ofTypes = chance
    .some(types, sample.countyTypes)
    .map((type) => ofCounty(type, county, seat?.name ?? county.seat));
  const communes = registry.places.filter(
    ({ county_code, level }) => county_code === county.code && level !== 'sector',
  );
  const townHalls = chance
    .some(communes, sample.townHalls)
    .map(({ siruta, name }) => townHall(siruta, name, county));
  const named = register.filter(({ county_code, key }) => county_code === county.code && key === '');
  const bare = ({ name, siruta }: RegisterEntry) =>
    coreOf(withoutEnd(name, [placeName.get(siruta) ?? '', county.name]));
  const alike = groupBy(named, bare);
  const full = groupBy(named, ({ name, siruta }) => `${coreOf(name)} ${siruta}`);
  const usable = named.filter(
    ({ name, siruta }) => siruta !== '' && full.get(`${coreOf(name)} ${siruta}`)?.length === 1,
  );
  const pick = (list: string, count: number, isWanted = (_: RegisterEntry) => true) =>
    chance.some(
      usable.filter((entry) => entry.list === list && isWanted(entry)),
      count,
    );
  const schools = pick('public', sample.schools, ({ name }) =>
    /^(Școala|Liceul|Colegiul|Grădinița|Spitalul)/.test(name),
  );
  const entries = [...schools, ...pick('ngo', sample.ngos), ...pick('firm', sample.firms)];
  return [
    ...ofTypes,
    ...townHalls,
    ...entries.map((entry) => registered(entry, county, placeName.get(entry.siruta) ?? county.seat, alike)),
  ];
}

function ofCounty(type: InstitutionType, county: County, place: string): Body {
  return {
    identity: `${type.code} ${county.code}`,
    kind: 'public',
    county,
    place,
    names: [type.full_name, ...type.synonyms.slice(0, 2)],
    abbreviations: type.abbreviations.slice(0, 1).map(({ short }) => short),
    sort: 'county',
    unique: true,
  };
}

function townHall(siruta: string, place: string, county: County): Body {
  return {
    identity: `town hall ${siruta}`,
    kind: 'public',
    county,
    place,
    names: ['Primăria', 'Primăria', 'Consiliul Local', 'UAT'],
    abbreviations: [],
    sort: 'town-hall',
    unique: false,
  };
}

const kinds = { public: 'public', ngo: 'ngo', firm: 'private' } as const;

function registered(
  entry: RegisterEntry,
  county: County,
  place: string,
  alike: ReadonlyMap<string, readonly RegisterEntry[]>,
): Body {
  const bare = withoutEnd(entry.name, [place, county.name]);
  const core = coreOf(bare);
  return {
    identity: `${entry.list} ${entry.name} ${entry.siruta}`,
    kind: kinds[entry.list],
    county,
    place,
    names: [bare],
    abbreviations: [],
    sort: 'named',
    unique: core !== '' && alike.get(core)?.length === 1,
  };
}

/** The name without the place that ends it. */
function withoutEnd(name: string, places: readonly string[]): string {
  const parts = name.split(' ');
  const found = places.find((place) => {
    const own = words(place);
    return (
      words(parts.slice(-own.length).join(' ')).join(' ') === own.join(' ') && parts.length > own.length + 1
    );
  });
  if (found === undefined) return name;
  const left = parts.slice(0, -words(found).length).join(' ');
  return left.replace(/(?:[\s,–-]|\b(?:din|Comuna|Oraș|Orașul|Municipiul|Județul|Sat|Filiala)$)+$/u, '');
}

/** What tells a name from others: its words without those that stand in many. */
function coreOf(name: string): string {
  const many =
    /^(scoala|gimnaziala|liceul|colegiul|tehnologic|teoretic|national|tehnic|gradinita|cu|program|prelungit|normal|spitalul|asociatia|fundatia|de|si|pentru|a|al|nr|in|din|la|srl|sa|s|r|l|sc|romania|umanitara|culturala|primara|generala|profesionala|comuna|judetul|judetean|municipal|orasenesc|de|urgenta|copii|[0-9]+)$/;
  return words(name)
    .filter((word) => !many.test(word))
    .sort()
    .join(' ');
}
