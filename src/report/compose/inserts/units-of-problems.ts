import type { Context } from '../context.js';
import type { PublishedProblem } from '../published.js';

/** The units whose files the problems stand in, in the order of the registry; `–` for none. */
export function unitsOfProblems(
  { year, unitList, say }: Context,
  problems: readonly PublishedProblem[],
): string {
  const wanted = new Set(problems.map(({ place }) => place.file));
  const units = year.coverage.filter(({ files }) => files.some((file) => wanted.has(file)));
  return unitList(units.map(({ unit }) => unit)) || say.phrases.none;
}
