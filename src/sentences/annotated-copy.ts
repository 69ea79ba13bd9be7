import type { Language } from '../model/language.js';
import type { Wide } from './cli.js';
import { annotatedCopy as en } from './en/annotated-copy.js';
import { annotatedCopy as ro } from './ro/annotated-copy.js';

/** What the annotated copy says: the Romanian sentences give the shape. */
export type CopySentences = Wide<typeof ro>;

export const copySentences: Readonly<Record<Language, CopySentences>> = { ro, en };
