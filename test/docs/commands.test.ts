import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../../src/cli/program.js';
import { quietWorld } from '../support/world.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(`${root}docs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  ...readdirSync(`${root}docs/retete`).map((name) => `docs/retete/${name}`),
];

/** `reintegrare report --year 2018` in a block, in a line of a script or between backticks, up to the next command. */
const called = /(?:^|[`$&|] ?|run: |&& )(?:reintegrare(?:\.cmd)?|node bin\/reintegrare\.js) ([^`\n]+)/gmu;

/** The commands of a document; those that stand for any (`…`, `<an>`, FIȘIER) are written for people. */
function commandsIn(document: string): string[] {
  const text = readFileSync(root + document, 'utf8');
  return [...text.matchAll(called)]
    .map(([, command = '']) => command.split(/ (?:&&|\|\||>>|[|>;])|;/u)[0]?.trim() ?? '')
    .filter((command) => /^[a-z-]/.test(command) && !/[…<[]|^build |^\. /u.test(command));
}

/** Words as a shell takes them. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/gu)].map(([, a, b, c]) => a ?? b ?? c ?? '');
}

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
