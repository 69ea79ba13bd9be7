import type { Decision } from '../year/decide/decision.js';

/** What a question asks, and so which answers it takes. */
export type QuestionKind = 'pair' | 'value' | 'move' | 'join';

/** A name or text that a question is about. */
export interface Asked {
  /** As typed. */
  readonly text: string;
  /** Its folded words. */
  readonly key: string;
  /** Code of its county or domain. */
  readonly scope?: string;
}

/** A question of a review: are two names one thing, what kind or wording is right for one, where does it belong? */
export interface Question {
  /** Tells the question in the workbook, so that answers are matched to it and never to what a cell says. */
  readonly code: string;
  readonly kind: QuestionKind;
  readonly a: Asked;
  readonly b?: Asked;
}

type Key = Pick<Asked, 'key' | 'scope'>;

export function pairQuestion(a: Asked, b: Asked): Question {
  return { code: codeOf('pair', [a, b]), kind: 'pair', a, b };
}

export function valueQuestion(a: Asked): Question {
  return { code: codeOf('value', [a]), kind: 'value', a };
}

/** Where a text, or the whole difficulty that it stands for, belongs. */
export function placementQuestion(kind: 'move' | 'join', a: Asked): Question {
  return { code: codeOf(kind, [a]), kind, a };
}

/** The code of the question that a decision answers. */
export function codeOfDecision(decision: Decision): string {
  return decision.verdict === 'value'
    ? codeOf('value', [decision.a])
    : codeOf('pair', [decision.a, decision.b]);
}

const prefixes: Readonly<Record<QuestionKind, string>> = { pair: 'p', value: 'v', move: 'm', join: 'j' };

/** The same for the same names in any order, in every year: `p-0k3f9a…`. It tells nothing of the names. */
function codeOf(kind: QuestionKind, subjects: readonly Key[]): string {
  const keys = subjects.map(({ key, scope = '' }) => `${key}\t${scope}`).sort();
  const text = keys.join('\n');
  return `${prefixes[kind]}-${hash(text, 0x811c9dc5)}${hash(text, 0x01234567)}`;
}

/** FNV-1a over UTF-16 code units, as seven letters and digits. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36).padStart(7, '0');
}

export const codePattern = /^[pvmj]-[0-9a-z]{14}$/;
