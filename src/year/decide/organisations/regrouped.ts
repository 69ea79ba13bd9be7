import { byCodeUnits, groupBy } from '../../../model/collections.js';
import type { Member, Organisation } from '../../resolve/organisation.js';
import { bestName } from '../../resolve/organisations/describe/canonical.js';
import { slug } from '../../resolve/organisations/identity.js';
import type { Decided } from '../decide.js';
import type { DecisionLine } from '../decision.js';
import type { PairMatch } from '../match.js';
import { textKey } from '../read-decisions.js';
import { mainOf } from './main.js';
import type { NameItem } from './names.js';

/** An organisation after decisions, with the item of each of its members. */
export interface Regrouped {
  readonly organisation: Organisation;
  readonly items: readonly number[];
}

/** The organisations of groups of names: untouched ones as they were, the others made of what was joined or parted. */
export function regroupOrganisations(
  before: readonly Organisation[],
  names: readonly NameItem[],
  { groups, applied }: Pick<Decided<string>, 'groups' | 'applied'>,
): Regrouped[] {
  const sizes = new Map(before.map(({ members }, index) => [index, members.length]));
  const taken = new Set(before.map(({ id }) => id));
  return groups.map((items) => {
    const sources = groupBy(items, (item) => names[item]?.group ?? -1);
    const [only] = sources.keys();
    const organisation = before[only ?? -1];
    if (organisation && sources.size === 1 && sizes.get(only ?? -1) === items.length)
      return { organisation, items };
    const parts = [...sources].map(([source, own]) => partOf(before[source], own, names));
    return joined(parts, decidedIn(items, applied), taken);
  });
}

/** The names of one former organisation that are together now. */
interface FormerPart {
  readonly organisation: Organisation;
  readonly items: readonly number[];
  /** Whether it may keep the organisation's id and name. */
  readonly isHead: boolean;
  readonly isWhole: boolean;
}

function partOf(
  source: Organisation | undefined,
  items: readonly number[],
  names: readonly NameItem[],
): FormerPart {
  if (!source) throw new Error('A name belongs to an organisation');
  const members = items.flatMap((item) => names[item]?.member ?? []);
  return {
    organisation: { ...source, members },
    items,
    isHead: members.includes(headOf(source)),
    isWhole: members.length === source.members.length,
  };
}

/** The name that an organisation is called after, else the one typed most. */
function headOf({ name, members }: Organisation): Member {
  const key = textKey(name);
  const [head] = [...members].sort(
    (a, b) =>
      Number(textKey(b.name) === key) - Number(textKey(a.name) === key) ||
      b.mentions.length - a.mentions.length ||
      byCodeUnits(a.name, b.name),
  );
  if (!head) throw new Error('An organisation has a member');
  return head;
}

function joined(parts: readonly FormerPart[], decided: readonly PairMatch[], taken: Set<string>): Regrouped {
  const heads = parts.filter(({ isHead }) => isHead);
  const candidates = heads.length > 0 ? heads : parts;
  const main = mainOf(candidates.map(({ organisation }) => organisation));
  const mainPart = candidates.find(({ organisation }) => organisation === main);
  if (!main || !mainPart) throw new Error('A group has a name');
  const named = mainPart.isHead ? main : renamed(main, taken);
  const members = parts.flatMap((part) => membersOf(part, part === mainPart, parts.length > 1, decided));
  const sorted = members.sort((a, b) => byCodeUnits(a.member.name, b.member.name));
  return {
    organisation: { ...named, members: sorted.map(({ member }) => member) },
    items: sorted.map(({ item }) => item),
  };
}

/** A part that was told apart is called after its own names. */
function renamed(part: Organisation, taken: Set<string>): Organisation {
  const name = bestName(part.members.map((member) => ({ name: member.name, count: member.mentions.length })));
  const wanted = `${part.id}-${slug(name)}`;
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  taken.add(id);
  return { ...part, id, name };
}

interface MemberItem {
  readonly member: Member;
  readonly item: number;
}

/** The names of a part, with the decision that brought them here, or that left one alone. */
function membersOf(
  { organisation, items, isHead, isWhole }: FormerPart,
  isMain: boolean,
  isJoined: boolean,
  decided: readonly PairMatch[],
): MemberItem[] {
  const touching = (verdict: 'same' | 'different') =>
    decided.find(
      ({ decision, a, b }) =>
        decision.verdict === verdict && items.some((item) => [...a, ...b].includes(item)),
    );
  const same = touching('same') ?? decided.find(({ decision }) => decision.verdict === 'same');
  const different = touching('different');
  return organisation.members.map((member, at) => {
    const item = items[at] ?? -1;
    const isNew = isJoined && (!isMain || member.reason.code === 'only');
    if (isNew && same) return { item, member: withReason(member, 'decision', same.decision.line) };
    if (!isWhole && different && (!isHead || items.length === 1))
      return { item, member: withReason(member, 'told-apart', different.decision.line) };
    return { item, member };
  });
}

function withReason(member: Member, code: 'decision' | 'told-apart', { file, row }: DecisionLine): Member {
  return { ...member, reason: { code, params: { file, row: String(row) } }, confidence: 1 };
}

/** The decisions about names of a group. */
function decidedIn(items: readonly number[], applied: readonly PairMatch[]): PairMatch[] {
  const own = new Set(items);
  return applied.filter(({ a, b }) => [...a, ...b].some((item) => own.has(item)));
}
