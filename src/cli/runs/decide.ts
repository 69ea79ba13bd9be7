import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { causesOf } from '../../check/causes.js';
import { loadKnowledge } from '../../field/load-knowledge.js';
import { decodeText } from '../../intake/read/text/encodings.js';
import { UserError } from '../../model/errors.js';
import type { Language } from '../../model/language.js';
import { newDecisions, type Refused } from '../../review/new-decisions.js';
import { type ReviewSentences, reviewSentences } from '../../sentences/review.js';
import { addDecisions } from '../../year/decide/add-decisions.js';
import type { Kept } from '../../year/decide/load-kept.js';
import type { DecisionTable } from '../../year/decide/table.js';
import { today } from '../clock.js';
import { configFor } from '../config.js';
import { exitCodes } from '../exit-codes.js';
import { checkInput } from '../folders.js';
import { shownPath } from '../shown-path.js';
import { toldCauses } from '../told-causes.js';
import type { World } from '../world.js';
import { writeFiles } from '../write-files.js';
import { yearRequest } from '../year-request.js';
import { answersOf } from './answers-file.js';
import { countOnce } from './review.js';
import type { ReviewTopic } from './review-topics.js';

export interface DecideOptions {
  readonly year: number;
  readonly input?: string;
  /** Who decided: written beside the decisions. */
  readonly by?: string;
}

/** `organisations decide`, `difficulties decide`, `headers decide`: keeps the answers of a review's workbook; gives the exit code. */
export async function decideCommand(
  topic: ReviewTopic,
  file: string,
  { year, by = '', ...options }: DecideOptions,
  language: Language,
  world: World,
): Promise<number> {
  const say = reviewSentences[language];
  const { input } = configFor(year, world.cwd, options);
  checkInput(input, year);
  const { answers, isReview, problems } = await answersOf(resolve(world.cwd, file));
  if (!isReview) {
    const why = toldCauses(causesOf(problems), language, world);
    if (why) world.err(`${why}\n`);
    throw new UserError('answers-unreadable', { file });
  }
  const knowledge = loadKnowledge();
  const request = { ...yearRequest(year, options.input, world), keepTables: true };
  const counted = await countOnce(request, knowledge, language, world);
  const kept = topic.kept(counted);
  const review = topic.review(counted);
  const table = topic.table(knowledge.registries);
  const decided = newDecisions(answers, {
    table,
    questions: [...review.pairs, ...review.values],
    ...(review.placements && { placements: review.placements }),
    kept: kept.decisions,
    by,
    day: today(world),
  });
  const path = keptPath(input, kept, table);
  if (decided.rows.length > 0) await keep(path, decided.rows, table);
  const told = say.decided(shownPath(path, world), decided.rows.length, decided.known, decided.unsure);
  world.out(`${[told, ...refusedLines(decided.refused, say)].join('\n')}\n`);
  return decided.refused.length > 0 ? exitCodes.findings : exitCodes.clean;
}

/** The file beside the folders of the years, as it is called there. */
function keptPath(input: string, { files }: Kept, table: DecisionTable): string {
  const known = files.find(({ path }) => /^\.\.\/[^/]+$/.test(path));
  return join(dirname(input), known === undefined ? table.file : basename(known.path));
}

/**
 * Adds rows to the kept file, or makes it, with the mark by which Excel knows the encoding.
 * @throws UserError `decisions-damaged` where the file cannot be taken apart, `cannot-write`.
 */
async function keep(
  path: string,
  rows: Parameters<typeof addDecisions>[1],
  table: DecisionTable,
): Promise<void> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return new Uint8Array();
    throw new UserError('input-unreadable', { input: path }, { cause: error });
  });
  let text: string;
  try {
    text = addDecisions(decodeText(bytes), rows, table);
  } catch (cause) {
    throw new UserError('decisions-damaged', { file: path }, { cause });
  }
  await writeFiles(dirname(path), [{ path: basename(path), content: `\uFEFF${text}` }]);
}

function refusedLines(refused: readonly Refused[], say: ReviewSentences): string[] {
  if (refused.length === 0) return [];
  const lines = refused.map((one) => `  ${one.answer.sheet}!${one.answer.cell}  ${whyRefused(one, say)}`);
  return ['', say.refused.title, ...lines];
}

function whyRefused(refused: Refused, say: ReviewSentences): string {
  switch (refused.why) {
    case 'unknown':
      return say.refused.unknown(refused.answer.text);
    case 'gone':
      return say.refused.gone;
    case 'contradicts': {
      const { file, row } = refused.decision.line;
      return say.refused.contradicts(say.keptFile(file), row);
    }
  }
}
