import { CommanderError } from 'commander';
import { isLanguage, type Language } from '../language.js';
import { exitCodes } from './exit-codes.js';
import { reportFailure, usageFailure } from './failures.js';
import { buildProgram } from './program.js';
import { worldOf } from './world.js';

/** Runs the command line; the exit code is set here and nowhere else. */
export async function main(process: NodeJS.Process): Promise<void> {
  const world = worldOf(process);
  const args = process.argv.slice(2);
  const language = languageOf(args);
  // A reader that closes the pipe early (`| head`) has what it wanted.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    process.exitCode = await run(args, language, world);
  } catch (error) {
    process.exitCode = exitCodes.failed;
    reportFailure(error, { world, language, debug: args.includes('--debug') });
  }
}

async function run(
  args: readonly string[],
  language: Language,
  world: ReturnType<typeof worldOf>,
): Promise<number> {
  let exitCode: number = exitCodes.clean;
  const program = buildProgram(language, world, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitCodes.clean;
    world.err(`${usageFailure(error, language)}\n`);
    return exitCodes.failed;
  }
  return exitCode;
}

/** The language of the messages is needed before the arguments are parsed: help and refusals speak it too. */
function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[at]?.includes('=') ? args[at]?.split('=')[1] : args[at + 1];
  return at >= 0 && isLanguage(value) ? value : 'ro';
}
