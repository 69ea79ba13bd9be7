import type { Language } from '../model/language.js';
import type { Wide } from './cli.js';
import { check as en } from './en/check.js';
import { check as ro } from './ro/check.js';

/** What the outputs of a check say: the Romanian sentences give the shape. */
export type CheckSentences = Wide<typeof ro>;

export const checkSentences: Readonly<Record<Language, CheckSentences>> = { ro, en };
