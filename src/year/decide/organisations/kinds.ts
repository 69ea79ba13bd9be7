import type { OrganisationKind } from '../../../field/contract/enumerations.js';
import type { Mention, Organisation } from '../../resolve/organisation.js';

/**
 * The organisations, by index, whose kind is in doubt: their names do not tell it for certain, and the units typed
 * none, or several.
 */
export function unclearKinds(organisations: readonly Organisation[], mentions: readonly Mention[]): number[] {
  const typed = new Map(mentions.map(({ id, typedKind }) => [id, typedKind]));
  return organisations.flatMap(({ kindCertain, members }, index) => {
    if (kindCertain) return [];
    const kinds = new Set(members.flatMap((member) => member.mentions.flatMap((id) => typed.get(id) ?? [])));
    return kinds.size === 1 ? [] : [index];
  });
}

/** What an organisation of unclear kind may turn out to be, besides what it is counted as. */
export const likelyKinds: readonly OrganisationKind[] = ['public', 'ngo', 'private'];
