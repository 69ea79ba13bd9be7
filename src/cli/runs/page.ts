import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { composePage, type PageScripts } from '../../check/page/compose-page.js';
import { loadRegistries } from '../../field/registries/load.js';
import { loadOrganisationRegistry } from '../../field/registries/load-organisations.js';
import { loadPersonRegistry } from '../../field/registries/load-persons.js';
import type { HeaderDecision } from '../../intake/recognise/header-decisions.js';
import { ConfigurationError } from '../../model/errors.js';
import type { Language } from '../../model/language.js';
import { programFolder } from '../../model/program-folder.js';
import { cliSentences } from '../../sentences/cli.js';
import { loadHeaders } from '../../year/decide/load-kept.js';
import { today } from '../clock.js';
import { configFor } from '../config.js';
import { exitCodes } from '../exit-codes.js';
import { programVersion } from '../version.js';
import type { World } from '../world.js';
import { writeFiles } from '../write-files.js';

export interface PageOptions {
  readonly output?: string;
  readonly year?: number;
}

/** The bundled scripts, made when the program is built; the same from the sources and from the compiled program. */
const bundles = new URL('dist/page/', programFolder);

/** `page`: writes the offline page with the registries as they are now. */
export async function pageCommand(
  { output = 'verificare.html', year }: PageOptions,
  language: Language,
  world: World,
): Promise<number> {
  const data = {
    version: programVersion(),
    headers: await headersKept(year, world),
    language,
    ...(year !== undefined && { year }),
    knowledge: {
      registries: loadRegistries(),
      organisations: loadOrganisationRegistry(),
      persons: loadPersonRegistry(),
    },
  };
  const file = resolve(world.cwd, output);
  await writeFiles(dirname(file), [{ path: basename(file), content: composePage(data, readScripts()) }]);
  world.out(`${cliSentences[language].pageWritten(output)}\n`);
  return exitCodes.clean;
}

/** What is kept beside the data, as they are configured. */
async function headersKept(year: number | undefined, world: World): Promise<readonly HeaderDecision[]> {
  const { input } = configFor(year ?? Number(today(world).slice(0, 4)), world.cwd, {});
  return (await loadHeaders([input])).decisions;
}

function readScripts(): PageScripts {
  const read = (name: string) => readFileSync(new URL(name, bundles), 'utf8');
  try {
    return { main: read('main.js'), worker: read('worker.js') };
  } catch (cause) {
    throw new ConfigurationError('page-not-built', {}, { cause });
  }
}
