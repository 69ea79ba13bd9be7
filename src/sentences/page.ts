import type { Language } from '../model/language.js';
import type { Wide } from './cli.js';
import { page as en } from './en/page.js';
import { page as ro } from './ro/page.js';

/** What the offline page says: the Romanian sentences give the shape. */
export type PageSentences = Wide<typeof ro>;

export const pageSentences: Readonly<Record<Language, PageSentences>> = { ro, en };
