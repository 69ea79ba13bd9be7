import type { Command } from 'commander';
import type { Language } from '../model/language.js';
import type { CliSentences } from '../sentences/cli.js';
import type { World } from './world.js';

/** One command: its words and options, and the work, which is loaded when it runs so that help answers at once. */
export interface CommandDefinition {
  /** The words that call it: `['organisations', 'resolve']`. */
  readonly path: readonly string[];
  /** Gives the command its description, arguments and options. */
  define(command: Command, say: CliSentences): void;
  /** Does the work; gives the exit code. */
  run(call: CommandCall): Promise<number>;
}

/** What was asked for on the command line. */
export interface CommandCall {
  /** The values of the arguments, in order; a variadic one is a list. */
  readonly args: readonly unknown[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly language: Language;
  readonly world: World;
}

/** A definition whose work says which arguments and options it takes; `define` must declare the same. */
export function defineCommand<Args extends readonly unknown[], Options>(definition: {
  readonly path: readonly string[];
  define(command: Command, say: CliSentences): void;
  run(args: Args, options: Options, language: Language, world: World): Promise<number>;
}): CommandDefinition {
  return {
    path: definition.path,
    define: definition.define,
    run: ({ args, options, language, world }) =>
      definition.run(args as unknown as Args, options as Options, language, world),
  };
}
