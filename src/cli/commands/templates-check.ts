import { defineCommand } from '../command.js';

/** `templates check <folder>`: what is wrong, missing or unused in a copy of the texts. */
export const templatesCheck = defineCommand<[folder: string], object>({
  path: ['templates', 'check'],
  define: (command, { commands: { templatesCheck: say } }) =>
    command.description(say.description).usage(say.usage).argument('<folder>', say.options.folder),
  async run([folder], _, language, world) {
    const { checkTemplateFolder } = await import('../runs/templates-check.js');
    return checkTemplateFolder(folder, language, world);
  },
});
