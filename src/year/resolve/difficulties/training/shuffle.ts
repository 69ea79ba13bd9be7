export interface Random {
  readonly shuffled: <T>(items: readonly T[]) => T[];
  readonly oneOf: <T>(items: readonly T[]) => T | undefined;
}

/** Numbers that look like chance and are the same in every run. */
export function shuffler(seed = 20180528): Random {
  let state = seed >>> 0;
  // A linear congruential generator (Numerical Recipes).
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const shuffled = <T>(items: readonly T[]): T[] => {
    const left = [...items];
    for (let last = left.length - 1; last > 0; last--) {
      const other = below(last + 1);
      const [a, b] = [left[last], left[other]];
      if (a !== undefined && b !== undefined) [left[last], left[other]] = [b, a];
    }
    return left;
  };
  return { shuffled, oneOf: (items) => items[below(items.length)] };
}
