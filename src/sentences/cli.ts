import type { Language } from '../model/language.js';
import { en } from './en/cli.js';
import { ro } from './ro/cli.js';

/** The shape of sentences, whatever they say: those of one language give it to the others. */
export type Wide<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Wide<T[K]> };

/** What the command line says: the Romanian sentences give the shape. */
export type CliSentences = Wide<typeof ro>;

export const cliSentences: Readonly<Record<Language, CliSentences>> = { ro, en };
