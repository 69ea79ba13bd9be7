import { defineCommand } from '../command.js';

/** `difficulties group <file>`: what problem each text of a CSV names. */
export const difficultiesGroup = defineCommand<[file: string], { readonly output?: string }>({
  path: ['difficulties', 'group'],
  define: (command, { commands: { difficultiesGroup: say } }) =>
    command
      .description(say.description)
      .usage(say.usage)
      .argument('<file>', say.options.file)
      .option('--output <file>', say.options.output),
  async run([file], options, language, world) {
    const { groupCommand } = await import('../runs/difficulties-group.js');
    return groupCommand(file, options, language, world);
  },
});
