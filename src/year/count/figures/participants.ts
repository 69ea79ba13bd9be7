import type { OrganisationKind } from '../../../field/contract/enumerations.js';
import type { Figure } from '../counts.js';
import { type Facts, guestsAmong } from '../facts.js';
import { peopleFigure } from '../figure.js';

/** Representatives at meetings of both types; the staff of the prison system is the host and is counted apart. */
export function participantFigures({ presences }: Facts) {
  const guests = guestsAmong(presences);
  const ofKind = (kind: OrganisationKind): Figure =>
    peopleFigure(presences.filter(({ organisation }) => organisation.kind === kind));
  return {
    participants: peopleFigure(guests),
    participantsPublic: ofKind('public'),
    participantsCentral: ofKind('central'),
    participantsNgos: ofKind('ngo'),
    participantsPrivate: ofKind('private'),
    participantsUnknown: ofKind('unknown'),
    penitentiaryStaff: ofKind('penitentiary'),
    participantsLocal: peopleFigure(guests.filter(({ meeting }) => meeting.type === 'local')),
    participantsInterregional: peopleFigure(guests.filter(({ meeting }) => meeting.type === 'interregional')),
  };
}
