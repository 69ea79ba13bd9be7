import { loadKnowledge } from '../../field/load-knowledge.js';
import { groupBy } from '../../model/collections.js';
import { UserError } from '../../model/errors.js';
import type { Language } from '../../model/language.js';
import { formatPlace, type Place } from '../../model/place.js';
import { countYear } from '../../pipeline.js';
import { type CliSentences, cliSentences } from '../../sentences/cli.js';
import { figureSentences } from '../../sentences/figure-sentences.js';
import { nearestNames } from '../../text/nearest.js';
import { formatNumber } from '../../text/numbers.js';
import type { Counts } from '../../year/count/counts.js';
import { type FigureId, figureIds } from '../../year/count/figure-table.js';
import { exitCodes } from '../exit-codes.js';
import { progressLine } from '../progress.js';
import type { World } from '../world.js';
import { yearRequest } from '../year-request.js';

export interface ExplainOptions {
  readonly year: number;
  readonly input?: string;
}

/**
 * `explain`: says how a figure was counted, from which units and from which cells; without one, lists the figures.
 * @throws UserError `unknown-figure` where there is no such figure.
 */
export async function explainCommand(
  figure: string | undefined,
  { year, ...options }: ExplainOptions,
  language: Language,
  world: World,
): Promise<number> {
  const asked = figure === undefined ? undefined : figureNamed(figure);
  const say = cliSentences[language];
  const progress = progressLine(world, say);
  const knowledge = loadKnowledge();
  const { counts } = await countYear(yearRequest(year, options.input, world), knowledge, progress.show);
  progress.clear();
  const unitNames = new Map(knowledge.registries.units.map(({ code, name }) => [code, name]));
  const lines = asked
    ? explanation(asked, counts, (unit) => unitNames.get(unit) ?? unit, language, say)
    : figureIds.map((id) => `${id}  ${labelled(id, counts, language)}`);
  world.out(`${lines.join('\n')}\n`);
  return exitCodes.clean;
}

function figureNamed(name: string): FigureId {
  const found = figureIds.find((id) => id.toLowerCase() === name.toLowerCase());
  if (found) return found;
  const nearest = nearestNames(name, figureIds).join(', ');
  throw new UserError('unknown-figure', { figure: name, nearest });
}

function explanation(
  id: FigureId,
  counts: Counts,
  unitName: (code: string) => string,
  language: Language,
  { explanation: say }: CliSentences,
): string[] {
  const { evidence, units } = counts.figures[id];
  return [
    labelled(id, counts, language),
    figureSentences[language][id].definition,
    ...(units.length > 0 ? ['', `${say.units(units.length)}: ${units.map(unitName).join(', ')}`] : []),
    ...(evidence.length > 0 ? ['', `${say.cells(evidence.length)}:`, ...cellLines(evidence)] : []),
  ];
}

function labelled(id: FigureId, { figures }: Counts, language: Language): string {
  return `${figureSentences[language][id].label}: ${formatNumber(figures[id].value, language)}`;
}

/** A line a sheet, with all its cells. */
function cellLines(places: readonly Place[]): string[] {
  const sheets = groupBy(places, ({ file, sheet }) =>
    formatPlace({ file, ...(sheet !== undefined && { sheet }) }),
  );
  return [...sheets].map(([sheet, cells]) => {
    const addresses = [...new Set(cells.flatMap(({ cell }) => cell ?? []))];
    return `  ${sheet}${addresses.length > 0 ? `: ${addresses.join(', ')}` : ''}`;
  });
}
