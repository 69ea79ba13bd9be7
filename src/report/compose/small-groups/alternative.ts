import type { Sum, Table } from './protect.js';

/** By how much hidden numbers differ in another table that gives the same published numbers. */
export type Alternative<Id> = ReadonlyMap<Id, number>;

/** So many steps are tried for one number; where they do not suffice more is hidden, which is never wrong. */
const stepsMax = 2_000;

/** Another table in which the hidden number differs, if one is found. */
export function alternativeFor<Id>(table: Table<Id>, id: Id): Alternative<Id> | undefined {
  for (const change of [1, -1]) {
    if (!mayChange(table, id, change)) continue;
    const found = balanced(table, new Map([[id, change]]), { steps: 0 });
    if (found) return found;
  }
  return undefined;
}

/** Whether a hidden number, changed so, is still what a reader is told of it. */
function mayChange<Id>({ counts, hidden }: Table<Id>, id: Id, change: number): boolean {
  const { value = 0, least = 0 } = counts.get(id) ?? {};
  const below = hidden.get(id)?.below;
  const changed = value + change;
  if (below === undefined) return changed >= least;
  return changed >= Math.max(1, least) && changed < below;
}

/** Completes changes until every sum holds again, one hidden number at a time; undefined where it cannot be done. */
function balanced<Id>(
  table: Table<Id>,
  changes: Map<Id, number>,
  effort: { steps: number },
): Alternative<Id> | undefined {
  const open = firstUnbalanced(table, changes);
  if (!open) return changes;
  for (const [id, change] of open.choices) {
    effort.steps += 1;
    if (effort.steps > stepsMax) return undefined;
    changes.set(id, change);
    const found = balanced(table, changes, effort);
    if (found) return found;
    changes.delete(id);
  }
  return undefined;
}

interface Unbalanced<Id> {
  /** Hidden numbers that may restore the sum, each with its change; those that fewest sums hold come first. */
  readonly choices: readonly (readonly [Id, number])[];
}

/** The sum that does not hold with the changes and leaves the fewest choices. */
function firstUnbalanced<Id>(table: Table<Id>, changes: ReadonlyMap<Id, number>): Unbalanced<Id> | undefined {
  let best: Unbalanced<Id> | undefined;
  const touched = new Set([...changes.keys()].flatMap((id) => table.sumsOf.get(id) ?? []));
  for (const sum of touched) {
    const excess = excessOf(sum, changes);
    if (excess === 0) continue;
    const choices = choicesFor(table, sum, excess, changes);
    if (!best || choices.length < best.choices.length) best = { choices };
    if (choices.length === 0) return best;
  }
  return best;
}

/** By how much the parts, changed, exceed the total. */
function excessOf<Id>({ total, parts }: Sum<Id>, changes: ReadonlyMap<Id, number>): number {
  let excess = -(changes.get(total) ?? 0);
  for (const part of parts) excess += changes.get(part) ?? 0;
  return excess;
}

function choicesFor<Id>(
  table: Table<Id>,
  { total, parts }: Sum<Id>,
  excess: number,
  changes: ReadonlyMap<Id, number>,
): [Id, number][] {
  const step = -Math.sign(excess);
  const choices = [...parts.map((id) => [id, step] as [Id, number]), [total, -step] as [Id, number]];
  return choices
    .filter(([id, change]) => table.hidden.has(id) && !changes.has(id) && mayChange(table, id, change))
    .sort(([a], [b]) => (table.sumsOf.get(a)?.length ?? 0) - (table.sumsOf.get(b)?.length ?? 0));
}
