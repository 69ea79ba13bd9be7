import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { tableKinds, tables } from '../../field/contract/tables.js';
import type { Knowledge } from '../../field/knowledge.js';
import { loadKnowledge } from '../../field/load-knowledge.js';
import { translated } from '../../field/registries/translated.js';
import { UserError } from '../../model/errors.js';
import type { Language } from '../../model/language.js';
import { countYear, type YearRequest } from '../../pipeline.js';
import { pairsOfPlacement } from '../../review/placements.js';
import { codeOfDecision } from '../../review/question.js';
import type { Answer } from '../../review/read-answers.js';
import { type ReviewContext, reviewContext } from '../../review/sheet-parts.js';
import { cliSentences } from '../../sentences/cli.js';
import { reviewSentences } from '../../sentences/review.js';
import { writeWorkbook } from '../../workbook/write-workbook.js';
import type { CountedYear } from '../../year/counted-year.js';
import { lastDayOf } from '../../year/merge/year.js';
import { sourceDate } from '../clock.js';
import { configFor } from '../config.js';
import { exitCodes } from '../exit-codes.js';
import { checkFolders } from '../folders.js';
import { progressLine } from '../progress.js';
import { shownPath } from '../shown-path.js';
import type { World } from '../world.js';
import { writeFiles } from '../write-files.js';
import { yearRequest } from '../year-request.js';
import { answersOf } from './answers-file.js';
import type { ReviewTopic } from './review-topics.js';

export interface ReviewOptions {
  readonly year: number;
  readonly input?: string;
  /** The workbook; else one beside the reports. */
  readonly output?: string;
}

/** `organisations review`, `difficulties review`, `headers review`: writes a workbook with what is in doubt; gives the exit code. */
export async function reviewCommand(
  topic: ReviewTopic,
  { year, input: inputOption, output: file }: ReviewOptions,
  language: Language,
  world: World,
): Promise<number> {
  const { input, output } = configFor(year, world.cwd, {
    ...(inputOption !== undefined && { input: inputOption }),
  });
  const path = file === undefined ? join(output, `${topic.name}-${year}.xlsx`) : resolve(world.cwd, file);
  checkFolders(input, dirname(path), year);
  const knowledge = loadKnowledge();
  const request = { ...yearRequest(year, inputOption, world), keepTables: true };
  const counted = await countOnce(request, knowledge, language, world);
  await refuseLostAnswers(path, topic, counted, world);
  const say = reviewSentences[language];
  const review = topic.review(counted);
  const day = lastDayOf(counted.year) ?? `${year}-12-31`;
  const content = await writeWorkbook({
    title: topic.title(say, year),
    author: 'reintegrare',
    createdAt: sourceDate(world) ?? new Date(`${day}T00:00:00Z`),
    sheets: review.sheets(contextOf(counted, knowledge, language)),
  });
  await writeFiles(dirname(path), [{ path: basename(path), content }]);
  world.out(`${topic.written(say, shownPath(path, world), review)}\n`);
  return exitCodes.clean;
}

/** Counts a year while a line tells people what is being read. */
export async function countOnce(
  request: YearRequest,
  knowledge: Knowledge,
  language: Language,
  world: World,
): Promise<CountedYear> {
  const progress = progressLine(world, cliSentences[language]);
  const counted = await countYear(request, knowledge, progress.show);
  progress.clear();
  return counted;
}

/**
 * A workbook that was filled in is not written over before its answers are kept.
 * @throws UserError `answers-not-kept`
 */
async function refuseLostAnswers(
  path: string,
  topic: ReviewTopic,
  counted: CountedYear,
  { cwd }: World,
): Promise<void> {
  if (!existsSync(path)) return;
  const kept = new Set(topic.kept(counted).decisions.map(codeOfDecision));
  const { placements } = topic.review(counted);
  const { answers } = await answersOf(path);
  const isKept = ({ code, text }: Answer) => {
    const placement = placements?.byCode.get(code);
    const pairs = placement && placements && pairsOfPlacement(placement, text, placements.heads);
    return pairs ? pairs.every(({ question }) => kept.has(question.code)) : kept.has(code);
  };
  if (!answers.every(isKept)) throw new UserError('answers-not-kept', { file: relative(cwd, path) });
}

function contextOf(counted: CountedYear, knowledge: Knowledge, language: Language): ReviewContext {
  const { registries } = knowledge;
  const counties = registries.counties.map(({ code, name }) => [code, name] as const);
  const domains = registries.domains.map(
    (domain) => [domain.code, translated(domain, 'name', language) ?? domain.name] as const,
  );
  const kinds = tableKinds.map((kind) => [kind, tables[kind].sheet] as const);
  const scopes = new Map<string, string>([...counties, ...domains, ...kinds]);
  const units = new Map(registries.units.map(({ code, name }) => [code, name]));
  return reviewContext(language, {
    year: counted.counts.year,
    figures: counted.counts.figures,
    redact: counted.privacy.redact,
    scopeName: (code) => scopes.get(code ?? '') ?? code ?? '',
    unitName: (code) => units.get(code) ?? code,
    problemName: (code) =>
      knowledge.difficulties.codebook.find((entry) => entry.code === code)?.wording ?? code,
  });
}
