import { defineCommand } from '../command.js';

/** `templates eject`: a copy of the report's texts, to be edited. */
export const templatesEject = defineCommand<[], { readonly output: string }>({
  path: ['templates', 'eject'],
  define: (command, { commands: { templatesEject: say } }) =>
    command
      .description(say.description)
      .usage(say.usage)
      .option('--output <folder>', say.options.output, 'templates'),
  async run(_, { output }, language, world) {
    const { ejectTemplates } = await import('../runs/templates-eject.js');
    return ejectTemplates(output, language, world);
  },
});
