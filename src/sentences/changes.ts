import type { Language } from '../model/language.js';
import { changes as en } from './en/changes.js';
import { changes as ro } from './ro/changes.js';

/** What is said of the changes since the run before. */
export interface ChangesSentences {
  title(year: number): string;
  readonly intro: string;
  readonly headings: Readonly<
    Record<'figures' | 'files' | 'organisations' | 'difficulties' | 'problems', string>
  >;
  readonly columns: Readonly<Record<'figure' | 'from' | 'to' | 'files', string>>;
  readonly added: string;
  readonly changed: string;
  readonly removed: string;
  readonly fixed: string;
  remaining(count: number): string;
  /** At the terminal. */
  readonly summary: {
    readonly title: string;
    files(added: number, changed: number, removed: number): string;
    organisations(added: number, removed: number): string;
    difficulties(added: number, removed: number): string;
    problems(added: number, fixed: number, remaining: number): string;
    figure(label: string, from: string, to: string, files: string): string;
    more(count: number): string;
  };
}

export const changesSentences: Readonly<Record<Language, ChangesSentences>> = { ro, en };
