import type { Language } from '../model/language.js';
import type { Verdict } from '../model/verdict.js';
import type { RowTotals } from '../year/row-totals.js';
import { mail as en } from './en/mail.js';
import { mail as ro } from './ro/mail.js';

/** What the message to a unit says. */
export interface MailSentences {
  subject(files: readonly string[], verdict: Verdict): string;
  readonly greeting: string;
  opening(files: readonly string[]): string;
  readonly result: Readonly<Record<Verdict, (rows: RowTotals) => string>>;
  readonly correct: string;
  readonly lookAt: string;
  more(causes: number): string;
  readonly good: string;
  readonly closing: Readonly<Record<Verdict, string>>;
  readonly signature: string;
}

export const mailSentences: Readonly<Record<Language, MailSentences>> = { ro, en };
