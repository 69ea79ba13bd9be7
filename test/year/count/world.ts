import type { OrganisationKind } from '../../../src/field/contract/enumerations.js';
import type { RecordsByTable } from '../../../src/intake/validate/records.js';
import { count } from '../../../src/year/count/count.js';
import type { Counts } from '../../../src/year/count/counts.js';
import { mergeYear } from '../../../src/year/merge/merge.js';
import type { Year } from '../../../src/year/merge/year.js';
import type { DifficultyGroup } from '../../../src/year/resolve/difficulty.js';
import { difficultyMentions, organisationMentions } from '../../../src/year/resolve/mentions.js';
import type { Organisation, Resolution } from '../../../src/year/resolve/organisation.js';
import { registries, submission } from '../merge/records.js';

/** What each name of these tests stands for: the organisation's id, its kind and its type. */
const bodies: Readonly<Record<string, readonly [string, OrganisationKind, string?]>> = {
  'AJOFM Iași': ['ajofm-is', 'public', 'ajofm'],
  'Agenția de ocupare Iași': ['ajofm-is', 'public', 'ajofm'],
  'AJOFM Vaslui': ['ajofm-vs', 'public', 'ajofm'],
  'Primăria Iași': ['primaria-is', 'public', 'primarie'],
  'Asociația Alternative Sociale': ['alternative-sociale', 'ngo'],
  'Fundația Solidaritate': ['solidaritate', 'ngo'],
  Dedeman: ['dedeman', 'private'],
  'Ministerul Justiției': ['mj', 'central', 'ministerul-justitiei'],
  'Penitenciarul Iași': ['pen-iasi', 'penitentiary'],
  'Cineva din Iași': ['cineva', 'unknown'],
};

function resolve(year: Year): Resolution {
  const organisations = new Map<string, Organisation>();
  const byMention = new Map<string, Organisation>();
  for (const { id: mention, name } of organisationMentions(year)) {
    const [id, kind, type] = bodies[name] ?? [name, 'unknown' as const];
    const known = organisations.get(id);
    const body = known ?? {
      id,
      name,
      kind,
      kindCertain: true,
      ...(type !== undefined && { type }),
      members: [],
    };
    organisations.set(id, body);
    byMention.set(mention, body);
  }
  return { organisations: [...organisations.values()], byMention };
}

/** Difficulties of one domain whose texts begin with the same word are one. */
function group(year: Year): DifficultyGroup[] {
  const groups = new Map<string, DifficultyGroup>();
  for (const { id: mention, domain, text } of difficultyMentions(year)) {
    const id = text.split(' ')[0]?.toLowerCase() ?? '';
    const known = groups.get(id) ?? { id, domain, text, members: [] };
    const member = {
      mention,
      reason: { code: 'same-words', params: {} },
      likely: [{ problem: id, probability: 1 }],
    };
    groups.set(id, { ...known, members: [...known.members, member] });
  }
  return [...groups.values()];
}

/** Counts a year of which all units sent their rows in one file. */
export function countOf(records: Partial<RecordsByTable>): Counts {
  const { year } = mergeYear([submission('anul.xlsx', records)], 2018, registries);
  return countYear(year);
}

/** That no question is open. */
export const nothing = { pairs: [], parts: [], apart: [] };

export function countYear(year: Year): Counts {
  return count({
    year,
    organisations: { resolution: resolve(year), undecided: { ...nothing, kinds: [], counties: [] } },
    difficulties: { groups: group(year), undecided: nothing },
    registries: registries,
  });
}

/** The values of the figures asked for. */
export function values<K extends keyof Counts['figures']>(counts: Counts, ...ids: K[]): number[] {
  return ids.map((id) => counts.figures[id].value);
}
