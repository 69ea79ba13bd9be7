import { availableParallelism } from 'node:os';
import chalk, { Chalk, type ChalkInstance } from 'chalk';

/** Everything that the commands take from outside, so that tests can give it. */
export interface World {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
  /** Writes a text to standard output, as it is. */
  out(text: string): void;
  /** Writes a text to standard error, as it is. */
  err(text: string): void;
  /** Whether a person watches standard error. */
  readonly interactive: boolean;
  /** Width of standard output in characters. */
  readonly columns: number;
  readonly colour: ChalkInstance;
  /** How many threads may work at once. */
  readonly cores: number;
}

/** The world of a running process. Colours only where a terminal shows them and `NO_COLOR` is not set. */
export function worldOf(process: NodeJS.Process): World {
  const plain = process.env.NO_COLOR || !process.stdout.isTTY;
  return {
    cwd: process.cwd(),
    env: process.env,
    now: new Date(),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    interactive: process.stderr.isTTY === true,
    // A terminal may say that it has none.
    columns: process.stdout.columns || 100,
    colour: plain ? new Chalk({ level: 0 }) : chalk,
    cores: availableParallelism(),
  };
}
