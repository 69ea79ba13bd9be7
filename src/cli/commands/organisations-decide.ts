import { UserError } from '../../errors.js';
import { defineCommand } from '../command.js';
import type { DecideOptions } from '../runs/decide.js';
import { parseYear } from '../year.js';

/** `organisations decide <file> --year <year>`: the answers of a review's workbook are kept. */
export const organisationsDecide = defineCommand<[file: string], Partial<DecideOptions>>({
  path: ['organisations', 'decide'],
  define: (command, { commands: { organisationsDecide: say } }) =>
    command
      .description(say.description)
      .usage(say.usage)
      .argument('<file>', say.options.file)
      .option('--year <year>', say.options.year, parseYear)
      .option('--input <folder>', say.options.input)
      .option('--by <name>', say.options.by),
  async run([file], { year, ...options }, language, world) {
    if (year === undefined) throw new UserError('year-needed');
    const { decideCommand } = await import('../runs/decide.js');
    const { organisationsTopic } = await import('../runs/review-topics.js');
    return decideCommand(organisationsTopic, file, { year, ...options }, language, world);
  },
});
