import { defineCommand } from '../command.js';

/** `completion <shell>`: the script by which a shell completes commands and options. */
export const completion = defineCommand<[shell: string], object>({
  path: ['completion'],
  define: (command, { commands: { completion: say } }) =>
    command.description(say.description).usage(say.usage).argument('<shell>', say.options.shell),
  async run([shell], _, language, world) {
    const { completionCommand } = await import('../runs/completion.js');
    return completionCommand(shell, language, world);
  },
});
