import type { OrganisationKind } from '../../../field/contract/enumerations.js';
import type { OrganisationRegistry, WordClass } from '../../../field/registries/organisations.js';
import { words } from '../../../text/fold.js';
import { nowhere } from './index/areas.js';
import { type Lexicon, lexiconOf } from './index/lexicon.js';
import { parseName } from './parse/parse.js';
import type { ParsedName } from './parse/parsed-name.js';

export interface InferredKind {
  readonly kind: OrganisationKind;
  /** False where only weak signs say so. */
  readonly certain: boolean;
  /** True where no sign says anything, so that any sign in another name of the body counts for more. */
  readonly presumed?: boolean;
}

/** Whether a name tells which of the bodies of its type is meant: where it is, or how it is called. */
export interface Completeness {
  readonly complete: boolean;
}

/** The kind of organisation that a name tells, from its type, its legal form or, weaker, its words. */
export function inferKind(name: string, registry: OrganisationRegistry): InferredKind & Completeness {
  const lexicon = lexiconOf(registry);
  const parsed = parseName(name, nowhere, lexicon);
  const complete = parsed.stated || parsed.name.length > 0 || parsed.shortFor !== undefined;
  return { ...kindOf(parsed, name, lexicon), complete };
}

/** Types whose names bodies of several kinds share. */
const shared = new Set(['alt-ong', 'camin', 'centru-rez', 'presa', 'autoritate-centrala']);

/** Likewise, of a name that is taken apart already. */
export function kindOf(parsed: ParsedName, typed: string, lexicon: Lexicon): InferredKind {
  const { type, ownership, nobody } = parsed;
  if (nobody) return { kind: 'unknown', certain: true };
  if (!type && ownership === undefined) return kindOfWords(typed, lexicon);
  if (type?.kind !== 'central' && type?.kind !== 'penitentiary' && isPrivate(parsed, lexicon))
    return { kind: 'private', certain: true };
  return { kind: type?.kind ?? 'ngo', certain: type !== undefined && !shared.has(type.code) };
}

/** A company, a private school or university; a private association is an association all the same. */
function isPrivate({ type, ownership, name }: ParsedName, lexicon: Lexicon): boolean {
  if (ownership === 'company') return true;
  if (ownership === 'private') return type?.kind !== 'ngo';
  return (
    type?.family !== undefined &&
    lexicon.isPrivate(
      type.family,
      name.map(({ word }) => word),
    )
  );
}

/** What the words of a name without a known type say; nothing, where they are none of those of any kind. */
function kindOfWords(typed: string, lexicon: Lexicon): InferredKind {
  const said = words(typed);
  const says = (wordClass: WordClass) => said.some((word) => lexicon.is(word, wordClass));
  if (says('public-name') || says('level')) return { kind: 'public', certain: false };
  if (says('company-name')) return { kind: 'private', certain: false };
  const isNgo = says('filler') || says('common') || lexicon.is(said[0] ?? '', 'with-place');
  return { kind: isNgo ? 'ngo' : 'unknown', certain: false, presumed: true };
}
