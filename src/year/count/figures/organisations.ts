import type { OrganisationKind } from '../../../field/contract/enumerations.js';
import type { Figure } from '../counts.js';
import { type Facts, organisationsIn } from '../facts.js';
import { figure, placesOfPresences, unitsOfPresences } from '../figure.js';

/** Distinct organisations, each represented at one local meeting at least. */
export function organisationFigures({ localPresences }: Facts) {
  const ofKinds = (...kinds: OrganisationKind[]): Figure => {
    const presences = localPresences.filter(({ organisation }) => kinds.includes(organisation.kind));
    return figure(organisationsIn(presences).size, placesOfPresences(presences), unitsOfPresences(presences));
  };
  return {
    publicStructures: ofKinds('public'),
    ngos: ofKinds('ngo'),
    privateInstitutions: ofKinds('private'),
    ngosAndPrivate: ofKinds('ngo', 'private'),
    centralAuthorities: ofKinds('central'),
    unknownOrganisations: ofKinds('unknown'),
  };
}
