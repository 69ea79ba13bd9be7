import { decideOrganisations } from '../../../src/year/decide/organisations/decide-organisations.js';
import { organisationTable } from '../../../src/year/decide/organisations/table.js';
import { readDecisions } from '../../../src/year/decide/read-decisions.js';
import type { Mention } from '../../../src/year/resolve/organisation.js';
import { resolveOrganisations } from '../../../src/year/resolve/organisations/resolve.js';
import { knowledge } from '../../support/knowledge.js';

export const table = organisationTable(knowledge.registries);
export const header = 'decizie;denumire_a;județ_a;denumire_b;județ_b;tip;cine;data;motiv';

export const kept = (...rows: readonly string[]) =>
  readDecisions([header, ...rows].join('\n'), '../../organizatii.csv', table);

/** A name typed in a county; one cell each. */
export function mention(name: string, county: string, index: number): Mention {
  return {
    id: `m${index}`,
    name,
    county,
    places: [{ file: 'Iasi.xlsx', sheet: 'Participanți', cell: `C${index + 2}` }],
  };
}

export const mentionsOf = (names: readonly (readonly [name: string, county: string])[]) =>
  names.map(([name, county], index) => mention(name, county, index));

/** The organisations of names after the decisions of a kept file. */
export function decided(names: readonly (readonly [string, string])[], ...rows: readonly string[]) {
  const mentions = mentionsOf(names);
  const { decisions, problems } = kept(...rows);
  const result = decideOrganisations(
    resolveOrganisations(mentions, knowledge.organisations),
    mentions,
    decisions,
  );
  return { ...result, problems: [...problems, ...result.problems] };
}

/** The names of each organisation, sorted. */
export function groupsOf({ resolution }: ReturnType<typeof decided>): string[][] {
  return resolution.organisations.map(({ members }) => members.map(({ name }) => name).sort()).sort();
}
