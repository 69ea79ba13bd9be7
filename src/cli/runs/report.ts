import { dirname, extname, relative } from 'node:path';
import { causesOfYear } from '../../check/causes-of-year.js';
import { loadKnowledge } from '../../field/load-knowledge.js';
import { UserError } from '../../model/errors.js';
import type { Language } from '../../model/language.js';
import type { Problem } from '../../model/problem.js';
import { makeReport, type Report } from '../../pipeline.js';
import { loadTemplates } from '../../report/compose/load-templates.js';
import type { Format, OutputFile } from '../../report/render/format.js';
import { formats } from '../../report/render/formats.js';
import { cliSentences } from '../../sentences/cli.js';
import { headline } from '../../sentences/headline.js';
import { reviewSentences } from '../../sentences/review.js';
import { type Counts, undecidedQuestions } from '../../year/count/counts.js';
import { decisionRules } from '../../year/decide/rules.js';
import { sourceDate } from '../clock.js';
import { configFor } from '../config.js';
import { exitCodes } from '../exit-codes.js';
import { checkFolders } from '../folders.js';
import { progressLine } from '../progress.js';
import { checkedSmallGroups } from '../small-groups.js';
import { toldCauses } from '../told-causes.js';
import type { World } from '../world.js';
import { removeLeftOvers, writeFiles } from '../write-files.js';
import { yearRequest } from '../year-request.js';

export interface ReportOptions {
  readonly year: number;
  readonly input?: string;
  readonly output?: string;
  readonly format?: readonly string[];
  readonly perAuthority?: boolean;
  /** Numbers of persons below this are not published. */
  readonly smallGroups?: number;
  /** Folder of the report's texts. */
  readonly templates?: string;
}

/** `report`: reads the folder of a year and writes its report; gives the exit code. */
export async function reportCommand(
  options: ReportOptions,
  language: Language,
  world: World,
): Promise<number> {
  const say = cliSentences[language];
  const chosen = chooseFormats(options.format);
  const { input, output, templates, ...config } = configFor(options.year, world.cwd, options);
  const smallGroups = options.smallGroups ?? checkedSmallGroups(config.smallGroups ?? 0);
  checkFolders(input, output, options.year);
  const created = sourceDate(world);
  const progress = progressLine(world, say);
  const report = await makeReport(
    {
      ...yearRequest(options.year, options.input, world),
      language,
      formats: chosen,
      perAuthority: options.perAuthority ?? false,
      templates: loadTemplates(language, templates),
      smallGroups,
      ...(created && { createdAt: created }),
    },
    loadKnowledge(),
    progress.show,
  );
  progress.clear();
  if (report.rows.counted === 0) {
    // An empty report must not take the place of a good one: the findings are told and nothing is written.
    world.err(`${toldCauses(causesOfYear(report).filter(isError), language, world)}\n`);
    throw new UserError('nothing-to-count', { input });
  }
  await writeFiles(output, report.files);
  await removeLeftOvers(output, report.files);
  world.out(summary(report, relative(world.cwd, output) || '.', language, world));
  const isFound = report.problems.some((problem) => problem.severity === 'error' || isUnapplied(problem));
  return isFound ? exitCodes.findings : exitCodes.clean;
}

function chooseFormats(names: readonly string[] | undefined): readonly Format[] {
  if (!names) return formats;
  return names.map((name) => {
    const format = formats.find(({ id }) => id === name);
    if (!format)
      throw new UserError('unknown-format', {
        format: name,
        formats: formats.map(({ id }) => id).join(', '),
      });
    return format;
  });
}

/** The last lines: what was counted, what was not and why, which files were written. */
function summary(report: Report, folder: string, language: Language, world: World): string {
  const say = cliSentences[language].summary;
  const { read, counted, superseded, notCounted } = report.rows;
  const causes = causesOfYear(report);
  const errors = toldCauses(causes.filter(isError), language, world);
  const unapplied = toldCauses(causes.filter(isUnapplied), language, world);
  const warnings = report.problems.filter(({ severity }) => severity === 'warning').length;
  return [
    headline(report.counts, language),
    say.rows(read, counted, superseded, notCounted),
    ...undecidedLines(report.counts, language),
    ...(errors ? ['', errors, ''] : []),
    ...(unapplied ? ['', unapplied, ''] : []),
    ...(warnings > 0 ? [say.toCheck(warnings)] : []),
    say.written(folder),
    ...namesOf(report.files).map((name) => `  ${name}`),
    '',
  ].join('\n');
}

function isError({ severity }: Pick<Problem, 'severity'>): boolean {
  return severity === 'error';
}

/** A decision that was kept and not applied: the figures are not those that somebody decided on. */
function isUnapplied({ rule, severity }: Pick<Problem, 'rule' | 'severity'>): boolean {
  return Object.hasOwn(decisionRules, rule) && severity === 'warning';
}

/** How many questions are open, and the commands that ask them. */
function undecidedLines(counts: Counts, language: Language): string[] {
  const { organisations, kinds, difficulties } = counts.undecided;
  const asked = [
    ...(organisations.length + kinds.length > 0 ? ['organisations'] : []),
    ...(difficulties.length > 0 ? ['difficulties'] : []),
  ].map((topic) => `reintegrare ${topic} review --year ${counts.year}`);
  return asked.length === 0
    ? []
    : [reviewSentences[language].undecidedLine(undecidedQuestions(counts), asked)];
}

/** The files by name; those of one kind in a sub-folder as one line. */
function namesOf(files: readonly OutputFile[]): string[] {
  const names = files.map(({ path }) => (path.includes('/') ? `${dirname(path)}/*${extname(path)}` : path));
  return [...new Set(names)];
}
