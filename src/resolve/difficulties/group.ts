import type { DifficultyRegistry } from '../../registries/difficulties.js';
import { words } from '../../romanian/fold.js';
import type { DifficultyGroup, DifficultyMember, DifficultyMention } from '../difficulty.js';
import { type Assignment, createAssigner } from './assign.js';
import { createCodebook } from './codebook.js';
import { clearest } from './representative.js';
import { createVocabulary } from './vocabulary.js';

interface Assigned {
  readonly mention: DifficultyMention;
  readonly assignment: Assignment;
}

/** Enough to tell a difficulty by its id, short enough to type. */
const ID_WORDS_MAX = 6;

/**
 * Puts mentions of one remediable problem together: those that the codebook recognises, those of equal, specific
 * concepts and those in the same words; what is unsure stays alone. The order of the mentions does not matter.
 * Groups come by domain, then by id; members by mention.
 */
export function groupDifficulties(
  mentions: readonly DifficultyMention[],
  registry: DifficultyRegistry,
): DifficultyGroup[] {
  const vocabulary = createVocabulary(registry.lexicon);
  const assign = createAssigner(vocabulary, createCodebook(registry.codebook));
  const nameOf = createNaming(vocabulary.isLink);
  return byKey(mentions.map((mention) => ({ mention, assignment: assign(mention) })))
    .map((members) => toGroup(members, nameOf))
    .sort((a, b) => compare(a.domain, b.domain) || compare(a.id, b.id));
}

/** Members of each key, in the order of the keys, so that ids do not depend on the order of the mentions. */
function byKey(assigned: readonly Assigned[]): Assigned[][] {
  const groups = new Map<string, Assigned[]>();
  for (const one of assigned) {
    const group = groups.get(one.assignment.key);
    if (group) group.push(one);
    else groups.set(one.assignment.key, [one]);
  }
  return [...groups].sort(([a], [b]) => compare(a, b)).map(([, members]) => members);
}

function toGroup(members: readonly Assigned[], nameOf: (text: string) => string): DifficultyGroup {
  const sorted = [...members].sort((a, b) => compare(a.mention.id, b.mention.id));
  const [first] = sorted;
  const text = clearest(sorted.map(({ mention }) => mention))?.text;
  if (!first || text === undefined) throw new Error('a group has a member');
  return {
    id: first.assignment.problem ?? nameOf(text),
    domain: first.assignment.domain,
    text,
    members: sorted.map((member) => toMember(member, sorted.length)),
  };
}

function toMember({ mention, assignment }: Assigned, size: number): DifficultyMember {
  const alone = size === 1 && assignment.problem === undefined;
  const code = alone ? 'alone' : assignment.reason;
  return { mention: mention.id, reason: { code, params: assignment.params } };
}

/** Gives a group its id from its words; a number tells equal ones apart. */
function createNaming(isLink: (word: string) => boolean): (text: string) => string {
  const used = new Map<string, number>();
  return (text) => {
    const telling = words(text).filter((word) => !isLink(word));
    const slug = telling.slice(0, ID_WORDS_MAX).join('-') || 'fara-text';
    const times = (used.get(slug) ?? 0) + 1;
    used.set(slug, times);
    return times === 1 ? slug : `${slug}-${times}`;
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
