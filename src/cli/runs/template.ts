import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { templateWorkbook } from '../../check/blank-workbook/template-workbook.js';
import { loadRegistries } from '../../field/registries/load.js';
import type { Registries, Unit } from '../../field/registries/registries.js';
import { UnitFinder } from '../../intake/recognise/units.js';
import { UserError } from '../../model/errors.js';
import type { Language } from '../../model/language.js';
import { templateSentences } from '../../sentences/template.js';
import { nearestNames } from '../../text/nearest.js';
import { writeWorkbook } from '../../workbook/write-workbook.js';
import { configFor } from '../config.js';
import { exitCodes } from '../exit-codes.js';
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

/** @throws UserError `unit-unknown` with the names most like the one given */
function unitNamed(wanted: string, registries: Registries): Unit {
  const byCode = registries.units.find(({ code }) => code === wanted.toLowerCase());
  const reading = byCode ? { unit: byCode } : new UnitFinder(registries).find(wanted);
  if (reading && 'unit' in reading) return reading.unit;
  const names = reading?.ambiguous.map(({ name }) => name) ?? nearestUnits(wanted, registries);
  throw new UserError('unit-unknown', { unit: wanted, nearest: names.join(', ') });
}

/** Staff leave the kind of a unit out: places are compared as well as whole names. */
function nearestUnits(wanted: string, { units }: Registries): string[] {
  const byPlace = new Map(
    units.flatMap(({ name, code }) =>
      [name, code, name.split(' ').slice(1).join(' ')].map((key) => [key, name]),
    ),
  );
  return [...new Set(nearestNames(wanted, byPlace.keys()).flatMap((key) => byPlace.get(key) ?? []))];
}

async function refuseExisting(path: string, file: string): Promise<void> {
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  if (isThere) throw new UserError('file-exists', { file });
}
