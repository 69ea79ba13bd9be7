import type { OrganisationRegistry } from '../../../field/registries/organisations.js';
import type { RegisterEntry } from '../../../field/registries/register.js';
import type { Mention, Organisation, ReasonedResolution } from '../organisation.js';
import { clusterNodes } from './cluster.js';
import { withOwnIds } from './describe/ids.js';
import { linksOf, nameDoubt } from './describe/names.js';
import { organisationOf } from './describe/organisation-of.js';
import { carelessness } from './doubtful.js';
import { lexiconOf } from './index/lexicon.js';
import { collectNodes } from './node.js';
import { RegisterIndex } from './register/register-index.js';

/**
 * Tells which names mean one legal person. Names are taken apart into type, place, number and proper name, and
 * the parts are compared, not the strings. The order of the mentions changes nothing; cost grows with their number.
 */
export function resolveOrganisations(
  mentions: readonly Mention[],
  registry: OrganisationRegistry,
  register: readonly RegisterEntry[] = [],
): ReasonedResolution {
  const lexicon = lexiconOf(registry);
  const bodies = new RegisterIndex(register, lexicon);
  const nodes = collectNodes(mentions, bodies, lexicon);
  const { clusters, doubts } = clusterNodes(nodes, bodies, lexicon);
  const careless = carelessness(nodes);
  const organisations = withOwnIds(
    clusters.map((cluster) => organisationOf(cluster, careless, lexicon, bodies)),
  );
  const byMention = new Map<string, Organisation>();
  for (const organisation of organisations)
    for (const { mentions: ids } of organisation.members)
      for (const id of ids) byMention.set(id, organisation);
  return {
    organisations,
    byMention,
    links: clusters.flatMap(linksOf),
    doubts: doubts.map((doubt) => nameDoubt(doubt, lexicon)),
  };
}
