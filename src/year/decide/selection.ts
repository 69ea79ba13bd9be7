import type { Ref } from './undecided.js';

/** Some members of some things, in their order. */
export interface Selection {
  /** The things that have a member left, by their old index, with the old places of these members. */
  readonly kept: readonly { readonly whole: number; readonly members: readonly number[] }[];
  /** Where a member stands among those kept; undefined where it is not. */
  refOf(ref: Ref): Ref | undefined;
}

/** Selects members of things. */
export function selection<M>(
  wholes: readonly { readonly members: readonly M[] }[],
  isKept: (member: M) => boolean,
): Selection {
  const kept = wholes.flatMap(({ members }, whole) => {
    const own = members.flatMap((member, at) => (isKept(member) ? [at] : []));
    return own.length > 0 ? [{ whole, members: own }] : [];
  });
  const keyOf = ({ whole, member }: Ref) => `${whole} ${member}`;
  const refs = new Map(
    kept.flatMap(({ whole, members }, at) =>
      members.map((member, place): [string, Ref] => [keyOf({ whole, member }), { whole: at, member: place }]),
    ),
  );
  return { kept, refOf: (ref) => refs.get(keyOf(ref)) };
}
