import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../../model/errors.js';
import type { Language } from '../../model/language.js';
import { loadTemplates } from '../../report/compose/load-templates.js';
import { cliSentences } from '../../sentences/cli.js';
import { exitCodes } from '../exit-codes.js';
import { shownPath } from '../shown-path.js';
import type { World } from '../world.js';
import { writeFiles } from '../write-files.js';

/** `templates eject`: writes the program's texts of a language into a folder that has none. */
export async function ejectTemplates(output: string, language: Language, world: World): Promise<number> {
  const folder = resolve(world.cwd, output);
  if (existsSync(join(folder, language)))
    throw new UserError('templates-exist', { folder: join(output, language) });
  const { files } = loadTemplates(language);
  await writeFiles(
    folder,
    [...files].map(([path, content]) => ({ path: `${language}/${path}`, content })),
  );
  const shown = shownPath(folder, world);
  world.out(`${cliSentences[language].templates.ejected(files.size, `${shown}/${language}`, shown)}\n`);
  return exitCodes.clean;
}
