import type { OrganisationKind } from '../../contract/enumerations.js';
import type { OrganisationRegistry } from '../../registries/organisations.js';
import { words } from '../../romanian/fold.js';
import { type Lexicon, lexiconOf } from './lexicon.js';
import { parseName } from './parse/parse.js';
import type { ParsedName } from './parse/parsed-name.js';

export interface InferredKind {
  readonly kind: OrganisationKind;
  /** False where only weak signs say so. */
  readonly certain: boolean;
}

/** The kind of organisation that a name tells, from its type, its legal form or, weaker, its words. */
export function inferKind(name: string, registry: OrganisationRegistry): InferredKind {
  const lexicon = lexiconOf(registry);
  return kindOf(parseName(name, undefined, lexicon), name, lexicon);
}

/** Types whose names public and private bodies share. */
const shared = new Set(['alt-ong', 'camin', 'centru-rez', 'presa', 'autoritate-centrala']);

export function kindOf(parsed: ParsedName, typed: string, lexicon: Lexicon): InferredKind {
  const { type, ownership, nobody } = parsed;
  if (nobody) return { kind: 'unknown', certain: true };
  if (type && type.kind !== 'public' && type.kind !== 'ngo') return { kind: type.kind, certain: !shared.has(type.code) };
  if (ownership === 'company' || (ownership === 'private' && type?.kind !== 'ngo')) return { kind: 'private', certain: true };
  if (type && isPrivateOne(parsed, lexicon)) return { kind: 'private', certain: true };
  if (type) return { kind: type.kind, certain: !shared.has(type.code) };
  const said = words(typed);
  if (said.some((word) => lexicon.is(word, 'public-name') || lexicon.is(word, 'level'))) return { kind: 'public', certain: false };
  if (said.some((word) => lexicon.is(word, 'company-name'))) return { kind: 'private', certain: false };
  return { kind: 'ngo', certain: false };
}

/** A private school or university whose name does not say so, but the registry does. */
function isPrivateOne({ type, name }: ParsedName, lexicon: Lexicon): boolean {
  return type?.family !== undefined && lexicon.isPrivate(type.family, name.map(({ word }) => word));
}
