import type { Command } from 'commander';
import { UserError } from '../../model/errors.js';
import { type Language, languages } from '../../model/language.js';
import { bashCompletion } from '../completion/bash.js';
import { powershellCompletion } from '../completion/powershell.js';
import type { Completions } from '../completion/words.js';
import { zshCompletion } from '../completion/zsh.js';
import { exitCodes } from '../exit-codes.js';
import { buildProgram } from '../program.js';
import type { World } from '../world.js';

/** One line a shell. */
const shells: Readonly<Record<string, (completions: Completions) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  powershell: powershellCompletion,
};

/**
 * `completion`: writes the script of a shell to standard output.
 * @throws UserError `unknown-shell` with those that there are.
 */
export async function completionCommand(shell: string, language: Language, world: World): Promise<number> {
  const script = Object.hasOwn(shells, shell) ? shells[shell] : undefined;
  if (!script) throw new UserError('unknown-shell', { shell, shells: Object.keys(shells).join(', ') });
  world.out(script(completionsOf(buildProgram(language, world, () => undefined))));
  return exitCodes.clean;
}

/** The words that may follow: below the program and below each command. */
export function completionsOf(program: Command): Completions {
  const ofCommand = (command: Command, path: string): (readonly [string, readonly string[]])[] => [
    [
      path,
      [
        ...command.commands.map((one) => one.name()),
        ...command.options.flatMap(({ long }) => long ?? []),
        '--help',
      ],
    ],
    ...command.commands.flatMap((one) => ofCommand(one, path === '' ? one.name() : `${path} ${one.name()}`)),
  ];
  return { after: new Map(ofCommand(program, '')), values: { '--lang': languages } };
}
