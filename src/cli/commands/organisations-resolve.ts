import { defineCommand } from '../command.js';

/** `organisations resolve <file>`: what body each name of a CSV is. */
export const organisationsResolve = defineCommand<[file: string], { readonly output?: string }>({
  path: ['organisations', 'resolve'],
  define: (command, { commands: { organisationsResolve: say } }) =>
    command
      .description(say.description)
      .usage(say.usage)
      .argument('<file>', say.options.file)
      .option('--output <file>', say.options.output),
  async run([file], options, language, world) {
    const { resolveCommand } = await import('../runs/organisations-resolve.js');
    return resolveCommand(file, options, language, world);
  },
});
