import { createForest } from '../decide/forest.js';
import { type Part, partsWithRest, type Undecided } from '../decide/undecided.js';

/**
 * How something of one year stands to the other:
 * - `same`: it is there too.
 * - `perhaps`: it is, if a question that is open is answered so.
 * - `other`: it surely is not.
 * - `unknown`: only units speak of it that reported nothing in the other year.
 */
export type Standing = 'same' | 'perhaps' | 'other' | 'unknown';

/** What two years have in common, by the id of a thing. */
export interface Standings {
  readonly before: ReadonlyMap<string, Standing>;
  readonly now: ReadonlyMap<string, Standing>;
}

/** A thing that the years were resolved into, by the mentions of each of its members. */
export interface Whole {
  readonly id: string;
  readonly members: readonly { readonly mentions: readonly string[] }[];
}

/** The mentions of a year that are compared, and those of them that are of units which reported in both years. */
export interface Seen {
  readonly all: ReadonlySet<string>;
  readonly ofCommonUnits: ReadonlySet<string>;
}

/** Tells how each thing of either year stands to the other year. */
export function standingsOf(
  wholes: readonly Whole[],
  undecided: Pick<Undecided<string>, 'pairs' | 'parts'>,
  years: { readonly before: Seen; readonly now: Seen },
): Standings {
  const parts = partsWithRest(wholes, undecided.parts);
  const mentionsOf = ({ whole, members }: Part) =>
    members.flatMap((member) => wholes[whole]?.members[member]?.mentions ?? []);
  const forest = createForest(parts.length);
  for (const { parts: ends } of undecided.pairs) forest.unite(...ends);
  const placed = parts.map((part, at) => {
    const mentions = mentionsOf(part);
    const isIn = (seen: ReadonlySet<string>) => mentions.some((id) => seen.has(id));
    return {
      id: wholes[part.whole]?.id ?? '',
      cluster: forest.find(at),
      before: isIn(years.before.all),
      now: isIn(years.now.all),
      isCommon: isIn(years.before.ofCommonUnits) || isIn(years.now.ofCommonUnits),
    };
  });
  const clusters = { before: new Set<number>(), now: new Set<number>() };
  for (const { cluster, before, now } of placed) {
    if (before) clusters.before.add(cluster);
    if (now) clusters.now.add(cluster);
  }
  const standings = (own: 'before' | 'now', other: 'before' | 'now') => {
    const found = new Map<string, Standing>();
    for (const part of placed.filter((one) => one[own])) {
      const standing: Standing = part[other]
        ? 'same'
        : clusters[other].has(part.cluster)
          ? 'perhaps'
          : part.isCommon
            ? 'other'
            : 'unknown';
      found.set(part.id, surest(found.get(part.id), standing));
    }
    return found;
  };
  return { before: standings('before', 'now'), now: standings('now', 'before') };
}

const bySureness: readonly Standing[] = ['same', 'perhaps', 'other', 'unknown'];

/** A thing is in both years if any part of it is. */
function surest(known: Standing | undefined, found: Standing): Standing {
  return bySureness.find((standing) => standing === known || standing === found) ?? found;
}
