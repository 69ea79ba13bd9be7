import { runCommandLine } from './run.js';
import { worldOf } from './world.js';

/** Runs the program; the exit code of the process is set here and nowhere else. */
export async function main(process: NodeJS.Process): Promise<void> {
  // A reader that closes the pipe early (`| head`) has what it wanted.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.exitCode = await runCommandLine(process.argv.slice(2), worldOf(process));
}
