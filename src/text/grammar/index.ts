import type { Language } from '../../model/language.js';
import { en } from './en.js';
import type { Grammar } from './grammar.js';
import { ro } from './ro.js';

/** The grammar of each language. */
export const grammars: Readonly<Record<Language, Grammar>> = { ro, en };
