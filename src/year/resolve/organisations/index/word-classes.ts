import type { OrganisationRegistry, WordClass } from '../../../../field/registries/organisations.js';
import { words } from '../../../../text/fold.js';

export type ClassIndex = ReadonlyMap<WordClass, ReadonlySet<string>>;

/** The folded words of each class. */
export function indexClasses(registry: OrganisationRegistry): ClassIndex {
  const classes = new Map<WordClass, Set<string>>();
  for (const entry of registry.words) {
    const known = classes.get(entry.class) ?? new Set();
    for (const word of words(entry.word)) known.add(word);
    classes.set(entry.class, known);
  }
  return classes;
}
