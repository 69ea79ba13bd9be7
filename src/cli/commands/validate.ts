import { defineCommand } from '../command.js';
import type { ValidateOptions } from '../runs/validate.js';
import { parseJobs } from '../values.js';
import { parseYear } from '../year.js';

/** `validate <file...>`: the check before sending. */
export const validate = defineCommand<[files: readonly string[]], ValidateOptions>({
  path: ['validate'],
  define: (command, { commands: { validate: say } }) =>
    command
      .description(say.description)
      .usage(say.usage)
      .argument('<file...>', say.options.file)
      .option('--year <year>', say.options.year, parseYear)
      .option('--all', say.options.all)
      .option('--explain-headers', say.options.explainHeaders)
      .option('--format <format>', say.options.format)
      .option('--output <file>', say.options.output)
      .option('--since <file>', say.options.since)
      .option('--receipt', say.options.receipt)
      .option('--mail', say.options.mail)
      .option('--annotate', say.options.annotate)
      .option('--strict', say.options.strict)
      .option('--jobs <n>', say.options.jobs, parseJobs),
  async run([files], options, language, world) {
    const { validateCommand } = await import('../runs/validate.js');
    return validateCommand(files, options, language, world);
  },
});
