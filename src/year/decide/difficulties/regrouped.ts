import { groupBy } from '../../../model/collections.js';
import { clearest } from '../../resolve/difficulties/representative.js';
import type { DifficultyGroup, DifficultyMember } from '../../resolve/difficulty.js';
import { slug } from '../../resolve/organisations/identity.js';
import type { Decided } from '../decide.js';
import type { PairMatch } from '../match.js';
import type { TextItem } from './texts.js';

/** A difficulty after decisions, with the item of each of its members. */
export interface Regrouped {
  readonly group: DifficultyGroup;
  readonly items: readonly number[];
}

/** The difficulties of groups of texts: untouched ones as they were, the others made of what was joined or parted. */
export function regroupDifficulties(
  before: readonly DifficultyGroup[],
  texts: readonly TextItem[],
  { groups, applied }: Pick<Decided<string>, 'groups' | 'applied'>,
): Regrouped[] {
  const taken = new Set(before.map(({ id }) => id));
  return groups.map((items) => {
    const sources = groupBy(items, (item) => texts[item]?.group ?? -1);
    const whole = [...sources].filter(([source, own]) => before[source]?.members.length === own.length);
    const [only] = whole;
    const untouched = before[only?.[0] ?? -1];
    if (untouched && sources.size === 1 && only) return { group: untouched, items };
    return { group: made(items, [...sources], before, texts, applied, taken), items };
  });
}

function made(
  items: readonly number[],
  sources: readonly (readonly [number, readonly number[]])[],
  before: readonly DifficultyGroup[],
  texts: readonly TextItem[],
  applied: readonly PairMatch[],
  taken: Set<string>,
): DifficultyGroup {
  const mentions = items.flatMap((item) => texts[item]?.mention ?? []);
  const text = clearest(mentions)?.text ?? '';
  const kept = sources
    .filter(([source, own]) => own.some((item) => texts[item]?.mention.text === before[source]?.text))
    .sort(([, a], [, b]) => b.length - a.length)[0];
  const main = before[kept?.[0] ?? sources[0]?.[0] ?? -1];
  if (!main) throw new Error('A text belongs to a difficulty');
  return {
    id: kept ? main.id : newId(text, taken),
    domain: main.domain,
    text,
    members: items.flatMap((item) => {
      const isMoved = texts[item]?.group !== kept?.[0] || items.length === 1;
      const member = texts[item]?.member;
      return member ? [isMoved ? withDecision(member, item, items, applied) : member] : [];
    }),
  };
}

/** A text that was told apart is called after its own words. */
function newId(text: string, taken: Set<string>): string {
  const wanted = slug(text).slice(0, 60);
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}

/** The decision that brought a text where it is: one about itself, else one about those it is with. */
function withDecision(
  member: DifficultyMember,
  item: number,
  items: readonly number[],
  applied: readonly PairMatch[],
): DifficultyMember {
  const verdict = items.length === 1 ? 'different' : 'same';
  const about = (wanted: readonly number[]) =>
    applied.find(
      ({ decision, a, b }) =>
        decision.verdict === verdict && wanted.some((one) => [...a, ...b].includes(one)),
    );
  const match = about([item]) ?? about(items);
  if (!match) return member;
  const { file, row } = match.decision.line;
  const code = verdict === 'same' ? 'decision' : 'told-apart';
  return { ...member, reason: { code, params: { file, row: String(row) } } };
}
