import type { OrganisationRegistry } from '../../registries/organisations.js';
import type { Mention, Organisation, Resolution } from '../organisation.js';
import { clusterNodes } from './cluster.js';
import { lexiconOf } from './lexicon.js';
import { collectNodes } from './node.js';
import { organisationOf } from './organisation-of.js';

/**
 * Tells which names mean one legal person. Names are taken apart into type, place, number and proper name, and
 * the parts are compared, not the strings. The order of the mentions changes nothing; cost grows with their number.
 */
export function resolveOrganisations(mentions: readonly Mention[], registry: OrganisationRegistry): Resolution {
  const lexicon = lexiconOf(registry);
  const clusters = clusterNodes(collectNodes(mentions, lexicon), lexicon);
  const organisations = withOwnIds(clusters.map((cluster) => organisationOf(cluster, lexicon)));
  const byMention = new Map<string, Organisation>();
  for (const organisation of organisations)
    for (const { mentions: ids } of organisation.members) for (const id of ids) byMention.set(id, organisation);
  return { organisations, byMention };
}

/** Bodies whose parts read the same although they conflict are numbered, by the names typed. */
function withOwnIds(organisations: readonly Organisation[]): Organisation[] {
  const sorted = [...organisations].sort((a, b) => compareText(a.id, b.id) || compareText(a.members[0]?.name ?? '', b.members[0]?.name ?? ''));
  const used = new Map<string, number>();
  return sorted.map((organisation) => {
    const count = (used.get(organisation.id) ?? 0) + 1;
    used.set(organisation.id, count);
    return count === 1 ? organisation : { ...organisation, id: `${organisation.id}-${count}` };
  });
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
