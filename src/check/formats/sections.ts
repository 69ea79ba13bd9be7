import type { Language } from '../../model/language.js';
import type { Severity } from '../../model/problem.js';
import { checkSentences } from '../../sentences/check.js';
import { shownMax } from '../causes.js';
import type { DescribedCause, DescribedCheck } from '../describe.js';
import { followersText, placeText, whereText } from './places.js';

/** The causes of one severity under their heading. */
export interface Section {
  readonly severity: Severity;
  readonly heading: string;
  readonly causes: readonly DescribedCause[];
}

/** How much is told of causes. */
export interface Telling {
  readonly language: Language;
  /** Every problem, and every cell of it. */
  readonly all: boolean;
  /** Whether places name their file. */
  readonly withFile: boolean;
}

/** Puts causes under headings, the gravest first; what was only understood or skipped is told where all is. */
export function sections(
  causes: readonly DescribedCause[],
  { language, all }: Pick<Telling, 'language' | 'all'>,
): Section[] {
  return (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const told = causes.filter((cause) => cause.severity === severity && (all || severity !== 'info'));
    const count = told.reduce((sum, { problems }) => sum + problems.length, 0);
    const heading = `${checkSentences[language].severities[severity]} (${count})`;
    return told.length > 0 ? [{ severity, heading, causes: told }] : [];
  });
}

/** What is wrong with the first cells, or with each; a message that all of them share is told once, without a place. */
export function messagesOf(cause: DescribedCause, telling: Telling): string[] {
  const followers = followersText(cause, telling.language, telling.withFile);
  return [...ownMessages(cause, telling), ...(followers === undefined ? [] : [followers])];
}

function ownMessages({ problems }: DescribedCause, { language, all, withFile }: Telling): string[] {
  const told = problems.slice(0, all ? undefined : shownMax);
  const one = new Set(told.map(({ text }) => text.message)).size === 1;
  return (one ? told.slice(0, 1) : told).map(({ place, text, state }) => {
    const message = one ? text.message : `${placeText(place, withFile)}: ${text.message}`;
    return state === 'new' ? `${message} (${checkSentences[language].isNew})` : message;
  });
}

/** What changed since an earlier check, and what of it is put right; notes are left out. */
export function sinceWords(
  check: DescribedCheck,
): { readonly line: string; readonly fixed: readonly string[] } | undefined {
  if (!check.since) return undefined;
  const say = checkSentences[check.language];
  const fixed = check.since.fixed.filter(({ severity }) => severity !== 'info');
  const serious = check.problems.filter(({ severity }) => severity !== 'info');
  const added = serious.filter(({ state }) => state === 'new').length;
  return {
    line: say.since(fixed.length, added, serious.length - added),
    fixed: fixed.map(({ title, ...place }) => `${placeText(place, true)}: ${title}`),
  };
}

/** A cause of one file in one line: where, what is wrong and what to do. */
export function causeText(cause: DescribedCause, language: Language): string {
  const say = checkSentences[language];
  const [first] = cause.problems;
  const message = cause.problems.every(({ text }) => text.message === first?.text.message)
    ? (first?.text.message ?? '')
    : `${cause.title}.`;
  const followers = followersText(cause, language, true);
  const told = followers === undefined ? message : `${message} ${followers}`;
  return `${whereText(cause, language, { withFile: false })}: ${told} ${say.toDo}: ${cause.fix}`;
}
