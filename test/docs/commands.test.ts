import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../../src/cli/program.js';
import { commandsIn, documents, wordsOf } from '../support/documented-commands.js';
import { quietWorld } from '../support/world.js';

/** The program with commands that only say that they were called. */
function dryProgram(): { readonly program: Command; called(): boolean } {
  let isCalled = false;
  const program = buildProgram('ro', quietWorld('/'), () => undefined);
  for (const command of program.commands.flatMap((one) => [one, ...one.commands]))
    if (command.commands.length === 0)
      command.action(() => {
        isCalled = true;
      });
  return { program, called: () => isCalled };
}

describe.each(documents.filter((name) => commandsIn(name).length > 0))('the commands of %s', (document) => {
  it.each([...new Set(commandsIn(document))])('%s', async (command) => {
    const { program, called } = dryProgram();
    const run = program.parseAsync(wordsOf(command), { from: 'user' });
    if (/--(?:help|version)$/.test(command)) await expect(run).rejects.toMatchObject({ exitCode: 0 });
    else {
      await run;
      expect(called()).toBe(true);
    }
  });
});
