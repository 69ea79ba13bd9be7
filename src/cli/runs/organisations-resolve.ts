import { organisationKinds } from '../../field/contract/enumerations.js';
import { organisationKindWords } from '../../field/contract/words.js';
import { loadRegistries } from '../../field/registries/load.js';
import { loadOrganisationRegistry } from '../../field/registries/load-organisations.js';
import { loadRegister } from '../../field/registries/load-register.js';
import type { Registries } from '../../field/registries/registries.js';
import { UnitFinder } from '../../intake/recognise/units.js';
import { countiesByName, countyKey } from '../../intake/validate/file-facts.js';
import { readEntry } from '../../intake/validate/values.js';
import type { Language } from '../../model/language.js';
import { mergeReasonText } from '../../sentences/merge-reasons.js';
import type { Mention } from '../../year/resolve/organisation.js';
import { resolveOrganisations } from '../../year/resolve/organisations/resolve.js';
import { exitCodes } from '../exit-codes.js';
import { readTableFile, withHeaders, writeTableFile } from '../table-file.js';
import type { World } from '../world.js';

const added = ['organisation_id', 'organisation', 'fiscal_code', 'kind', 'reason', 'confidence'] as const;

/**
 * `organisations resolve`: writes a CSV of names (`mention`, and where known `row_id`, `county`, `unit`, `kind`) back
 * with the organisation that each names.
 */
export async function resolveCommand(
  path: string,
  { output }: { readonly output?: string },
  language: Language,
  world: World,
): Promise<number> {
  const { headers, rows } = await readTableFile(path, ['mention'], world);
  const registries = loadRegistries();
  const toMention = mentionReader(registries);
  const resolution = resolveOrganisations(rows.map(toMention), loadOrganisationRegistry(), loadRegister());
  const countyNames = new Map(registries.counties.map(({ code, name }) => [code, name]));
  const found = new Map(
    resolution.organisations.flatMap((organisation) =>
      organisation.members.flatMap((member) =>
        member.mentions.map((id) => [id, { organisation, member }] as const),
      ),
    ),
  );
  const resolved = rows.map((row, index) => {
    const { organisation, member } = found.get(String(index)) ?? {};
    return {
      ...row,
      organisation_id: organisation?.id ?? '',
      organisation: organisation?.name ?? '',
      fiscal_code: organisation?.fiscalCode ?? '',
      kind: organisation?.kind ?? '',
      reason: member
        ? mergeReasonText(member.reason, language, (key, value) =>
            key === 'county' ? (countyNames.get(value) ?? value) : value,
          )
        : '',
      confidence: member ? String(member.confidence) : '',
    };
  });
  await writeTableFile({ headers: withHeaders(headers, added), rows: resolved }, output, world);
  return exitCodes.clean;
}

/** Counties, units and kinds by any name that staff use for them; what is not understood is left out. */
function mentionReader(
  registries: Registries,
): (row: Readonly<Record<string, string>>, index: number) => Mention {
  const counties = countiesByName(registries);
  const units = new UnitFinder(registries);
  return (row, index) => {
    const county = counties.get(countyKey(row.county ?? ''))?.code;
    const unit = units.find(row.unit ?? '');
    const typedKind =
      organisationKinds.find((kind) => kind === row.kind) ?? readEntry(row.kind ?? '', organisationKindWords);
    return {
      id: String(index),
      name: row.mention ?? '',
      places: [],
      ...(county !== undefined && { county }),
      ...(unit && 'unit' in unit && { unit: unit.unit.code }),
      ...(typedKind && { typedKind }),
    };
  };
}
