import type { DifficultyRegistry } from '../../../field/registries/difficulties.js';
import { byCodeUnits, groupBy } from '../../../model/collections.js';
import { words } from '../../../text/fold.js';
import { maskPersonalData } from '../../../text/personal-data.js';
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
const ID_LETTERS_MAX = 60;

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
  const codes = registry.codebook.map(({ code }) => code);
  const nameOf = createNaming(vocabulary.isLink, codes);
  return byKey(mentions.map((mention) => ({ mention, assignment: assign(mention) })))
    .map((members) => toGroup(members, nameOf))
    .sort((a, b) => byCodeUnits(a.domain, b.domain) || byCodeUnits(a.id, b.id));
}

/** Members of each key, in the order of the keys, so that ids do not depend on the order of the mentions. */
function byKey(assigned: readonly Assigned[]): Assigned[][] {
  const groups = groupBy(assigned, ({ assignment }) => assignment.key);
  return [...groups].sort(([a], [b]) => byCodeUnits(a, b)).map(([, members]) => members);
}

function toGroup(members: readonly Assigned[], nameOf: (text: string) => string): DifficultyGroup {
  const sorted = [...members].sort((a, b) => byCodeUnits(a.mention.id, b.mention.id));
  const [first] = sorted;
  const clear = clearest(sorted.map(({ mention }) => mention));
  if (!first || !clear) throw new Error('a group has a member');
  const text = maskPersonalData(clear.text);
  return {
    id: first.assignment.problem ?? nameOf(text),
    domain: first.assignment.domain,
    text,
    members: sorted.map((member) => toMember(member, sorted.length)),
  };
}

function toMember({ mention, assignment }: Assigned, size: number): DifficultyMember {
  const { problem, reason, params, nearest, isWeak } = assignment;
  if (problem !== undefined || size > 1)
    return { mention: mention.id, reason: { code: reason, params }, ...(isWeak && { isWeak }) };
  return { mention: mention.id, reason: { code: 'alone', params: nearest === undefined ? {} : { nearest } } };
}

/** Gives a group its id from its words; a number tells it from those `taken`. */
function createNaming(isLink: (word: string) => boolean, taken: readonly string[]): (text: string) => string {
  const used = new Set(taken);
  return (text) => {
    const telling = words(text).filter((word) => !isLink(word));
    const slug = telling.slice(0, ID_WORDS_MAX).join('-').slice(0, ID_LETTERS_MAX) || 'fara-text';
    let id = slug;
    for (let number = 2; used.has(id); number++) id = `${slug}-${number}`;
    used.add(id);
    return id;
  };
}
