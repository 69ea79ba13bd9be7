import type { Language } from '../model/language.js';
import type { Wide } from './cli.js';
import { formats as en } from './en/formats.js';
import { formats as ro } from './ro/formats.js';

/** What the outputs say by themselves: the Romanian sentences give the shape. */
export type FormatSentences = Wide<typeof ro>;

export const formatSentences: Readonly<Record<Language, FormatSentences>> = { ro, en };
