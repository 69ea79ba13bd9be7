import { groupBy } from '../../../model/collections.js';
import { createForest } from '../../decide/forest.js';
import type { Undecided } from '../../decide/undecided.js';
import type { Range } from '../counts.js';

/** Names that stay together however the open questions are answered, and what that may be. */
export interface Atom<Kind> {
  /** Whether it was where things are counted. */
  readonly isPresent: boolean;
  /** Whether it may be another of the things that are counted. */
  readonly mayBeOther?: boolean;
  /** Every kind that it may turn out to be of. */
  readonly kinds: ReadonlySet<Kind>;
}

/** Atoms between which a question is open, directly or through others. */
export interface Cluster<Kind> {
  readonly atoms: readonly Atom<Kind>[];
  isApart(a: Atom<Kind>, b: Atom<Kind>): boolean;
}

/** The clusters that open questions make of atoms; one without a question is a cluster alone. */
export function clustersOf<Kind>(
  atoms: readonly Atom<Kind>[],
  { pairs, apart }: Pick<Undecided<string>, 'pairs' | 'apart'>,
): Cluster<Kind>[] {
  const forest = createForest(atoms.length);
  for (const { parts } of pairs) forest.unite(...parts);
  const enemies = groupBy(
    apart.flatMap(([a, b]) => [
      { one: atoms[a], other: atoms[b] },
      { one: atoms[b], other: atoms[a] },
    ]),
    ({ one }) => one,
  );
  const isApart = (a: Atom<Kind>, b: Atom<Kind>) => enemies.get(a)?.some(({ other }) => other === b) ?? false;
  return forest.groups().map((group) => ({ atoms: group.flatMap((at) => atoms[at] ?? []), isApart }));
}

/**
 * The least and the most things of some kinds that the atoms can be, over all answers to the open questions.
 *
 * A thing is one or more atoms of one cluster, and counts if an atom of it is present and it is of one of the kinds,
 * which it has from an atom of it. So a cluster has at most as many as it has atoms present, and as many as it has
 * atoms that may be of the kinds. If all its atoms surely are of the kinds, it has at least as many as it has atoms
 * present that are known to be apart from each other, and one if any is present; otherwise it may have none.
 * What may be another thing adds nothing to the least. Questions are answered one by one, so the bounds hold for all answers, and not every number between is possible.
 */
export function boundsOf<Kind>(
  clusters: readonly Cluster<Kind>[],
  isCounted: (kind: Kind) => boolean,
): Range {
  let [min, max] = [0, 0];
  for (const { atoms, isApart } of clusters) {
    const present = atoms.filter((atom) => atom.isPresent);
    const possible = atoms.filter(({ kinds }) => [...kinds].some(isCounted));
    max += Math.min(present.length, possible.length);
    const sure = present.filter(({ mayBeOther }) => !mayBeOther);
    if (atoms.every(({ kinds }) => [...kinds].every(isCounted))) min += apartFromEachOther(sure, isApart);
  }
  return { min, max };
}

/** How many atoms, those that are apart from most taken first, are apart from all that were taken before. */
function apartFromEachOther<Kind>(atoms: readonly Atom<Kind>[], isApart: Cluster<Kind>['isApart']): number {
  const enemies = new Map(atoms.map((atom) => [atom, atoms.filter((other) => isApart(atom, other)).length]));
  const ordered = [...atoms].sort((a, b) => (enemies.get(b) ?? 0) - (enemies.get(a) ?? 0));
  const taken: Atom<Kind>[] = [];
  for (const atom of ordered) if (taken.every((other) => isApart(atom, other))) taken.push(atom);
  return taken.length;
}
