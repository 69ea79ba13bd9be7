import { Command, Option } from 'commander';
import { type Language, languages } from '../model/language.js';
import { type CliSentences, cliSentences } from '../sentences/cli.js';
import type { CommandDefinition } from './command.js';
import { commands } from './commands/index.js';
import { programVersion } from './version.js';
import type { World } from './world.js';

/** Builds the command line from its commands. */
export function buildProgram(language: Language, world: World, setExitCode: (code: number) => void): Command {
  const say = cliSentences[language];
  const program = new Command('reintegrare');
  program
    .description(say.description)
    .version(programVersion(), '-V, --version', say.options.version)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: world.out, writeErr: () => undefined })
    .configureHelp({
      styleTitle: (title) => say.helpTitles[title] ?? title,
      optionDescription: (option) => option.description,
      optionTerm: ({ flags }) => inWords(flags, say),
      argumentTerm: (argument) => say.values[argument.name()] ?? argument.name(),
      subcommandTerm: termOf(say),
      helpWidth: world.columns,
    });
  withCommonOptions(program, say).usage(say.usageLines.program);
  for (const definition of commands) {
    const command = withCommonOptions(addedTo(program, definition, say), say);
    definition.define(command, say);
    command.action(async (...values: unknown[]) => {
      // The library hands over the arguments, then the options and the command itself.
      const args = values.slice(0, -2);
      setExitCode(await definition.run({ args, options: command.opts(), language, world }));
    });
  }
  return program;
}

/** What stands for values between brackets, in the reader's words: `--year <an>`. */
export function inWords(flags: string, { values }: Pick<CliSentences, 'values'>): string {
  return flags.replace(/(?<=[<[])[a-z]+/g, (word) => values[word] ?? word);
}

/** A command with the arguments that it takes: `validate [opțiuni] <fișier...>`. */
function termOf(say: CliSentences): (command: Command) => string {
  return (command) => {
    const args = command.registeredArguments.map((argument) => {
      const name = argument.name() + (argument.variadic ? '...' : '');
      return argument.required ? `<${name}>` : `[${name}]`;
    });
    const options = command.commands.length === 0 ? ['[options]'] : [];
    return inWords([command.name(), ...options, ...args].join(' '), say);
  };
}

/** The command at its place: below the group that its first word names, where it has two. */
function addedTo(program: Command, { path }: CommandDefinition, say: CliSentences): Command {
  const [first = '', second] = path;
  if (second === undefined) return program.command(first);
  const known = program.commands.find((command) => command.name() === first);
  const group =
    known ??
    program
      .command(first)
      .helpCommand(false)
      .helpOption('-h, --help', say.options.help)
      .description(say.groups[first] ?? '')
      .usage(say.usageLines.program);
  return group.command(second);
}

function withCommonOptions(command: Command, say: CliSentences): Command {
  return command
    .helpOption('-h, --help', say.options.help)
    .addOption(new Option('--lang <lang>', say.options.lang).choices([...languages]).default('ro'))
    .option('--debug', say.options.debug);
}
