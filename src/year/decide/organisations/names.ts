import type { Member, Mention, NameDoubtCode, ReasonedResolution } from '../../resolve/organisation.js';

import type { Findings } from '../decide.js';
import type { Item } from '../match.js';
import { textKey } from '../read-decisions.js';

/** A spelling of an organisation, as what decisions may be about. */
export interface NameItem extends Item {
  readonly member: Member;
}

/** All spellings with what joined them and what is in doubt between them. */
export function nameFindings(
  { organisations, links, doubts }: ReasonedResolution,
  mentions: readonly Mention[],
): Findings<NameDoubtCode> & { readonly items: readonly NameItem[] } {
  const countyOf = new Map(mentions.map(({ id, county }) => [id, county]));
  const items = organisations.flatMap(({ county, members }, group) =>
    members.map((member): NameItem => {
      const around = member.mentions.map((id) => countyOf.get(id));
      const scopes = new Set([county, ...around].filter((code) => code !== undefined));
      return { key: textKey(member.name), scopes, group, member };
    }),
  );
  const itemOf = new Map(items.flatMap(({ member }, at) => member.mentions.map((id) => [id, at] as const)));
  const at = (mention: string) => itemOf.get(mention) ?? -1;
  return {
    items,
    links: links.map(({ a, b, confidence }) => ({ a: at(a), b: at(b), confidence })),
    doubts: doubts.map(({ a, b, code, likelihood, rivals }) => ({
      a: at(a),
      b: at(b),
      code,
      likelihood,
      ...(rivals && { rivals: [at(rivals.a), at(rivals.b)] as const }),
    })),
  };
}
