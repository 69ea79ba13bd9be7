import type { OrganisationKind } from '../../../field/contract/enumerations.js';
import type { UndecidedOrganisations } from '../../decide/organisations/decide-organisations.js';
import { likelyKinds } from '../../decide/organisations/kinds.js';
import { type Part, partsWithRest } from '../../decide/undecided.js';
import { participantMentionId } from '../../resolve/mentions.js';
import type { Organisation } from '../../resolve/organisation.js';
import type { Range } from '../counts.js';
import type { Facts, Presence } from '../facts.js';
import { type FigureId, figuresOf, personFigures } from '../figure-table.js';
import { type Atom, boundsOf, type Cluster, clustersOf } from './bounds.js';

export type OrganisationRanges = Partial<Record<FigureId, Range>>;

/** The least and the most that each figure of organisations and of their people may be while questions are open. */
export function organisationRanges(facts: Facts): OrganisationRanges {
  const { organisations, undecided } = facts.organisations;
  const parts = partsWithRest(organisations, undecided.parts);
  const local = localMentions(facts);
  const atoms = parts.map(({ whole, members }): Atom<OrganisationKind> => {
    const mentions = members.flatMap((member) => organisations[whole]?.members[member]?.mentions ?? []);
    return {
      isPresent: mentions.some((id) => local.has(id)),
      mayBeOther: organisations[whole]?.mayBeOther ?? false,
      kinds: kindsOf(whole, organisations, undecided),
    };
  });
  const clusters = clustersOf(atoms, undecided);
  const counted = figuresOf('organisations').map(([id, { kinds }]) => [id, boundsOf(clusters, isIn(kinds))]);
  const kindsOfWhole = kindsByOrganisation(parts, atoms, clusters);
  const people = personFigures.map(([id, { kinds, at }]) => {
    const presences = facts.presences.filter(({ meeting }) => at === undefined || meeting.type === at);
    return [id, peopleBounds(presences, organisations, kindsOfWhole, isIn(kinds))];
  });
  return Object.fromEntries([...counted, ...people]);
}

function isIn(kinds: readonly OrganisationKind[]): (kind: OrganisationKind) => boolean {
  return (kind) => kinds.includes(kind);
}

/** The mentions of organisations at local meetings. */
export function localMentions({ year, local }: Pick<Facts, 'year' | 'local'>): ReadonlySet<string> {
  return new Set(
    local.flatMap((meeting) =>
      meeting.participants.map((_, index) => participantMentionId(year.year, meeting, index)),
    ),
  );
}

function kindsOf(
  whole: number,
  organisations: readonly Organisation[],
  { kinds }: UndecidedOrganisations,
): ReadonlySet<OrganisationKind> {
  const kind = organisations[whole]?.kind ?? 'unknown';
  return new Set(kinds.includes(whole) ? [kind, ...likelyKinds] : [kind]);
}

/** All kinds that the people of an organisation may be counted under: those of everything that it may be one with. */
function kindsByOrganisation(
  parts: readonly Part[],
  atoms: readonly Atom<OrganisationKind>[],
  clusters: readonly Cluster<OrganisationKind>[],
): ReadonlyMap<number, ReadonlySet<OrganisationKind>> {
  const ofAtom = new Map(
    clusters.flatMap(({ atoms: own }) => {
      const kinds = new Set(own.flatMap((atom) => [...atom.kinds]));
      return own.map((atom) => [atom, kinds] as const);
    }),
  );
  return new Map(
    parts.map(({ whole }, at) => {
      const atom = atoms[at];
      return [whole, (atom && ofAtom.get(atom)) ?? new Set<OrganisationKind>()];
    }),
  );
}

/** People surely counted, and those who may be, by the kinds of their organisation. */
function peopleBounds(
  presences: readonly Presence[],
  organisations: readonly Organisation[],
  kindsOfWhole: ReadonlyMap<number, ReadonlySet<OrganisationKind>>,
  isCounted: (kind: OrganisationKind) => boolean,
): Range {
  const indices = new Map(organisations.map((organisation, index) => [organisation, index]));
  let [min, max] = [0, 0];
  for (const { organisation, participant } of presences) {
    const kinds = [...(kindsOfWhole.get(indices.get(organisation) ?? -1) ?? [organisation.kind])];
    if (kinds.every(isCounted)) min += participant.count;
    if (kinds.some(isCounted)) max += participant.count;
  }
  return { min, max };
}
