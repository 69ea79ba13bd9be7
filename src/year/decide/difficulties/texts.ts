import type { DifficultyGroup, DifficultyMember, DifficultyMention } from '../../resolve/difficulty.js';
import type { Doubt, Findings } from '../decide.js';
import type { Item } from '../match.js';
import { textKey } from '../read-decisions.js';

/** Why it is unsure: `near` may be a problem that it was not put with, `weak` was put with one by little. */
export type DifficultyDoubtCode = 'near' | 'weak';

/** A text as a unit wrote it, as what decisions may be about. */
export interface TextItem extends Item {
  readonly member: DifficultyMember;
  readonly mention: DifficultyMention;
}

/** All texts with what joined them and what is in doubt between them. */
export function textFindings(
  groups: readonly DifficultyGroup[],
  mentions: readonly DifficultyMention[],
): Findings<DifficultyDoubtCode> & { readonly items: readonly TextItem[] } {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const items = groups.flatMap(({ domain, members }, group) =>
    members.flatMap((member): TextItem[] => {
      const mention = byId.get(member.mention);
      if (!mention) return [];
      return [
        { key: textKey(mention.text), scopes: new Set([domain, mention.domain]), group, member, mention },
      ];
    }),
  );
  const heads = headsOf(groups, items);
  const ofHead = items.map(({ group, member }, item) => ({ item, head: heads[group] ?? item, member }));
  return {
    items,
    links: ofHead
      .filter(({ item, head }) => item !== head)
      .map(({ item, head, member }) => ({
        a: head,
        b: item,
        confidence: likelihoodOf(member, groups[items[item]?.group ?? -1]?.id),
      })),
    doubts: [...nearDoubts(groups, items, heads), ...ofHead.flatMap(weakDoubt(groups, items))],
  };
}

/** The item of each group whose words stand for it. */
function headsOf(groups: readonly DifficultyGroup[], items: readonly TextItem[]): readonly number[] {
  const heads: number[] = [];
  items.forEach(({ group, mention }, item) => {
    const known = heads[group];
    if (
      known === undefined ||
      (mention.text === groups[group]?.text && items[known]?.mention.text !== mention.text)
    )
      heads[group] = item;
  });
  return heads;
}

/** Surer than this, nobody is asked. */
const SURE = 0.9;
/** Less likely than this, nobody is asked either. */
const POSSIBLE = 0.15;

/** A text that no problem was found for, beside the texts of each that it may be. */
function nearDoubts(
  groups: readonly DifficultyGroup[],
  items: readonly TextItem[],
  heads: readonly number[],
): Doubt<'near'>[] {
  const groupById = new Map(groups.map(({ id }, index) => [id, index]));
  return items.flatMap(({ group, member }, item) =>
    member.likely.flatMap(({ problem, probability }) => {
      const near = groupById.get(problem) ?? -1;
      const head = heads[near];
      return head === undefined || near === group || probability < POSSIBLE
        ? []
        : [{ a: head, b: item, code: 'near' as const }];
    }),
  );
}

interface OfHead {
  readonly item: number;
  readonly head: number;
  readonly member: DifficultyMember;
}

const weakDoubt =
  (groups: readonly DifficultyGroup[], items: readonly TextItem[]) =>
  ({ item, head, member }: OfHead): Doubt<'weak'>[] =>
    item !== head && likelihoodOf(member, groups[items[item]?.group ?? -1]?.id) < SURE
      ? [{ a: head, b: item, code: 'weak' }]
      : [];

/** How probable it is that a text belongs to its group; one in the words of another surely does. */
function likelihoodOf({ likely, reason }: DifficultyMember, group: string | undefined): number {
  const known = likely.find(({ problem }) => problem === group)?.probability;
  return known ?? (reason.code === 'same-words' ? 1 : 0.8);
}
