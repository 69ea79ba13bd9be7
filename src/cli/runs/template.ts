import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { templateWorkbook } from '../../check/blank-workbook/template-workbook.js';
import { loadRegistries } from '../../field/registries/load.js';
import { UserError } from '../../model/errors.js';
import type { Language } from '../../model/language.js';
import { templateSentences } from '../../sentences/template.js';
import { writeWorkbook } from '../../workbook/write-workbook.js';
import { configFor } from '../config.js';
import { exitCodes } from '../exit-codes.js';
import { unitNamed } from '../unit-named.js';
import type { World } from '../world.js';
import { writeFiles } from '../write-files.js';

export interface TemplateOptions {
  readonly year: number;
  /** Name or code of a unit. */
  readonly unit?: string;
  readonly output?: string;
}

/**
 * `template`: writes the blank workbook of a year; gives the exit code. A file that is there is left alone: somebody
 * may have filled it in.
 */
export async function templateCommand(
  { year, unit: wanted, output }: TemplateOptions,
  language: Language,
  world: World,
): Promise<number> {
  const registries = loadRegistries();
  const say = templateSentences[language];
  const unit = wanted === undefined ? undefined : unitNamed(wanted, registries);
  const { contact } = configFor(year, world.cwd, {});
  const file = output ?? `${['model', year, unit?.code].filter(Boolean).join('-')}.xlsx`;
  const path = resolve(world.cwd, file);
  await refuseExisting(path, file);
  const request = { year, ...(unit && { unit }), ...(contact !== undefined && { contact }) };
  const content = await writeWorkbook(templateWorkbook(request, registries, say));
  await writeFiles(dirname(path), [{ path: basename(path), content }]);
  world.out(`${say.written(file)}\n`);
  return exitCodes.clean;
}

async function refuseExisting(path: string, file: string): Promise<void> {
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  if (isThere) throw new UserError('file-exists', { file });
}
