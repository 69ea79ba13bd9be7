import { groupBy } from '../../model/collections.js';

/** Items in groups that are joined one by one, some of which must never be joined. */
export interface Forest {
  /** The item that stands for the group of an item. */
  find(item: number): number;
  areApart(a: number, b: number): boolean;
  keepApart(a: number, b: number): void;
  /** Joins the groups of two items that are not apart. */
  unite(a: number, b: number): void;
  /** The items of each group, in order. */
  groups(): number[][];
}

/** Union-find with enemies: what a group must not be joined with moves along with it. */
export function createForest(size: number): Forest {
  const parents = Array.from({ length: size }, (_, item) => item);
  const enemies = new Map<number, Set<number>>();
  const enemiesOf = (root: number) => {
    const known = enemies.get(root) ?? new Set<number>();
    enemies.set(root, known);
    return known;
  };
  const find = (item: number): number => {
    let root = item;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let at = item; at !== root; ) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  const unite = (a: number, b: number) => {
    const [kept, gone] = [Math.min(find(a), find(b)), Math.max(find(a), find(b))];
    if (kept === gone) return;
    parents[gone] = kept;
    for (const enemy of enemies.get(gone) ?? []) {
      enemiesOf(enemy).delete(gone);
      enemiesOf(enemy).add(kept);
      enemiesOf(kept).add(enemy);
    }
    enemies.delete(gone);
  };
  return {
    find,
    unite,
    areApart: (a, b) => enemies.get(find(a))?.has(find(b)) ?? false,
    keepApart: (a, b) => {
      enemiesOf(find(a)).add(find(b));
      enemiesOf(find(b)).add(find(a));
    },
    groups: () => [...groupBy(parents.keys(), find).values()],
  };
}
