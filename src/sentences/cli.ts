import { en } from './en/cli.js';
import { ro } from './ro/cli.js';

/** A shape of sentences in which every sentence may be any text. */
export type Wide<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Wide<T[K]> };

/** What the command line says: the Romanian sentences give the shape. */
export type CliSentences = Wide<typeof ro>;

export const cliSentences: Readonly<Record<'ro' | 'en', CliSentences>> = { ro, en };
