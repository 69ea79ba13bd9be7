import { loadCsv } from './load.js';
import {
  countyNeighboursSchema,
  institutionTypeSchema,
  namedAbbreviationSchema,
  nameQualifierSchema,
  nameWordSchema,
  type OrganisationRegistry,
  organisationDoubtSchema,
  placeAliasSchema,
  placeSchema,
  privateInstitutionSchema,
  secondBodySchema,
} from './organisations.js';
import { countySchema, unitSchema } from './registries.js';

/**
 * Reads what the program knows of organisations and their names.
 * @throws ConfigurationError where a data file does not hold what its schema says.
 */
export function loadOrganisationRegistry(): OrganisationRegistry {
  return {
    types: loadCsv('institution-types.csv', institutionTypeSchema),
    places: loadCsv('places.csv', placeSchema),
    placeAliases: loadCsv('place-aliases.csv', placeAliasSchema),
    words: loadCsv('name-words.csv', nameWordSchema),
    qualifiers: loadCsv('name-qualifiers.csv', nameQualifierSchema),
    privateInstitutions: loadCsv('private-institutions.csv', privateInstitutionSchema),
    namedAbbreviations: loadCsv('named-abbreviations.csv', namedAbbreviationSchema),
    doubts: loadCsv('organisation-doubts.csv', organisationDoubtSchema),
    secondBodies: loadCsv('second-bodies.csv', secondBodySchema),
    counties: loadCsv('counties.csv', countySchema),
    countyNeighbours: loadCsv('county-neighbours.csv', countyNeighboursSchema),
    units: loadCsv('units.csv', unitSchema),
  };
}
