import type { DifficultyGroup, DifficultyMember, DifficultyMention } from '../../resolve/difficulty.js';
import type { Doubt, Findings } from '../decide.js';
import type { Item } from '../match.js';
import { textKey } from '../read-decisions.js';

/** Why it is unsure: `near` was left alone beside a problem that it may be, `weak` was put with one by little. */
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
      .map(({ item, head, member }) => ({ a: head, b: item, confidence: member.isWeak ? 0.8 : 1 })),
    doubts: [...nearDoubts(groups, items, heads), ...ofHead.flatMap(weakDoubt)],
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

function nearDoubts(
  groups: readonly DifficultyGroup[],
  items: readonly TextItem[],
  heads: readonly number[],
): Doubt<'near'>[] {
  const groupById = new Map(groups.map(({ id }, index) => [id, index]));
  return items.flatMap(({ member }, item) => {
    const near = heads[groupById.get(member.reason.params.nearest ?? '') ?? -1];
    return near === undefined ? [] : [{ a: near, b: item, code: 'near' as const }];
  });
}

function weakDoubt({
  item,
  head,
  member,
}: {
  item: number;
  head: number;
  member: DifficultyMember;
}): Doubt<'weak'>[] {
  return member.isWeak && item !== head ? [{ a: head, b: item, code: 'weak' }] : [];
}
