import type { CommanderError } from 'commander';
import { UserError } from '../model/errors.js';
import type { Language } from '../model/language.js';
import { told } from '../model/told.js';
import { cliSentences } from '../sentences/cli.js';
import { failureSentence } from '../sentences/failures.js';
import { inWords } from './program.js';
import type { World } from './world.js';

interface FailureContext {
  readonly world: World;
  readonly language: Language;
  readonly debug: boolean;
}

/** Prints one sentence for a failure; the stack only where `--debug` asks for it. */
export function reportFailure(error: unknown, { world, language, debug }: FailureContext): void {
  const say = cliSentences[language];
  const known = error instanceof UserError;
  world.err(`${known ? failureSentence(error, language) : say.unexpected}\n`);
  if (debug) world.err(`${error instanceof Error ? stackOf(error) : String(error)}\n`);
  else if (!known) world.err(`${say.seeDebug}\n`);
}

function stackOf(error: Error): string {
  const cause = error.cause instanceof Error ? `\n${stackOf(error.cause)}` : '';
  return `${error.stack ?? error.message}${cause}`;
}

/** What was wrong with the words on the command line, in the user's language. */
export function usageFailure(error: CommanderError, language: Language): string {
  const { usage: say, ...sentences } = cliSentences[language];
  // The library names the offending word in quotes, and a similar one in brackets.
  const word = told(/'([^']*)'/.exec(error.message)?.[1] ?? '');
  const similar = /\(Did you mean (?:one of )?([^?]*)\?\)/.exec(error.message)?.[1] ?? '';
  const sentence = say[error.code] ?? say.other;
  // What was given, and the code of what is expected or the values that there are.
  const [, value = '', expected = ''] = /argument '([^']*)' is invalid\. ?(.*)$/.exec(error.message) ?? [];
  if (value) return invalidValue(inWords(word, sentences), value, expected, language);
  return [sentence?.(inWords(word, sentences)) ?? '', similar && say.similar?.(similar), say.help?.('')]
    .filter(Boolean)
    .join(' ');
}

/** The option, what was given and what is expected: the code that its reader throws, or the values that it may have. */
function invalidValue(option: string, value: string, expected: string, language: Language): string {
  const say = cliSentences[language].invalidValue;
  const [, choices] = /^Allowed choices are (.*)\.$/.exec(expected) ?? [];
  return say.told(
    option,
    value,
    choices === undefined ? (say.expected[expected] ?? '') : say.choices(choices),
  );
}
