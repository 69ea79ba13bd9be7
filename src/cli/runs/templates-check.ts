import { resolve } from 'node:path';
import { loadKnowledge } from '../../field/load-knowledge.js';
import type { Language } from '../../model/language.js';
import { createContext } from '../../report/compose/context.js';
import { loadTemplates } from '../../report/compose/load-templates.js';
import { publish } from '../../report/compose/published.js';
import { checkTemplates, type TemplateCheck } from '../../report/compose/template/check.js';
import { writtenName } from '../../report/compose/template/message.js';
import { cliSentences } from '../../sentences/cli.js';
import { describeIn } from '../../sentences/describe.js';
import { failureSentence } from '../../sentences/failures.js';
import { count } from '../../year/count/count.js';
import { mergeYear } from '../../year/merge/merge.js';
import { exitCodes } from '../exit-codes.js';
import { shownPath } from '../shown-path.js';
import type { World } from '../world.js';

/** `templates check`: the texts of a folder against the names that exist; gives 1 where one of them cannot be used. */
export async function checkTemplateFolder(folder: string, language: Language, world: World): Promise<number> {
  const path = resolve(world.cwd, folder);
  const templates = loadTemplates(language, path);
  const shown = { ...templates, folder: shownPath(templates.folder, world) };
  const check = checkTemplates(shown, loadTemplates(language), contextOfNothing(language, world));
  world.out(reportOf(check, language));
  return check.failures.length > 0 ? exitCodes.findings : exitCodes.clean;
}

/** Which names exist does not depend on the data. */
function contextOfNothing(language: Language, world: World) {
  const { registries, institutionTypeName } = loadKnowledge();
  const { year } = mergeYear([], world.now.getUTCFullYear(), registries);
  const organisations = { organisations: [], byMention: new Map() };
  const nothing = { pairs: [], parts: [], apart: [] };
  return createContext(
    publish({
      ...{ year, organisations, registries, institutionTypeName, language },
      difficultyWordings: new Map(),
      counts: count({
        year,
        registries,
        organisations: { resolution: organisations, undecided: { ...nothing, kinds: [], counties: [] } },
        difficulties: { groups: [], undecided: nothing },
      }),
      problems: [],
      describe: describeIn(language),
      inputs: [],
      sheets: [],
      rows: { read: 0, counted: 0, superseded: 0, notCounted: 0 },
      templates: loadTemplates(language),
      privacy: { redact: String, mayBePerson: () => false },
      smallGroups: 0,
    }),
  );
}

function reportOf({ failures, missing, idle, unused }: TemplateCheck, language: Language): string {
  const say = cliSentences[language].templates;
  const section = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`), ''];
  const sections = [
    ...section(
      say.wrong,
      failures.map((failure) => failureSentence(failure, language)),
    ),
    ...section(say.missing, missing),
    ...section(say.idle, idle),
    ...section(
      say.unused,
      unused.map((name) => `{${writtenName(name)}}`),
    ),
  ];
  return [...sections, failures.length > 0 ? say.notUsable : say.usable, ''].join('\n');
}
