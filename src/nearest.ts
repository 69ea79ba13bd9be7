import { lettersApart } from './resolve/organisations/distance.js';

/** The name that a mistyped one most likely means: at most a third of its letters wrong. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(typed.length / 3));
  const distances = names.map((name) => ({
    name,
    apart: lettersApart(typed.toLowerCase(), name.toLowerCase(), limit),
  }));
  return distances.filter(({ apart }) => apart <= limit).sort((a, b) => a.apart - b.apart)[0]?.name;
}
