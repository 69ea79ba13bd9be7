import { describe, expect, it } from 'vitest';
import {
  institutionTypeSchema,
  namedAbbreviationSchema,
  placeSchema,
  secondBodySchema,
} from '../../../../src/field/registries/organisations.js';
import { count } from '../../../../src/year/count/count.js';
import { mergeYear } from '../../../../src/year/merge/merge.js';
import { organisationMentions } from '../../../../src/year/resolve/mentions.js';
import { lexiconOf } from '../../../../src/year/resolve/organisations/index/lexicon.js';
import { resolveOrganisations } from '../../../../src/year/resolve/organisations/resolve.js';
import { nothing } from '../../count/world.js';
import { meeting, participant, registries, submission } from '../../merge/records.js';
import { mention, registry } from './mention.js';

/** A line of `institution-types.csv` as a spreadsheet holds it. */
const line = {
  code: 'salvamont',
  full_name: 'Serviciul Public Județean Salvamont',
  full_name_bucharest: '',
  abbreviations: 'SPJS',
  synonyms: 'Salvamont|Serviciul Județean de Salvare în Munți',
  local_offices: 'Punctul de Prim Ajutor Salvamont',
  kind: 'public',
  identity: 'county',
  family: '',
  counts_as: '',
  part_of: '',
  at_county_seat: '',
  in_commune: '',
  central_authority: '',
  legal_basis: 'HG 77/2003',
  source: 'HG 77/2003',
};

describe('a type added to the registry', () => {
  const extended = { ...registry, types: [...registry.types, institutionTypeSchema.parse(line)] };
  const names = [
    'Salvamont Brașov',
    'SPJS Brasov',
    'Serviciul Judetean de Salvare in Munti',
    'Punctul de prim ajutor Salvamont Predeal',
  ];

  it('is enough to resolve its names', () => {
    const { organisations } = resolveOrganisations(
      names.map((name) => mention(name, 'BV')),
      extended,
    );
    expect(organisations.map(({ id, name, kind }) => ({ id, name, kind }))).toEqual([
      { id: 'salvamont-bv', name: 'Serviciul Public Județean Salvamont Brașov', kind: 'public' },
    ]);
  });

  it('is enough to count its bodies', () => {
    const participants = names.map((organisation, row) =>
      participant({ organisation, county: 'BV', meeting: { code: 'L1' }, row: row + 2 }),
    );
    const records = { meetings: [meeting({ code: 'L1', county: 'BV' })], participants };
    const { year } = mergeYear([submission('anul.xlsx', records)], 2018, registries);
    const resolution = resolveOrganisations(organisationMentions(year), extended);
    const { figures, institutionTypes } = count({
      year,
      organisations: { resolution, undecided: { ...nothing, kinds: [], counties: [] } },
      difficulties: { groups: [], undecided: nothing },
      registries,
    });
    expect(figures.publicStructures.value).toBe(1);
    expect(institutionTypes.map(({ type }) => type)).toContain('salvamont');
  });

  it('is unknown without it', () => {
    const { organisations } = resolveOrganisations(
      names.map((name) => mention(name, 'BV')),
      registry,
    );
    expect(organisations.length).toBeGreaterThan(1);
  });
});

describe('the data files', () => {
  it('refer to types that exist', () => {
    const codes = new Set(registry.types.map(({ code }) => code));
    const referred = registry.types.flatMap(({ counts_as, part_of, at_county_seat, in_commune }) =>
      [counts_as, part_of, at_county_seat, in_commune].filter((code) => code !== undefined),
    );
    expect(
      [...referred, ...registry.secondBodies.map(({ type }) => type)].filter((code) => !codes.has(code)),
    ).toEqual([]);
    expect(codes.size).toBe(registry.types.length);
  });

  it('hold every place of the country, once a county', () => {
    expect(registry.places).toHaveLength(3187);
    expect(new Set(registry.places.map(({ siruta }) => siruta)).size).toBe(3187);
    const counties = new Set(registry.counties.map(({ code }) => code));
    expect(registry.places.filter(({ county_code }) => !counties.has(county_code))).toEqual([]);
  });

  it('know the seat of every county but Ilfov, which is seated in Bucharest', () => {
    const { gazetteer } = lexiconOf(registry);
    const seatless = registry.counties.filter(({ code }) => gazetteer.seatOf(code) === undefined);
    expect(seatless.map(({ code }) => code)).toEqual(['IF']);
  });

  it('give aliases to places that exist', () => {
    const known = new Set(registry.places.map(({ name, county_code }) => `${county_code} ${name}`));
    const ofPlaces = registry.placeAliases.filter(({ county_code }) => county_code !== '');
    expect(ofPlaces.filter(({ county_code, place }) => !known.has(`${county_code} ${place}`))).toEqual([]);
  });

  it('name a source for every type', () => {
    expect(registry.types.filter(({ source }) => source.trim() === '')).toEqual([]);
  });

  it('name the central authority that every public institution answers to', () => {
    const subordinate = registry.types.filter(({ kind }) => kind === 'public' || kind === 'penitentiary');
    expect(subordinate.filter((type) => type.central_authority.length === 0)).toEqual([]);
  });

  it('are refused with a value that no one can mean', () => {
    expect(institutionTypeSchema.safeParse({ ...line, identity: 'village' }).success).toBe(false);
    expect(institutionTypeSchema.safeParse({ ...line, kind: 'state' }).success).toBe(false);
    expect(
      placeSchema.safeParse({ siruta: '95060', name: 'Iași', level: 'municipality', county_code: 'IS' })
        .success,
    ).toBe(true);
    expect(
      placeSchema.safeParse({ siruta: 'RO95060', name: 'Iași', level: 'municipality', county_code: 'IS' })
        .success,
    ).toBe(false);
    expect(
      namedAbbreviationSchema.safeParse({ abbreviation: 'USV', name: 'Universitatea', source: 'HG' }).success,
    ).toBe(true);
    expect(
      namedAbbreviationSchema.safeParse({ abbreviation: 'u.s.v.', name: 'Universitatea', source: 'HG' })
        .success,
    ).toBe(false);
    const second = {
      type: 'spital-jud',
      county_code: 'MS',
      word: 'urgență',
      type_suffix: 'urgenta',
      source: 'listă',
    };
    expect(secondBodySchema.safeParse(second).success).toBe(true);
    expect(secondBodySchema.safeParse({ ...second, type_suffix: 'Urgență 1' }).success).toBe(false);
  });
});
