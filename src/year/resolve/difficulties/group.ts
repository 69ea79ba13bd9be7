import type { DifficultyRegistry } from '../../../field/registries/difficulties.js';
import { byCodeUnits, groupBy } from '../../../model/collections.js';
import { words } from '../../../text/fold.js';
import { maskPersonalData } from '../../../text/personal-data.js';
import type { DifficultyGroup, DifficultyMember, DifficultyMention } from '../difficulty.js';
import { groupAlike } from './alike.js';
import { type Assignment, assignAll } from './assign.js';
import { createRanker, type Ranker } from './ranking.js';
import type { DifficultyReasonCode } from './reasons.js';
import { clearest } from './representative.js';
import { type Answer, createTeaching } from './taught.js';
import { createVocabulary } from './vocabulary.js';

interface Assigned {
  readonly mention: DifficultyMention;
  readonly assignment: Assignment;
}

/** Enough to tell a difficulty by its id, short enough to type. */
const ID_WORDS_MAX = 6;
const ID_LETTERS_MAX = 60;

/**
 * Puts mentions of one remediable problem together: those of which the model is sure, and of the others those in the
 * same words and those alike; what is unsure stays alone. The order of the mentions does not matter. Groups come by
 * domain, then by id; members by mention.
 * @param answers what analysts said of texts of any year; it teaches about others like them
 */
export function groupDifficulties(
  mentions: readonly DifficultyMention[],
  { lexicon, codebook, model }: DifficultyRegistry,
  answers: readonly Answer[] = [],
): DifficultyGroup[] {
  const vocabulary = createVocabulary(lexicon);
  const ranker = createRanker(model, codebook, vocabulary);
  const nameOf = createNaming(
    vocabulary.isLink,
    codebook.map(({ code }) => code),
  );
  const assigned = assignAll(mentions, vocabulary, ranker, createTeaching(answers, ranker)).sort((a, b) =>
    byCodeUnits(a.mention.id, b.mention.id),
  );
  const sure = assigned.filter(({ assignment }) => assignment.problem !== undefined);
  const known = [...groupBy(sure, ({ assignment }) => assignment.problem)].map(([, members]) => members);
  return [...known, ...looseGroups(assigned, ranker)]
    .map((members) => toGroup(members, ranker, nameOf))
    .sort((a, b) => byCodeUnits(a.domain, b.domain) || byCodeUnits(a.id, b.id));
}

/** The mentions that no problem was found for: those of the same words are one text, and texts alike are joined. */
function looseGroups(assigned: readonly Assigned[], ranker: Ranker): Assigned[][] {
  const loose = assigned.filter(({ assignment }) => assignment.problem === undefined);
  const texts = [...groupBy(loose, ({ assignment }) => `${assignment.domain} ${assignment.key}`)];
  const grouped = groupAlike(
    texts.flatMap(([id, members]) => {
      const [first] = members;
      if (!first) return [];
      const nearest = first.assignment.likely[0]?.problem;
      const { domain } = first.assignment;
      const parts = ranker.directionOf(first.mention.text);
      return [{ id, domain, members, parts, ...(nearest !== undefined && { nearest }) }];
    }),
  );
  return grouped
    .map((group) => group.flatMap(({ members }) => members))
    .sort(([a], [b]) => byCodeUnits(a?.mention.text ?? '', b?.mention.text ?? ''));
}

function toGroup(
  members: readonly Assigned[],
  ranker: Ranker,
  nameOf: (text: string) => string,
): DifficultyGroup {
  const sorted = [...members].sort((a, b) => byCodeUnits(a.mention.id, b.mention.id));
  const [first] = sorted;
  const clear = clearest(sorted.map(({ mention }) => mention));
  if (!first || !clear) throw new Error('a group has a member');
  const text = maskPersonalData(clear.text);
  return {
    id: first.assignment.problem ?? nameOf(text),
    domain: first.assignment.domain,
    text,
    members: sorted.map((member) => toMember(member, sorted, ranker)),
  };
}

function toMember(member: Assigned, group: readonly Assigned[], ranker: Ranker): DifficultyMember {
  const { mention, assignment } = member;
  const reason = (code: DifficultyReasonCode, params: Readonly<Record<string, string>>) => ({
    mention: mention.id,
    reason: { code, params },
    likely: assignment.likely,
  });
  const { problem, lesson } = assignment;
  if (problem !== undefined && lesson)
    return reason('taught', { problem, file: lesson.file, row: String(lesson.row) });
  if (problem !== undefined)
    return reason('codebook', { problem, words: ranker.wordsFor(problem, mention.text).join(', ') });
  const others = group.filter((other) => other !== member);
  const nearest = assignment.likely[0]?.problem;
  if (others.length === 0) return reason('alone', nearest === undefined ? {} : { nearest });
  if (others.some((other) => other.assignment.key === assignment.key)) return reason('same-words', {});
  const shared = ranker.wordsShared(
    mention.text,
    others.map((other) => other.mention.text),
  );
  return reason('alike', { words: shared.join(', ') });
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
