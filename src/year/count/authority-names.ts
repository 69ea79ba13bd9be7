import type { Registries } from '../../field/registries/registries.js';
import type { DifficultyRecord } from '../../intake/validate/records.js';
import { byCodeUnits, groupBy } from '../../model/collections.js';
import { words } from '../../text/fold.js';

/** The one name under which an authority is listed, however it was typed. */
export type AuthorityNaming = (typed: string) => string;

/** Spellings that differ in case, diacritics or punctuation only are one authority: the registry's, else the commonest. */
export function authorityNaming(rows: readonly DifficultyRecord[], registries: Registries): AuthorityNaming {
  const typed = groupBy(rows, ({ authority }) => keyOf(authority));
  const names = new Map([...typed].map(([key, group]) => [key, commonest(group)]));
  for (const { central_authority: name } of registries.domainAuthorities) names.set(keyOf(name), name);
  return (authority) => names.get(keyOf(authority)) ?? authority;
}

function keyOf(authority: string): string {
  return words(authority).join(' ');
}

function commonest(rows: readonly DifficultyRecord[]): string {
  const spellings = [...groupBy(rows, ({ authority }) => authority)];
  spellings.sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || byCodeUnits(a, b));
  return spellings[0]?.[0] ?? '';
}
