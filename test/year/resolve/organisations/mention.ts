import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { loadOrganisationRegistry } from '../../../../src/field/registries/load-organisations.js';
import type { Mention, Organisation, Resolution } from '../../../../src/year/resolve/organisation.js';
import { resolveOrganisations } from '../../../../src/year/resolve/organisations/resolve.js';

/** The program's own registry of organisations, read once. */
export const registry = loadOrganisationRegistry();

/** A mention of a name in a county; its id is the name, so that a test can ask for it. */
export function mention(name: string, county?: string): Mention {
  return { id: name, name, ...(county !== undefined && { county }), places: [] };
}

/** Resolves names typed in one county. */
export function resolveIn(county: string, ...names: string[]): Resolution {
  return resolveOrganisations(
    names.map((name) => mention(name, county)),
    registry,
  );
}

/** The organisation of the only name. */
export function organisationOf(name: string, county?: string): Organisation | undefined {
  return resolveOrganisations([mention(name, county)], registry).organisations[0];
}

/** The reason of each name of the one organisation that these are. */
export function reasonsIn(county: string, ...names: string[]): Record<string, string> {
  const { organisations } = resolveIn(county, ...names);
  return Object.fromEntries(
    organisations.flatMap(({ members }) => members.map(({ name, reason }) => [name, reason.code])),
  );
}

/** Reads a table beside the tests. */
export function readTable(name: string): Record<string, string>[] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}
