import type { OrganisationKind } from '../../contract/enumerations.js';
import type { Member, Mention, Organisation } from '../organisation.js';
import { bestTyped, registryName } from './canonical.js';
import type { Cluster } from './cluster.js';
import { explain } from './explain.js';
import { slug } from './identity.js';
import { type InferredKind, kindOf } from './kind.js';
import type { Lexicon } from './lexicon.js';
import type { Node } from './node.js';
import { unitOf } from './prison-unit.js';

/** Describes the body of a cluster; its id is made of what was understood, never of an order. */
export function organisationOf(cluster: Cluster, lexicon: Lexicon): Organisation {
  const anchor = anchorOf(cluster.nodes);
  const { parsed } = anchor;
  const { kind, certain } = kindOfCluster(cluster, lexicon);
  const name = nameOf(anchor, cluster, lexicon);
  const county = parsed.county;
  return {
    id: anchor.key ?? namedId(anchor, kind),
    name,
    kind,
    kindCertain: certain,
    ...(parsed.type ? { type: parsed.type.code } : {}),
    ...(county === undefined ? {} : { county }),
    members: cluster.nodes.flatMap((node) => membersOf(node, cluster, name, lexicon)).sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/** The node that says most: of a recognised type, with its place, with the most words. */
function anchorOf(nodes: readonly Node[]): Node {
  const weight = ({ parsed, key }: Node): number =>
    (key === undefined ? 0 : 100) + (parsed.type ? 20 : 0) + (parsed.place ? 10 : 0) + Math.min(parsed.name.filter(({ short }) => !short).length, 9);
  const best = nodes.reduce((one, other) => (weight(other) > weight(one) ? other : one));
  return best;
}

function nameOf(anchor: Node, { nodes }: Cluster, lexicon: Lexicon): string {
  const { type } = anchor.parsed;
  const typed = bestTyped(nodes);
  if (type?.identity === 'unit') return unitOf(type, typed, lexicon)?.name ?? typed;
  const family = type?.family;
  return (family === undefined ? registryName(anchor.parsed, lexicon) : undefined) ?? typed;
}

const prefixes: Readonly<Record<OrganisationKind, string>> = {
  public: 'institutie',
  central: 'autoritate',
  ngo: 'ong',
  private: 'firma',
  penitentiary: 'penitenciar',
  unknown: 'necunoscut',
};

function namedId({ parsed }: Node, kind: OrganisationKind): string {
  const { type, name, number, qualifiers, place, county } = parsed;
  const organisation = type === undefined || type.family === 'organisation';
  const varieties = qualifiers.filter(({ group }) => group !== 'stage').map(({ value }) => value);
  const parts = [
    organisation ? prefixes[kind] : type.code,
    ...(organisation ? [] : varieties),
    ...name.map(({ word }) => word),
    ...(number === undefined ? [] : [number]),
    place?.name ?? '',
    place === undefined ? (county ?? '') : '',
  ];
  return slug(parts.filter((part) => part !== '').join(' '));
}

/** What the sign in a name says for certain; else what was typed beside it; else the weaker signs. */
function kindOfCluster({ nodes }: Cluster, lexicon: Lexicon): InferredKind {
  const inferred = nodes.flatMap(({ parsed, names }) => [...names].map(([typed, mentions]) => ({ ...kindOf(parsed, typed, lexicon), count: mentions.length })));
  const certain = mostFrequent(inferred.filter((one) => one.certain));
  if (certain) return { kind: certain, certain: true };
  const typed = mostFrequent(nodes.flatMap(({ names }) => [...names.values()].flat().flatMap(({ typedKind }) => (typedKind ? [{ kind: typedKind, count: 1 }] : []))));
  return { kind: typed ?? mostFrequent(inferred) ?? 'unknown', certain: false };
}

function mostFrequent(kinds: readonly { kind: OrganisationKind; count: number }[]): OrganisationKind | undefined {
  const counts = new Map<OrganisationKind, number>();
  for (const { kind, count } of kinds) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}

function membersOf(node: Node, cluster: Cluster, name: string, lexicon: Lexicon): Member[] {
  return [...node.names].map(([typed, mentions]) => ({
    name: typed,
    mentions: mentions.map(({ id }) => id).sort(),
    places: placesOf(mentions),
    ...explain(typed, node, cluster, name, lexicon),
  }));
}

function placesOf(mentions: readonly Mention[]): Member['places'] {
  return [...mentions].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap(({ places }) => places);
}
