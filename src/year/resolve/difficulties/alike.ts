import { byCodeUnits, groupBy } from '../../../model/collections.js';

/** A text that no problem was found for. */
export interface Loose {
  readonly id: string;
  readonly domain: string;
  /** The likeliest problem, though unsure. */
  readonly nearest?: string;
  /** Its features, of length one. */
  readonly parts: ReadonlyMap<string, number>;
}

/**
 * Texts that lean to one problem must be this like each other (cosine, 0–1) to be taken for one; others more. Of pairs of
 * labelled texts whose problem was taken out of the codebook, nineteen in twenty that are so alike name one.
 */
export const ALIKE_MIN = 0.25;
export const ALIKE_MIN_OTHERWISE = 0.35;

/**
 * Groups texts of a domain by likeness, the most alike first. Every text of a group is like every other (complete
 * linkage), so that a chain of neighbours joins nothing. The order of the texts does not matter.
 */
export function groupAlike<T extends Loose>(texts: readonly T[]): T[][] {
  return [...groupBy(texts, ({ domain }) => domain)].flatMap(([, own]) => groupDomain(own));
}

function groupDomain<T extends Loose>(texts: readonly T[]): T[][] {
  const pairs = texts.flatMap((a, i) =>
    texts.slice(i + 1).flatMap((b) => {
      const likeness = cosine(a.parts, b.parts);
      return likeness >= limitFor(a, b) ? [{ a, b, likeness }] : [];
    }),
  );
  pairs.sort((x, y) => y.likeness - x.likeness || byCodeUnits(x.a.id, y.a.id) || byCodeUnits(x.b.id, y.b.id));
  const alike = new Set(pairs.flatMap(({ a, b }) => [`${a.id}\t${b.id}`, `${b.id}\t${a.id}`]));
  const groupOf = new Map(texts.map((text) => [text, [text]]));
  for (const { a, b } of pairs) {
    const [left, right] = [groupOf.get(a) ?? [], groupOf.get(b) ?? []];
    if (left === right || !left.every((one) => right.every((other) => alike.has(`${one.id}\t${other.id}`))))
      continue;
    const joined = [...left, ...right];
    for (const one of joined) groupOf.set(one, joined);
  }
  return [...new Set(groupOf.values())];
}

const limitFor = (a: Loose, b: Loose): number =>
  a.nearest !== undefined && a.nearest === b.nearest ? ALIKE_MIN : ALIKE_MIN_OTHERWISE;

/** How alike two texts are (0–1), by features of length one. */
export function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [feature, value] of a) sum += value * (b.get(feature) ?? 0);
  return sum;
}
