import type { Context } from '../context.js';

/** What people read for the codes of a closed list. */
export function wordsOf(list: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(list));
}

export function unitWords({ registries, unitName }: Context): ReadonlyMap<string, string> {
  return new Map(registries.units.map(({ code }) => [code, unitName(code)]));
}

export function domainWords({ registries, domainName }: Context): ReadonlyMap<string, string> {
  return new Map(registries.domains.map(({ code }) => [code, domainName(code)]));
}

export function countyWords({ registries }: Context): ReadonlyMap<string, string> {
  return new Map(registries.counties.map(({ code, name }) => [code, name]));
}
