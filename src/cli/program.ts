import { Command, Option } from 'commander';
import { UserError } from '../errors.js';
import { type Language, languages } from '../language.js';
import { cliSentences } from '../sentences/cli.js';
import { programVersion } from './version.js';
import type { World } from './world.js';
import { parseYear } from './year.js';

/** Builds the command line. Each command loads what it needs when it runs, so that help answers at once. */
export function buildProgram(language: Language, world: World, setExitCode: (code: number) => void): Command {
  const say = cliSentences[language];
  const program = new Command('reintegrare');
  program
    .description(say.description)
    .version(programVersion(), '-V, --version', say.options.version)
    .helpOption('-h, --help', say.options.help)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: world.out, writeErr: () => undefined })
    .configureHelp({
      styleTitle: (title) => say.helpTitles[title] ?? title,
      optionDescription: (option) => option.description,
      helpWidth: world.columns,
    });
  const common = (command: Command) =>
    command
      .helpOption('-h, --help', say.options.help)
      .addOption(new Option('--lang <lang>', say.options.lang).choices([...languages]).default('ro'))
      .option('--debug', say.options.debug);
  common(program).usage(say.usageLines.program);

  common(program.command('report'))
    .usage(say.usageLines.report)
    .description(say.report)
    .option('--year <year>', say.options.year, parseYear)
    .option('--input <folder>', say.options.input)
    .option('--output <folder>', say.options.output)
    .option('--format <list>', say.options.format, (list) => list.split(',').map((format) => format.trim()))
    .action(async (options) => {
      if (options.year === undefined) throw new UserError('year-needed');
      const { reportCommand } = await import('./commands/report.js');
      setExitCode(await reportCommand(options, language, world));
    });

  common(program.command('validate'))
    .usage(say.usageLines.validate)
    .description(say.validate)
    .argument('<file...>', say.options.file)
    .option('--year <year>', say.options.validateYear, parseYear)
    .option('--all', say.options.all)
    .action(async (files, options) => {
      const { validateCommand } = await import('./commands/validate.js');
      setExitCode(await validateCommand(files, options, language, world));
    });

  const organisations = program
    .command('organisations')
    .description(say.organisations)
    .usage(say.usageLines.program);
  common(organisations.command('resolve'))
    .usage(say.usageLines.table)
    .description(say.resolve)
    .argument('<file>', say.options.names)
    .option('--output <file>', say.options.tableOutput)
    .action(async (file, options) => {
      const { resolveCommand } = await import('./commands/organisations.js');
      setExitCode(await resolveCommand(file, options, language, world));
    });

  const difficulties = program
    .command('difficulties')
    .description(say.difficulties)
    .usage(say.usageLines.program);
  common(difficulties.command('group'))
    .usage(say.usageLines.table)
    .description(say.group)
    .argument('<file>', say.options.texts)
    .option('--output <file>', say.options.tableOutput)
    .action(async (file, options) => {
      const { groupCommand } = await import('./commands/difficulties.js');
      setExitCode(await groupCommand(file, options, language, world));
    });
  return program;
}
