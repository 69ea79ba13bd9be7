import { CommanderError } from 'commander';
import { isLanguage, type Language } from '../model/language.js';
import { exitCodes } from './exit-codes.js';
import { reportFailure, usageFailure } from './failures.js';
import { buildProgram } from './program.js';
import type { World } from './world.js';

/** Runs one command line and gives its exit code; whatever goes wrong ends in a sentence. */
export async function runCommandLine(args: readonly string[], world: World): Promise<number> {
  const language = languageOf(args);
  let exitCode: number = exitCodes.clean;
  const program = buildProgram(language, world, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.clean;
    if (error instanceof CommanderError) world.err(`${usageFailure(error, language)}\n`);
    else reportFailure(error, { world, language, debug: args.includes('--debug') });
    return exitCodes.failed;
  }
}

/** The language of the messages is needed before the arguments are parsed: help and refusals speak it too. */
function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[at]?.includes('=') ? args[at]?.split('=')[1] : args[at + 1];
  return at >= 0 && isLanguage(value) ? value : 'ro';
}
