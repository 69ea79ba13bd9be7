import { UserError } from '../../model/errors.js';
import { defineCommand } from '../command.js';
import type { TemplateOptions } from '../runs/template.js';
import { parseYear } from '../year.js';

/** `template --year <year>`: the blank workbook that units fill in. */
export const template = defineCommand<[], Partial<TemplateOptions>>({
  path: ['template'],
  define: (command, { commands: { template: say } }) =>
    command
      .description(say.description)
      .usage(say.usage)
      .option('--year <year>', say.options.year, parseYear)
      .option('--unit <unit>', say.options.unit)
      .option('--output <file>', say.options.output),
  async run(_, { year, ...options }, language, world) {
    if (year === undefined) throw new UserError('template-year-needed');
    const { templateCommand } = await import('../runs/template.js');
    return templateCommand({ year, ...options }, language, world);
  },
});
