import type { Registries } from '../../field/registries/registries.js';
import type { DecidedDifficulties } from '../decide/difficulties/decide-difficulties.js';
import type {
  DecidedOrganisations,
  UndecidedOrganisations,
} from '../decide/organisations/decide-organisations.js';
import { type UnitOrder, unitOrder } from '../merge/order.js';
import type { Meeting, Participant, Year } from '../merge/year.js';
import { participantMentionId } from '../resolve/mentions.js';
import type { Organisation, Resolution } from '../resolve/organisation.js';
import type { Difficulty } from './counts.js';
import { distinctDifficulties } from './difficulties.js';

export interface CountInput {
  readonly year: Year;
  readonly organisations: Pick<DecidedOrganisations, 'resolution' | 'undecided'>;
  readonly difficulties: Pick<DecidedDifficulties, 'groups' | 'undecided'>;
  readonly registries: Registries;
}

/** That an organisation was represented at a meeting, by how many. */
export interface Presence {
  readonly meeting: Meeting;
  readonly organisation: Organisation;
  readonly participant: Participant;
}

/** What all figures and tables are counted from: gathered once. */
export interface Facts {
  readonly year: Year;
  readonly registries: Registries;
  readonly unitOrder: UnitOrder;
  readonly local: readonly Meeting[];
  readonly interregional: readonly Meeting[];
  /** At meetings of both types. */
  readonly presences: readonly Presence[];
  readonly localPresences: readonly Presence[];
  readonly difficulties: readonly Difficulty[];
  readonly organisations: {
    readonly organisations: readonly Organisation[];
    readonly undecided: UndecidedOrganisations;
  };
  readonly decidedDifficulties: CountInput['difficulties'];
}

export function factsOf({ year, organisations, difficulties, registries }: CountInput): Facts {
  const order = unitOrder(registries);
  const presences = presencesIn(year, organisations.resolution);
  return {
    year,
    registries,
    unitOrder: order,
    local: year.meetings.filter(({ type }) => type === 'local'),
    interregional: year.meetings.filter(({ type }) => type === 'interregional'),
    presences,
    localPresences: presences.filter(({ meeting }) => meeting.type === 'local'),
    difficulties: distinctDifficulties(year, difficulties.groups, registries),
    organisations: {
      organisations: organisations.resolution.organisations,
      undecided: organisations.undecided,
    },
    decidedDifficulties: difficulties,
  };
}

/** Who came to the meetings of a year, for which organisations. */
export function presencesIn({ year, meetings }: Year, resolution: Resolution): Presence[] {
  return meetings.flatMap((meeting) => presencesAt(year, meeting, resolution));
}

/** Stands for the organisation of persons who came for themselves. */
const nobody: Organisation = { id: '', name: '', kind: 'unknown', kindCertain: true, members: [] };

function presencesAt(year: number, meeting: Meeting, { byMention }: Resolution): Presence[] {
  return meeting.participants.map((participant, index) => {
    const mention = participantMentionId(year, meeting, index);
    const organisation = byMention.get(mention);
    if (!organisation && !participant.isPerson)
      throw new Error(`No organisation was resolved for the mention ${mention}`);
    return { meeting, organisation: organisation ?? nobody, participant };
  });
}

/** People whom a list of presences counts. */
export function peopleIn(presences: readonly Presence[]): number {
  return presences.reduce((sum, { participant }) => sum + participant.count, 0);
}

/** The distinct organisations among presences; who came for none has none. */
export function organisationsIn(presences: readonly Presence[]): Set<Organisation> {
  const all = new Set(presences.map(({ organisation }) => organisation));
  all.delete(nobody);
  return all;
}

/** Presences without the staff of the prison system, which is the host. */
export function guestsAmong(presences: readonly Presence[]): Presence[] {
  return presences.filter(({ organisation }) => organisation.kind !== 'penitentiary');
}
