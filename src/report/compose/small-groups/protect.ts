import { type Alternative, alternativeFor } from './alternative.js';
import type { Hidden, PersonCount } from './hidden.js';

/** A number of persons that is to be published. */
export interface Count {
  readonly value: number;
  /** What a reader knows it to be at least from elsewhere: each organisation listed sent somebody. */
  readonly least?: number;
  /** The higher, the later it is hidden to protect another: 1 for a sum, 2 for a headline figure. */
  readonly weight?: 0 | 1 | 2;
}

const headlineWeight = 2;

/** That a published number is the sum of others. */
export interface Sum<Id> {
  readonly total: Id;
  readonly parts: readonly Id[];
}

/**
 * Hides the numbers below `limit`, and as many others as it takes that none of them can be recomputed from sums: for
 * each hidden number there is another table, with other hidden numbers, that gives the same published ones.
 * @param limit numbers from 1 to `limit - 1` are small; 0 tells of nobody and stays.
 */
export function protectSmall<Id>(
  counts: ReadonlyMap<Id, Count>,
  sums: readonly Sum<Id>[],
  limit: number,
): Map<Id, PersonCount> {
  const hidden = new Map<Id, Hidden>();
  const table = { counts, hidden, limit, sumsOf: sumsOf(sums) };
  for (const [id, { value }] of counts) if (value > 0 && value < limit) hidden.set(id, { below: limit });
  const proofs = new Map<Id, Alternative<Id>>();
  for (const id of [...hidden.keys()]) {
    while (!prove(table, id, proofs)) withholdAnother(table, id);
    // What was withheld in vain is shown; what was not is itself part of the proof.
    for (const other of hidden.keys()) if (!isSmall(table, other) && !proofs.has(other)) hidden.delete(other);
  }
  for (const id of [...hidden.keys()].reverse()) showAgain(table, id, proofs);
  return new Map([...counts].map(([id, { value }]) => [id, hidden.get(id) ?? value]));
}

/** Whether a number is hidden for itself and not for another's sake. */
function isSmall<Id>({ counts, limit }: Table<Id>, id: Id): boolean {
  const { value = 0 } = counts.get(id) ?? {};
  return value > 0 && value < limit;
}

/** Finds another table in which the number differs, which is a proof for all that differ in it. */
function prove<Id>(table: Table<Id>, id: Id, proofs: Map<Id, Alternative<Id>>): boolean {
  if (proofs.has(id)) return true;
  const alternative = alternativeFor(table, id);
  for (const changed of alternative?.keys() ?? [])
    proofs.set(changed, proofs.get(changed) ?? alternative ?? new Map());
  return alternative !== undefined;
}

/** Shows a withheld number after all, where the others are proven without it too. */
function showAgain<Id>(table: Table<Id>, id: Id, proofs: Map<Id, Alternative<Id>>): void {
  const { hidden } = table;
  if (isSmall(table, id)) return;
  hidden.delete(id);
  const others = [...proofs].filter(([, proof]) => !proof.has(id));
  const again = new Map(others);
  if ([...proofs.keys()].every((one) => one === id || prove(table, one, again))) {
    proofs.clear();
    for (const [one, proof] of again) proofs.set(one, proof);
  } else hidden.set(id, {});
}

export interface Table<Id> {
  readonly counts: ReadonlyMap<Id, Count>;
  readonly limit: number;
  readonly sumsOf: ReadonlyMap<Id, readonly Sum<Id>[]>;
  readonly hidden: Map<Id, Hidden>;
}

function sumsOf<Id>(sums: readonly Sum<Id>[]): Map<Id, Sum<Id>[]> {
  const found = new Map<Id, Sum<Id>[]>();
  for (const sum of sums)
    for (const id of [sum.total, ...sum.parts]) found.set(id, [...(found.get(id) ?? []), sum]);
  return found;
}

/** Hides one more number among those that tie `id` down: the least telling one that is not small, if there is one. */
function withholdAnother<Id>({ counts, sumsOf, hidden }: Table<Id>, id: Id): void {
  const reached = new Set([id]);
  const candidates = new Set<Id>([id]);
  for (const at of reached)
    for (const { total, parts } of sumsOf.get(at) ?? [])
      for (const other of [total, ...parts]) {
        candidates.add(other);
        if (hidden.has(other)) reached.add(other);
      }
  const withheld = (one: Id) => hidden.get(one) !== undefined && hidden.get(one)?.below === undefined;
  const [next] = [...candidates]
    .filter((one) => !withheld(one))
    .map((one) => ({ one, cost: costOf(counts.get(one), hidden.has(one)) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ one }) => one);
  if (next === undefined) throw new Error('A number is tied down though everything around it is withheld');
  hidden.set(next, {});
}

/** Parts before sums, zeros after them, then the limits that small numbers are told by; headlines are the last. */
function costOf(count: Count | undefined, hidden: boolean): number {
  const { value = 0, weight = 0 } = count ?? {};
  const order = weight >= headlineWeight ? 4 : hidden ? 3 : value === 0 ? 2 : weight;
  return order * 1e6 + value;
}
