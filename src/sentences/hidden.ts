import type { Language } from '../model/language.js';
import type { Wide } from './cli.js';
import { hidden as en } from './en/hidden.js';
import { hidden as ro } from './ro/hidden.js';

export type HiddenSentences = Wide<typeof ro>;

/** How numbers of persons are told that are not published. */
export const hiddenSentences: Readonly<Record<Language, HiddenSentences>> = { ro, en };
