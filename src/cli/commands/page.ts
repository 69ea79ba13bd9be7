import { defineCommand } from '../command.js';
import type { PageOptions } from '../runs/page.js';
import { parseYear } from '../year.js';

/** `page`: the check before sending as one file that opens in a browser. */
export const page = defineCommand<[], PageOptions>({
  path: ['page'],
  define: (command, { commands: { page: say } }) =>
    command
      .description(say.description)
      .usage(say.usage)
      .option('--output <file>', say.options.output)
      .option('--year <year>', say.options.year, parseYear),
  async run(_, options, language, world) {
    const { pageCommand } = await import('../runs/page.js');
    return pageCommand(options, language, world);
  },
});
