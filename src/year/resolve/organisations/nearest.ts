import type { RegisterEntry } from '../../../field/registries/register.js';
import type { Cluster } from './cluster.js';
import { areOther } from './compare/conflicts.js';
import type { Lexicon } from './index/lexicon.js';
import { type Node, whereOf } from './node.js';
import { wordsTyped } from './parse/parse.js';
import { LookUp } from './register/look-up.js';

/** The body met whose name is likest to that of another. */
export interface Nearest {
  readonly cluster: Cluster;
  /** The nodes of the two that are so alike. */
  readonly nodes: readonly [Node, Node];
  /** 0–1. */
  readonly similarity: number;
  /** By how much the next body is less alike. */
  readonly margin: number;
  /** Whether most telling words of the one are in the other. */
  readonly isWhole: boolean;
}

/** Names less alike than this are not near. */
const nearSimilarity = 0.4;

/** So many spellings of a body are compared. */
const mostSpellings = 3;

/**
 * For each body of doubt, the likest of the others that were met around it, whatever its type: a name that was not
 * understood is mostly another name of one that was.
 */
export function nearestBodies(
  clusters: readonly Cluster[],
  isDoubtful: (cluster: Cluster) => boolean,
  lexicon: Lexicon,
): ReadonlyMap<Cluster, Nearest> {
  const named = clusters.flatMap((cluster) => entriesOf(cluster));
  const bodies = new LookUp(
    named.map(({ entry }) => entry),
    lexicon,
  );
  const found = clusters.filter(isDoubtful).flatMap((cluster): [Cluster, Nearest][] => {
    const all = cluster.nodes
      .flatMap((node) => node.spellings.map((spelling) => ({ node, spelling })))
      .slice(0, mostSpellings)
      .flatMap(({ node, spelling }) =>
        bodies
          .alike(wordsTyped(spelling.typed, lexicon), whereOf(node, spelling))
          .flatMap(({ at, similarity, isWhole }) => {
            const other = named[at];
            if (!other || other.cluster === cluster || similarity < nearSimilarity) return [];
            const nodes: [Node, Node] = [node, other.node];
            return [{ cluster: other.cluster, nodes, similarity, isWhole }];
          }),
      )
      .sort((a, b) => b.similarity - a.similarity);
    const [first] = all;
    if (!first) return [];
    const next = all.find((other) => other.cluster !== first.cluster && !areOther(...other.nodes));
    return [[cluster, { ...first, margin: first.similarity - (next?.similarity ?? 0) }]];
  });
  return new Map(found);
}

const lists = { ngo: 'ngo', private: 'firm' } as const;

/** The names of a body as entries of a register: its registered name, and the longest of those typed. */
function entriesOf(cluster: Cluster): { cluster: Cluster; node: Node; entry: RegisterEntry }[] {
  return cluster.nodes.flatMap((node) => {
    const [spelling] = [...node.spellings].sort((a, b) => b.typed.length - a.typed.length);
    const { county, place, type } = node.parsed;
    if (!spelling || county === undefined) return [];
    const kind = type?.kind;
    const list = kind === 'ngo' || kind === 'private' ? lists[kind] : 'public';
    const base = { key: '', fiscal_code: '', county_code: county, siruta: place?.siruta ?? '' };
    return [
      {
        cluster,
        node,
        entry: {
          ...base,
          list: node.registered?.list ?? list,
          name: node.registered?.name ?? spelling.typed,
        },
      },
    ];
  });
}
