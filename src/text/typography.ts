import type { Language } from '../model/language.js';
import { grammars } from './grammar/index.js';

/** Prose as it is set in print, as `Grammar.typographic` says. */
export function typographic(text: string, language: Language): string {
  return grammars[language].typographic(text);
}
