import { lettersApart } from '../../../../text/distance.js';

/** How many letters of a name are typed wrong; undefined for another name. */
export function lettersWrong(typed: string, name: string): number | undefined {
  // The first letter is hardly ever wrong, and most names are another by it.
  if (typed[0] !== name[0]) return undefined;
  const limit = lettersForgiven(name);
  const letters = lettersApart(typed, name, limit);
  return letters <= limit ? letters : undefined;
}

function lettersForgiven(name: string): number {
  return name.length < 7 ? 1 : 2;
}

/** `al Brașovului`, `al Prahovei`. */
export function genitives(name: string): string[] {
  if (name.endsWith('eava')) return [`${name.slice(0, -4)}evei`];
  if (name.endsWith('a')) return [`${name.slice(0, -1)}ei`, `${name.slice(0, -1)}i`];
  return [`${name}ului`];
}
