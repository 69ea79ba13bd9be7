import type { OrganisationKind } from '../../../field/contract/enumerations.js';
import { likelyKinds } from '../../decide/organisations/kinds.js';
import type { Organisation } from '../../resolve/organisation.js';
import type { Counts, Range } from '../counts.js';
import { type Facts, type Presence, peopleIn } from '../facts.js';
import { type FigureId, figuresOf, personFigures } from '../figure-table.js';
import { countIn, pairOutcomes, presenceIn } from './effects.js';
import { likelyRange } from './likely-range.js';

export type OrganisationRanges = Partial<Record<FigureId, Range>>;

/** A pair of which nobody measured how often it is otherwise than counted, as where decisions contradict each other. */
const unmeasured = 0.5;

/** How much each figure of organisations and of their people may be while questions are open and names in doubt. */
export function organisationRanges(facts: Facts, figures: Counts['figures']): OrganisationRanges {
  const doubts = [...pairDoubts(facts), ...kindDoubts(facts), ...bodyDoubts(facts)];
  const counted = figuresOf('organisations').map(([id, { kinds }]) => {
    const chances = doubts.map(({ probability, bodies }) => ({ probability, change: bodies(kinds) }));
    return [id, likelyRange(figures[id].value, chances)];
  });
  const people = personFigures.map(([id, { kinds, at }]) => {
    const present = peopleOf(
      facts.presences.filter(({ meeting }) => at === undefined || meeting.type === at),
    );
    const chances = doubts.map(({ probability, moves = [] }) => ({
      probability,
      change: moves.reduce((sum, move) => sum + moved(move, kinds, present), 0),
    }));
    return [id, likelyRange(figures[id].value, chances)];
  });
  return Object.fromEntries([...counted, ...people]);
}

type Kinds = readonly OrganisationKind[];

/** Something that may be otherwise than it is counted. */
interface Doubt {
  /** 0–1. */
  readonly probability: number;
  /** By how many bodies of some kinds there would be more or less. */
  readonly bodies: (kinds: Kinds) => number;
  /** The organisations whose people would be counted under another kind. */
  readonly moves?: readonly Move[];
}

interface Move {
  readonly organisation: Organisation;
  readonly kind: OrganisationKind;
}

function moved(
  { organisation, kind }: Move,
  kinds: Kinds,
  present: ReadonlyMap<Organisation, number>,
): number {
  const change = Number(kinds.includes(kind)) - Number(kinds.includes(organisation.kind));
  return change * (present.get(organisation) ?? 0);
}

function peopleOf(presences: readonly Presence[]): ReadonlyMap<Organisation, number> {
  const by = new Map<Organisation, Presence[]>();
  for (const presence of presences) {
    const own = by.get(presence.organisation) ?? [];
    own.push(presence);
    by.set(presence.organisation, own);
  }
  return new Map([...by].map(([organisation, own]) => [organisation, peopleIn(own)]));
}

/** The two names of a question may be one where they are counted as two, or two. */
function pairDoubts(facts: Facts): Doubt[] {
  return pairOutcomes(facts).map(({ pair, wholes, now, otherwise }) => ({
    probability: pair.likelihood ?? unmeasured,
    bodies: (kinds) => countIn(otherwise, kinds) - countIn(now, kinds),
    moves: pair.joined
      ? []
      : wholes.flatMap((organisation) => otherwise.map(({ kind }) => ({ organisation, kind }))),
  }));
}

/** An organisation of unclear kind may be of each of the others as likely. */
function kindDoubts(facts: Facts): Doubt[] {
  const { organisations, undecided } = facts.organisations;
  const isPresent = presenceIn(facts);
  return undecided.kinds.flatMap((index) => {
    const organisation = organisations[index];
    if (!organisation) return [];
    const here = organisation.members.some((_, member) => isPresent(organisation, member));
    const { kind: own, kindDoubt = unmeasured, mayBeOther = 0 } = organisation;
    const others = likelyKinds.filter((kind) => kind !== own);
    return others.map(
      (kind): Doubt => ({
        probability: (kindDoubt * (1 - mayBeOther)) / others.length,
        bodies: (kinds) => (here ? Number(kinds.includes(kind)) - Number(kinds.includes(own)) : 0),
        moves: [{ organisation, kind }],
      }),
    );
  });
}

/** A body may be another of those counted, or two; where a question asks whether it is one, that says so already. */
function bodyDoubts(facts: Facts): Doubt[] {
  const { organisations, undecided } = facts.organisations;
  const isPresent = presenceIn(facts);
  const asked = new Set(undecided.pairs.flatMap(({ a, b, joined }) => (joined ? [] : [a.whole, b.whole])));
  return organisations.flatMap((organisation, index): Doubt[] => {
    const { mayBeOther = 0, mayBeTwo = 0, kind, members } = organisation;
    if (!members.some((_, member) => isPresent(organisation, member))) return [];
    const isOf = (kinds: Kinds) => Number(kinds.includes(kind));
    return [
      { probability: asked.has(index) ? 0 : mayBeOther, bodies: (kinds) => -isOf(kinds) },
      { probability: mayBeTwo, bodies: isOf },
    ];
  });
}
