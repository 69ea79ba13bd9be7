import type { UserError } from '../model/errors.js';
import type { Language } from '../model/language.js';
import { told } from '../model/told.js';
import { failures as en } from './en/failures.js';
import { failures as ro } from './ro/failures.js';

const failures = { ro, en } as const;

/** The sentence of a failure that a user can put right; every failure that is thrown has one. */
export function failureSentence(error: UserError, language: Language): string {
  const sentence = Object.hasOwn(failures[language], error.sentence)
    ? failures[language][error.sentence as keyof typeof ro]
    : undefined;
  if (!sentence) throw new Error(`No sentence for the failure ${error.sentence}`, { cause: error });
  return sentence((name) => told(String(error.params[name] ?? '')));
}
