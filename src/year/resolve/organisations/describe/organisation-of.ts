import type { OrganisationKind } from '../../../../field/contract/enumerations.js';
import type { RegisterEntry } from '../../../../field/registries/register.js';
import { byCodeUnits } from '../../../../model/collections.js';
import type { Member, Mention, Organisation } from '../../organisation.js';
import type { Cluster } from '../cluster.js';
import { likelyOther, likelyTwo } from '../doubtful.js';
import type { Lexicon } from '../index/lexicon.js';
import { type InferredKind, kindOf } from '../kind.js';
import type { Node } from '../node.js';
import type { RegisterIndex } from '../register/register-index.js';
import { canonicalName } from './canonical.js';
import { explain } from './explain.js';
import { namedId } from './ids.js';

/** Describes the body of a cluster; its id is made of what was understood, never of an order. */
export function organisationOf(
  cluster: Cluster,
  careless: number,
  lexicon: Lexicon,
  register: RegisterIndex,
): Organisation {
  const anchor = anchorOf(cluster.nodes);
  const { type, county } = anchor.parsed;
  const registered = cluster.nodes.find((node) => node.registered)?.registered;
  const { kind, certain } = kindOfCluster(cluster, lexicon, register);
  const name = canonicalName(anchor, cluster.nodes, lexicon);
  const members = cluster.nodes.flatMap((node) => membersOf(node, cluster, name));
  return {
    id: anchor.key ?? namedId(anchor.parsed, kind),
    name,
    kind,
    kindCertain: certain,
    ...(!certain && { kindDoubt: lexicon.likelihood(kind === 'unknown' ? 'kind-unknown' : 'kind-told') }),
    ...(type && { type: type.code }),
    ...(county !== undefined && { county }),
    ...(registered && registered.fiscal_code !== '' && { fiscalCode: registered.fiscal_code }),
    ...(isCountable(cluster) && { mayBeOther: likelyOther(cluster, careless, lexicon) }),
    ...(members.length > 1 && { mayBeTwo: likelyTwo(careless, lexicon) }),
    members: members.sort((a, b) => byCodeUnits(a.name, b.name)),
  };
}

/** The node that says most: identified, of a recognised type, with its place, with the most words. */
function anchorOf(nodes: readonly Node[]): Node {
  return nodes.reduce((best, node) => (weightOf(node) > weightOf(best) ? node : best));
}

function weightOf({ parsed: { type, place, name, lettersWrong }, key, registered }: Node): number {
  const words = name.filter(({ short }) => !short).length;
  return (
    (key === undefined ? 0 : 100) +
    (registered ? 50 : 0) +
    (type ? 20 : 0) +
    (place ? 10 : 0) +
    Math.min(words, 8) -
    lettersWrong / 2
  );
}

/** What the signs in the names say for certain; else what was typed beside them; else the weaker signs. */
function kindOfCluster({ nodes }: Cluster, lexicon: Lexicon, register: RegisterIndex): InferredKind {
  const registered = nodes.find((node) => node.registered);
  if (registered?.registered) return registeredKind(registered, registered.registered, lexicon);
  const spellings = nodes.flatMap((node) => node.spellings);
  const inferred = spellings.map(({ parsed, typed, mentions }) => ({
    ...kindOf(parsed, typed, lexicon),
    count: mentions.length,
  }));
  const isUnlisted = !register.isEmpty && nodes.every(isNamedSchool);
  const certain = mostFrequent(inferred.filter((one) => one.certain));
  if (certain && !(isUnlisted && certain === 'public')) return { kind: certain, certain: true };
  const typedKinds = spellings.flatMap(({ mentions }) =>
    mentions.flatMap(({ typedKind }) => typedKind ?? []),
  );
  const typed = mostFrequent(typedKinds.map((kind) => ({ kind, count: 1 })));
  if (isUnlisted) return { kind: typed ?? 'private', certain: false };
  const told = typed ?? mostFrequent(inferred.filter(({ presumed }) => !presumed));
  const presumed = mostFrequent(inferred.filter(({ kind }) => kind !== 'unknown'));
  return { kind: told ?? presumed ?? 'unknown', certain: false };
}

const listedSchools = new Set(['scoala', 'liceu', 'colegiu']);

/** Public schools are all in the register, so one of a name that it lacks is likely private, unless it is closed. */
function isNamedSchool({ parsed: { type, name, number, qualifiers } }: Node): boolean {
  const isSpecial = qualifiers.some(({ group }) => group === 'special');
  const isFull = name.length > 0 && name.every(({ short }) => !short);
  return listedSchools.has(type?.code ?? '') && isFull && number === undefined && !isSpecial;
}

/** What names nobody is no body that may be another. */
function isCountable({ nodes }: Cluster): boolean {
  return nodes.some(({ parsed }) => !parsed.nobody);
}

const kindsOfLists = { public: 'public', ngo: 'ngo', firm: 'private' } as const;

/** The list says it, unless the type of the body says more: a public entity may be a central authority or a unit. */
function registeredKind({ parsed }: Node, { list, name }: RegisterEntry, lexicon: Lexicon): InferredKind {
  const inferred = kindOf(parsed, name, lexicon);
  const listed = kindsOfLists[list];
  const isSpecial = inferred.kind === 'central' || inferred.kind === 'penitentiary' || list === 'ngo';
  return { kind: isSpecial && inferred.certain ? inferred.kind : listed, certain: true };
}

function mostFrequent(
  kinds: readonly { kind: OrganisationKind; count: number }[],
): OrganisationKind | undefined {
  const counts = new Map<OrganisationKind, number>();
  for (const { kind, count } of kinds) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return [...counts].sort(([a, m], [b, n]) => n - m || byCodeUnits(a, b))[0]?.[0];
}

function membersOf(node: Node, cluster: Cluster, name: string): Member[] {
  return node.spellings.map((spelling) => {
    const mentions = [...spelling.mentions].sort(byId);
    return {
      name: spelling.typed,
      mentions: mentions.map(({ id }) => id),
      places: mentions.flatMap(({ places }) => places),
      ...explain(spelling, node, cluster, name),
    };
  });
}

function byId(a: Mention, b: Mention): number {
  return byCodeUnits(a.id, b.id);
}
