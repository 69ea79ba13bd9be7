/** The items by key, keys in order of first appearance. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Compares strings by code units: the same order everywhere, whatever the locale. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The items changed, in their order, so many of them worked on at once. */
export async function mapAtOnce<T, R>(
  items: readonly T[],
  atOnce: number,
  change: (item: T) => Promise<R>,
): Promise<R[]> {
  const changed: R[] = [];
  // One iterator for all: whoever is free takes the next.
  const left = items.entries();
  const work = async () => {
    for (const [index, item] of left) changed[index] = await change(item);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return changed;
}

/** The same function, which answers each text once. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? answer(text);
    known.set(text, found);
    return found;
  };
}
