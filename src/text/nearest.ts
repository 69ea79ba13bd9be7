import { lettersApart } from './distance.js';

/** At most so many names are proposed for one that does not exist. */
const proposalsMax = 3;

/** The names most like a wrong one, the most alike first; names of which more than half is wrong are left out. */
export function nearestNames(wrong: string, names: Iterable<string>): string[] {
  const limit = Math.ceil(wrong.length / 2);
  return [...names]
    .map((name) => ({ name, apart: lettersApart(wrong.toLowerCase(), name.toLowerCase(), limit) }))
    .filter(({ apart }) => apart <= limit)
    .sort((a, b) => a.apart - b.apart || (a.name < b.name ? -1 : 1))
    .slice(0, proposalsMax)
    .map(({ name }) => name);
}
