import { constants, existsSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { loadKnowledge } from '../../field/load-knowledge.js';
import { diskSource } from '../../intake/discover/disk-source.js';
import { UserError } from '../../model/errors.js';
import type { Language } from '../../model/language.js';
import { loadTemplates } from '../../report/compose/load-templates.js';
import { rulesVersion } from '../../rules.js';
import { cliSentences } from '../../sentences/cli.js';
import { describeIn } from '../../sentences/describe.js';
import { failureSentence } from '../../sentences/failures.js';
import { loadKept } from '../../year/decide/load-kept.js';
import { configFor, configPath } from '../config.js';
import { exitCodes } from '../exit-codes.js';
import { checkFolders } from '../folders.js';
import { stateFolder } from '../publish/state.js';
import { shownPath } from '../shown-path.js';
import { programVersion } from '../version.js';
import type { World } from '../world.js';
import { yearRequest } from '../year-request.js';

export interface DoctorOptions {
  /** The year to look for; every year with a folder otherwise. */
  readonly year?: number;
  readonly input?: string;
  readonly output?: string;
}

/** What was found of one thing: as it should be, worth knowing, or in the way of a report. */
interface Found {
  readonly state: 'good' | 'note' | 'bad';
  readonly text: string;
}

/** `doctor`: tells what a report needs and whether it is there; gives 2 where something is in its way. */
export async function doctorCommand(
  options: DoctorOptions,
  language: Language,
  world: World,
): Promise<number> {
  const years = options.year === undefined ? yearsWithData(world) : [options.year];
  const found = [
    await tried(() => aboutProgram(language, world), language),
    await tried(() => aboutConfiguration(language, world), language),
    ...(years.length === 0 ? [{ state: 'bad', text: cliSentences[language].doctor.noYear } as const] : []),
  ];
  for (const year of years) found.push(...(await aboutYear(year, options, language, world)));
  const say = cliSentences[language].doctor;
  const { colour } = world;
  const marks = { good: colour.green(say.good), note: colour.yellow(say.note), bad: colour.red(say.bad) };
  world.out(`${found.map(({ state, text }) => `${marks[state]} ${text}`).join('\n')}\n`);
  return found.some(({ state }) => state === 'bad') ? exitCodes.failed : exitCodes.clean;
}

/** What a user can put right is told by its sentence. */
async function tried(look: () => Found | Promise<Found>, language: Language): Promise<Found> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof UserError) return { state: 'bad', text: failureSentence(error, language) };
    throw error;
  }
}

function aboutProgram(language: Language, { cores }: World): Found {
  const { registries } = loadKnowledge();
  loadTemplates(language);
  return {
    state: 'good',
    text: cliSentences[language].doctor.program({
      version: programVersion(),
      rules: rulesVersion,
      node: process.versions.node,
      platform: `${process.platform}-${process.arch}`,
      cores,
      units: registries.units.length,
    }),
  };
}

function aboutConfiguration(language: Language, world: World): Found {
  const say = cliSentences[language].doctor;
  const path = configPath(world.cwd);
  if (path === undefined) return { state: 'note', text: say.noConfiguration };
  const { templates } = configFor(world.now.getUTCFullYear(), world.cwd, {});
  if (templates !== undefined) loadTemplates(language, templates);
  return { state: 'good', text: say.configuration(shownPath(path, world)) };
}

/** Years whose folder is there, as it is configured. */
function yearsWithData({ cwd, now }: World): number[] {
  const last = now.getUTCFullYear() + 1;
  const years = Array.from({ length: last - 2000 + 1 }, (_, at) => 2000 + at);
  try {
    return years.filter((year) => existsSync(configFor(year, cwd, {}).input));
  } catch (error) {
    // The configuration is told as what it is.
    if (error instanceof UserError) return [];
    throw error;
  }
}

async function aboutYear(
  year: number,
  options: DoctorOptions,
  language: Language,
  world: World,
): Promise<Found[]> {
  return [
    await tried(() => aboutData(year, options, language, world), language),
    ...(await aboutKept(year, options, language, world)),
    await tried(() => aboutOutput(year, options, language, world), language),
  ];
}

async function aboutData(
  year: number,
  options: DoctorOptions,
  language: Language,
  world: World,
): Promise<Found> {
  const say = cliSentences[language].doctor;
  const { input, output } = configFor(year, world.cwd, options);
  checkFolders(input, output, year);
  const { files, setAside } = await diskSource([{ absolute: input }]).list();
  const { previousInput } = yearRequest(year, options.input, world);
  return {
    state: files.length === 0 ? 'bad' : 'good',
    text: say.data({
      year,
      folder: shownPath(input, world),
      files: files.length,
      setAside: setAside.length,
      ...(previousInput !== undefined && { previous: shownPath(previousInput, world) }),
    }),
  };
}

/** What analysts keep beside the data, and what of it cannot be read. */
async function aboutKept(
  year: number,
  { input }: DoctorOptions,
  language: Language,
  world: World,
): Promise<Found[]> {
  const say = cliSentences[language].doctor;
  try {
    const request = yearRequest(year, input, world);
    const folders = [request.input, ...(request.previousInput === undefined ? [] : [request.previousInput])];
    const kept = await loadKept(folders, loadKnowledge().registries);
    const describe = describeIn(language);
    const counted = [kept.organisations.decisions, kept.difficulties.decisions, kept.corrections.lines];
    const told = counted.reduce((sum, { length }) => sum + length, 0);
    return [
      ...(told > 0
        ? [
            {
              state: 'good',
              text: say.kept({ decisions: told, files: kept.files.map(({ path }) => path) }),
            } as const,
          ]
        : []),
      ...kept.problems.map(
        (problem): Found => ({
          state: 'note',
          text: `${problem.place.file}: ${describe(problem).message}`,
        }),
      ),
    ];
  } catch (error) {
    // A folder that is not there is told by who looks for it.
    if (error instanceof UserError) return [];
    throw error;
  }
}

async function aboutOutput(
  year: number,
  options: DoctorOptions,
  language: Language,
  world: World,
): Promise<Found> {
  const say = cliSentences[language].doctor;
  const { output } = configFor(year, world.cwd, options);
  const folder = shownPath(output, world);
  if (existsSync(join(output, stateFolder, 'lock'))) return { state: 'note', text: say.locked(folder) };
  try {
    await access(nearestFolder(output), constants.W_OK);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new UserError('cannot-write', { path: folder, code }, { cause: error });
  }
  return { state: 'good', text: say.output(folder) };
}

/** The folder itself, or the one in which it will be made. */
function nearestFolder(folder: string): string {
  const parent = dirname(folder);
  return existsSync(folder) || parent === folder ? folder : nearestFolder(parent);
}
