import { remembered } from '../../model/collections.js';
import type { Span } from '../spans.js';
import { type Announcement, announcedBy } from './announcements.js';
import { isBorne } from './borne-names.js';
import { PersonLexicon, type PersonWords } from './lexicon.js';
import { nameRanges, type Reading } from './name-ranges.js';
import { type NameToken, nameTokens, segmentsOf } from './name-tokens.js';

/** What a text says of persons. */
export interface PersonSpans {
  /** The names of persons, without their titles. */
  readonly persons: readonly Span[];
  /** Names of persons that institutions, streets or saints bear. */
  readonly borne: readonly Span[];
}

/** Finds persons by what their names are: given names, surnames, initials, and titles and roles before them. */
export interface PersonFinder {
  find(text: string): PersonSpans;
  /** Whether a cell names persons and nothing else but their titles, roles and towns. */
  isPerson(cell: string): boolean;
  /** Whether a text may be a person's name for all that is known: it holds a word that is known for nothing else. */
  mayBePerson(text: string): boolean;
  /** The words of a name as typed, folded and without titles; none where an institution is named. */
  nameWords(name: string): string[];
}

export function createPersonFinder(words: PersonWords): PersonFinder {
  const lexicon = new PersonLexicon(words);
  return {
    find: (text) => spansOf(readingOf(text, lexicon, false)),
    isPerson: remembered((cell) => isPersonCell(readingOf(cell, lexicon, true))),
    mayBePerson: (text) =>
      nameTokens(text, lexicon).some(({ isNameable, shape }) => isNameable && shape !== 'initial'),
    nameWords: remembered((name) => nameWordsOf(name, lexicon)),
  };
}

/** Fewer words in capitals are no text in capitals. */
const capitalsMin = 4;
/** A name behind a title has no more words. */
const titledMax = 4;

function readingOf(text: string, lexicon: PersonLexicon, isCell: boolean): Reading {
  const tokens = nameTokens(text, lexicon);
  const upper = tokens.filter(({ shape }) => shape === 'upper').length;
  const isCapitals = upper >= capitalsMin && upper * 2 > tokens.length && !(isCell && upper === capitalsMin);
  return { text, tokens, lexicon, isCell, isCapitals };
}

function spansOf(reading: Reading): PersonSpans {
  const persons: Span[] = [];
  const borne: Span[] = [];
  for (const segment of segmentsOf(reading.tokens)) {
    const announced = announcedBy(reading, segment[0]);
    for (const range of rangesIn(reading, segment, announced))
      (isBorne(reading, segment, range, announced) ? borne : persons).push(spanOf(reading, range));
  }
  return { persons, borne };
}

function rangesIn(
  reading: Reading,
  [from, to]: readonly [number, number],
  announced: Announcement | undefined,
): [number, number][] {
  if (announced && isNameBehind(announced, reading, [from, to]))
    return [[from, Math.min(to, from + titledMax)]];
  return nameRanges(reading, [from, to]);
}

/** Whether what follows a title is a name: any word behind a sure one, a known one behind a role. */
function isNameBehind(
  announced: Announcement,
  { tokens, isCapitals }: Reading,
  [from, to]: readonly [number, number],
): boolean {
  const names = tokens.slice(from, to).filter(({ shape }) => shape !== 'initial');
  const isKnown = ({ isGiven, isSurname, isWord, isInPlace }: NameToken) =>
    (isGiven || isSurname) && !isWord && (announced === 'surely' || !isInPlace);
  if (announced === 'perhaps' && isCapitals) return false;
  if (announced === 'perhaps' || (announced === 'title' && isCapitals)) return names.some(isKnown);
  return names.some((one) => isKnown(one) || (one.shape !== 'lower' && !one.isWord && !one.isInPlace));
}

function spanOf({ tokens }: Reading, [from, to]: readonly [number, number]): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

function isPersonCell(reading: Reading): boolean {
  const { persons } = spansOf(reading);
  if (persons.length === 0) return false;
  const isNamed = ({ start, end }: NameToken) =>
    persons.some((person) => person.start <= start && end <= person.end);
  return reading.tokens.every((token) => isNamed(token) || isBesidePerson(token, reading.lexicon));
}

/** Titles, roles, towns and small words stand beside a person's name; a body's words or an unknown name do not. */
function isBesidePerson({ folded, shape, isInPlace }: NameToken, lexicon: PersonLexicon): boolean {
  if (besideNames.some((one) => lexicon.is(folded, one))) return true;
  if ((['bearer', 'named', 'tail'] as const).some((one) => lexicon.is(folded, one))) return false;
  if (isInPlace || lexicon.is(folded, 'place') || lexicon.is(folded, 'other')) return true;
  return (
    !lexicon.is(folded, 'institution') && (shape === 'lower' || shape === 'digits' || shape === 'initial')
  );
}

const besideNames = ['courtesy', 'title', 'role', 'by'] as const;
const ofBodies = ['bearer', 'named', 'tail', 'institution'] as const;

function nameWordsOf(name: string, lexicon: PersonLexicon): string[] {
  const tokens = nameTokens(name, lexicon).filter(
    ({ folded, shape, isGiven, isSurname }) =>
      shape !== 'digits' && (isGiven || isSurname || !besideNames.some((one) => lexicon.is(folded, one))),
  );
  const isBody = ({ folded, isGiven, isSurname }: NameToken) =>
    !isGiven && !isSurname && ofBodies.some((one) => lexicon.is(folded, one));
  return tokens.some(isBody) ? [] : tokens.map(({ folded }) => folded);
}
