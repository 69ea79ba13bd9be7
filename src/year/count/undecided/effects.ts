import type { OrganisationKind } from '../../../field/contract/enumerations.js';
import { likelyKinds } from '../../decide/organisations/kinds.js';
import { mainOf } from '../../decide/organisations/main.js';
import type { OpenPair, Part, Undecided } from '../../decide/undecided.js';
import type { NameDoubtCode, Organisation } from '../../resolve/organisation.js';
import type { Counts, Effect, UndecidedKind, UndecidedPair } from '../counts.js';
import type { Facts } from '../facts.js';
import type { FigureId } from '../figure-table.js';
import { figuresOf } from '../figure-table.js';
import { localMentions } from './local-mentions.js';

/** An organisation as far as figures ask for it. */
interface Counted {
  readonly kind: OrganisationKind;
  readonly isPresent: boolean;
}

type Figures = Counts['figures'];

/** An open pair, the organisations that it is about, and how they would be counted if it were answered the other way. */
export interface PairOutcome {
  readonly pair: OpenPair<NameDoubtCode>;
  readonly wholes: readonly Organisation[];
  readonly now: readonly Counted[];
  readonly otherwise: readonly Counted[];
}

export function pairOutcomes(facts: Facts): PairOutcome[] {
  const { organisations, undecided } = facts.organisations;
  const isPresent = presenceIn(facts);
  const counted = ({ whole, members }: Part): Counted => ({
    kind: organisations[whole]?.kind ?? 'unknown',
    isPresent: members.some((member) => isPresent(organisations[whole], member)),
  });
  const all = (whole: number): Part => ({
    whole,
    members: [...(organisations[whole]?.members.keys() ?? [])],
  });
  return undecided.pairs.map((pair) => {
    const indices = [...new Set([pair.a.whole, pair.b.whole])];
    const wholes = indices.flatMap((whole) => organisations[whole] ?? []);
    const now = indices.map(all).map(counted);
    const whole = { kind: mainOf(wholes)?.kind ?? 'unknown', isPresent: now.some((one) => one.isPresent) };
    const otherwise = pair.joined ? sidesOf(pair, undecided).map(counted) : [whole];
    return { pair, wholes, now, otherwise };
  });
}

/** Nobody is asked about what is right more often than this: half of the questions are to mend something. */
const askedFrom = 0.4;

/** Whether a doubt is right often enough to be asked about; one that nobody measured is. */
function isWorthAsking(likelihood = 1): boolean {
  return likelihood >= askedFrom;
}

/** Every open pair worth asking about with what the figures would be if it were answered the other way, most consequential first. */
export function pairEffects(facts: Facts, figures: Figures): UndecidedPair<NameDoubtCode>[] {
  return pairOutcomes(facts)
    .filter(({ pair }) => isWorthAsking(pair.likelihood))
    .map(({ pair, wholes, now, otherwise }) => {
      const effects = effectsOf(now, otherwise, figures);
      const mentions = wholes.reduce((sum, whole) => sum + timesNamed(whole), 0);
      return { pair: withoutParts(pair, effects), likely: pair.likelihood ?? 1, mentions };
    })
    .sort(
      (x, y) =>
        weightOf(y.pair.effects) * y.likely - weightOf(x.pair.effects) * x.likely || y.mentions - x.mentions,
    )
    .map(({ pair }) => pair);
}

/** Every organisation of unclear kind with what the figures would be if it were of another. */
export function kindEffects(facts: Facts, figures: Figures): UndecidedKind[] {
  const { organisations, undecided } = facts.organisations;
  const isPresent = presenceIn(facts);
  return undecided.kinds.flatMap((index) => {
    const organisation = organisations[index];
    if (!organisation || !isWorthAsking(organisation.kindDoubt)) return [];
    const now = {
      kind: organisation.kind,
      isPresent: organisation.members.some((_, member) => isPresent(organisation, member)),
    };
    const answers = likelyKinds
      .filter((kind) => kind !== organisation.kind)
      .map((kind) => ({ kind, effects: effectsOf([now], [{ ...now, kind }], figures) }));
    return [{ organisation: index, answers }];
  });
}

function withoutParts<Code extends string>(
  { a, b, code, joined }: OpenPair<Code>,
  effects: readonly Effect[],
): UndecidedPair<Code> {
  return { a, b, code, joined, effects };
}

/** Tells whether a member of an organisation was at a local meeting. */
export function presenceIn(
  facts: Facts,
): (organisation: Organisation | undefined, member: number) => boolean {
  const local = localMentions(facts);
  return (organisation, member) =>
    organisation?.members[member]?.mentions.some((id) => local.has(id)) ?? false;
}

function timesNamed({ members }: Organisation): number {
  return members.reduce((sum, { mentions }) => sum + mentions.length, 0);
}

/** The figures that would differ, with what they would be. */
function effectsOf(now: readonly Counted[], otherwise: readonly Counted[], figures: Figures): Effect[] {
  return figuresOf('organisations').flatMap(([id, { kinds }]) => {
    const change = countIn(otherwise, kinds) - countIn(now, kinds);
    return change === 0 ? [] : [{ figure: id, value: figures[id].value + change }];
  });
}

export function countIn(organisations: readonly Counted[], kinds: readonly OrganisationKind[]): number {
  return organisations.filter(({ kind, isPresent }) => isPresent && kinds.includes(kind)).length;
}

/** The figures that head the report weigh most. */
const headline: ReadonlySet<FigureId> = new Set(['publicStructures', 'ngosAndPrivate']);

function weightOf(effects: readonly Effect[]): number {
  return effects.reduce((sum, { figure }) => sum + (headline.has(figure) ? 10 : 1), 0);
}

/** What the two names of a pair that is counted as one would be apart: the parts on either side of the question. */
function sidesOf(pair: OpenPair<string>, { parts, pairs }: Undecided<string>): Part[] {
  const side = reachable(pair.parts[0], pair, pairs);
  const own = parts.flatMap((part, at) => (part.whole === pair.a.whole ? [{ part, at }] : []));
  return [true, false]
    .map((inside) => own.filter(({ at }) => side.has(at) === inside))
    .filter((half) => half.length > 0)
    .map((half) => ({ whole: pair.a.whole, members: half.flatMap(({ part }) => part.members) }));
}

/** The parts that are one with a part if a question is answered "different" and all others as they are. */
function reachable(
  from: number,
  without: OpenPair<string>,
  pairs: readonly OpenPair<string>[],
): ReadonlySet<number> {
  const reached = new Set([from]);
  const joins = pairs.filter((pair) => pair.joined && pair !== without);
  for (const at of reached)
    for (const { parts } of joins) if (parts.includes(at)) for (const next of parts) reached.add(next);
  return reached;
}
