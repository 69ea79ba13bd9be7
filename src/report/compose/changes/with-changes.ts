import type { Composition } from '../composition.js';
import { compareSnapshots, isUnchanged } from './compare-snapshots.js';
import { isSameState, type Snapshot, snapshotOf } from './snapshot.js';

/** The runs on a year that an output folder remembers. */
export interface Snapshots {
  readonly last: Snapshot;
  /** The latest run on another state than the last one: a run that is repeated says the same changes again. */
  readonly before?: Snapshot;
}

/**
 * The composition with what changed since the latest run on another state, and what to remember.
 * @param earlier what is remembered; absent for the first run
 */
export function withChanges(
  composition: Composition,
  earlier: Snapshots | undefined,
): { readonly composition: Composition; readonly snapshots: Snapshots } {
  const last = snapshotOf(composition.data);
  const before = earlier && (isSameState(earlier.last, last) ? earlier.before : earlier.last);
  if (!before) return { composition, snapshots: { last } };
  const changes = compareSnapshots(before, last);
  const data = isUnchanged(changes) ? composition.data : { ...composition.data, changes };
  return { composition: { ...composition, data }, snapshots: { last, before } };
}
