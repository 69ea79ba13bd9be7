import { loadKnowledge } from '../../field/load-knowledge.js';
import type { Language } from '../../model/language.js';
import { countYear } from '../../pipeline.js';
import { cliSentences } from '../../sentences/cli.js';
import { figureIds } from '../../year/count/figure-table.js';
import { exitCodes } from '../exit-codes.js';
import { figurePage, labelled, type Page } from '../explain/figure-page.js';
import { organisationPage, shownName } from '../explain/organisation-page.js';
import { figureNamed, looksLikeId, organisationNamed, refuseUnknown } from '../explain/subject.js';
import { progressLine } from '../progress.js';
import { type SliceOptions, sliceOf } from '../slice.js';
import type { World } from '../world.js';
import { yearRequest } from '../year-request.js';

export interface ExplainOptions extends SliceOptions {
  readonly year: number;
  readonly input?: string;
}

/**
 * `explain`: adds a figure up to the cell, or says how an organisation was counted; without a name, lists the figures.
 * @throws UserError `unknown-figure` where nothing is called so, `several-meant` where several are.
 */
export async function explainCommand(
  name: string | undefined,
  { year, ...options }: ExplainOptions,
  language: Language,
  world: World,
): Promise<number> {
  const figure = name === undefined ? undefined : figureNamed(name);
  if (name !== undefined && !figure && looksLikeId(name)) refuseUnknown(name);
  const progress = progressLine(world, cliSentences[language]);
  const knowledge = loadKnowledge();
  const slice = sliceOf(options, year, knowledge.registries);
  const request = { ...yearRequest(year, options.input, world), ...(slice && { slice }) };
  const counted = await countYear(request, knowledge, progress.show);
  progress.clear();
  const page: Page = { counted, knowledge, language };
  const lines =
    name === undefined
      ? figureIds.map((id) => `${id}  ${labelled(id, page)}`)
      : figure
        ? figurePage(figure, page)
        : organisationLines(name, page);
  world.out(`${lines.join('\n')}\n`);
  return exitCodes.clean;
}

function organisationLines(name: string, page: Page): string[] {
  const { organisations } = page.counted.organisations;
  const found = organisationNamed(name, organisations, (one) => shownName(one, page));
  return found ? organisationPage(found, page) : refuseUnknown(name);
}
