import { type OrganisationKind, organisationKinds } from '../../../field/contract/enumerations.js';
import { byCodeUnits } from '../../../model/collections.js';
import type { Problem } from '../../../model/problem.js';
import type {
  Mention,
  NameDoubtCode,
  Organisation,
  ReasonedResolution,
  Resolution,
} from '../../resolve/organisation.js';
import { decide } from '../decide.js';
import type { Decision } from '../decision.js';
import { type Ref, type Undecided, undecidedOf } from '../undecided.js';
import { unclearKinds } from './kinds.js';
import { nameFindings } from './names.js';
import { type Regrouped, regroupOrganisations } from './regrouped.js';

/** What is undecided about the organisations of a year; `whole` is an index of the resolution. */
export interface UndecidedOrganisations extends Undecided<NameDoubtCode> {
  /** Indices of the organisations whose kind is in doubt. */
  readonly kinds: readonly number[];
  /** By organisation and member: the county under which a decision finds the name; absent where it has none. */
  readonly counties: readonly (readonly (string | undefined)[])[];
}

export interface DecidedOrganisations {
  readonly resolution: Resolution;
  readonly undecided: UndecidedOrganisations;
  readonly problems: readonly Problem[];
}

/** Applies the decisions of analysts to the organisations that the resolver told apart. */
export function decideOrganisations(
  reasoned: ReasonedResolution,
  mentions: readonly Mention[],
  decisions: readonly Decision[],
): DecidedOrganisations {
  const findings = nameFindings(reasoned, mentions);
  const decided = decide(findings, decisions);
  const asked = new Set(decided.applied.flatMap(({ a, b }) => [...a, ...b]));
  const regrouped = regroupOrganisations(reasoned.organisations, findings.items, decided)
    .map((one) => ({
      ...one,
      organisation: withoutDoubt(
        withKind(one, decided.values.get(one.items[0] ?? -1)?.decision.value),
        one.items.some((item) => asked.has(item)),
      ),
    }))
    .sort((x, y) => byCodeUnits(x.organisation.id, y.organisation.id));
  const organisations = regrouped.map(({ organisation }) => organisation);
  const refs = new Map(
    regrouped.flatMap(({ items }, whole) =>
      items.map((item, member): [number, Ref] => [item, { whole, member }]),
    ),
  );
  const refOf = (item: number) => refs.get(item) ?? { whole: -1, member: -1 };
  const countyOf = (item: number) => reasoned.organisations[findings.items[item]?.group ?? -1]?.county;
  return {
    resolution: { organisations, byMention: byMentionOf(organisations) },
    undecided: {
      ...undecidedOf(decided, refOf),
      kinds: unclearKinds(organisations, mentions),
      counties: regrouped.map(({ items }) => items.map(countyOf)),
    },
    problems: decided.problems,
  };
}

function withKind({ organisation }: Regrouped, value: string | undefined): Organisation {
  const kind = organisationKinds.find((one): one is OrganisationKind => one === value);
  return kind ? { ...organisation, kind, kindCertain: true } : organisation;
}

/** Of a body that an analyst looked at it is known which it is. */
function withoutDoubt(organisation: Organisation, isDecided: boolean): Organisation {
  if (!isDecided) return organisation;
  const { mayBeOther: _other, mayBeTwo: _two, ...certain } = organisation;
  return certain;
}

/** The organisation of each mention. */
export function byMentionOf(organisations: readonly Organisation[]): ReadonlyMap<string, Organisation> {
  return new Map(
    organisations.flatMap((organisation) =>
      organisation.members.flatMap(({ mentions }) => mentions.map((id) => [id, organisation] as const)),
    ),
  );
}
