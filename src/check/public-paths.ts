import type { Redactor } from '../text/persons/redactor.js';

/** Gives the name under which a file is told: without persons, and another for each of the files. */
export function publicPaths(paths: readonly string[], redact: Redactor): (path: string) => string {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const path of paths) {
    const redacted = redact(path);
    let name = redacted;
    for (let number = 2; taken.has(name); number++) name = redacted.replace(/(?=\.[^./]*$|$)/, ` ${number}`);
    taken.add(name);
    names.set(path, name);
  }
  return (path) => names.get(path) ?? redact(path);
}
