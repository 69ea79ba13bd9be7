import type { Language } from '../model/language.js';
import type { Severity } from '../model/problem.js';
import { guide as en } from './en/guide.js';
import { guide as ro } from './ro/guide.js';

/** What the guide of the rules says around them. */
export interface GuideSentences {
  readonly title: string;
  readonly made: string;
  readonly intro: string;
  version(version: string): string;
  readonly ofFiles: string;
  readonly ofRows: string;
  readonly ofYear: string;
  readonly ofDecisions: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly accepted: string;
  readonly refused: Readonly<Record<Severity, string>>;
  readonly ignore: string;
  readonly empty: string;
  readonly next: string;
  readonly goodRow: string;
  readonly goodFile: string;
  headerFor(header: string, other: string): string;
}

export const guideSentences: Readonly<Record<Language, GuideSentences>> = { ro, en };
