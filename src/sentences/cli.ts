import { en } from './en/cli.js';
import { ro } from './ro/cli.js';

/** What the command line says, by language. */
export const cliSentences = { ro, en } as const;
export type CliSentences = typeof ro;
