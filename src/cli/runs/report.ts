import { readFile } from 'node:fs/promises';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { causesOfYear } from '../../check/causes-of-year.js';
import { checkOfYear } from '../../check/check-of-year.js';
import { type FrameKey, frameOf, missingIn, withFrame } from '../../field/frame.js';
import { loadKnowledge } from '../../field/load-knowledge.js';
import { changedFiles } from '../../intake/changed-files.js';
import { type CorrectionRule, correctionRules } from '../../intake/corrections/rules.js';
import { diskSource } from '../../intake/discover/disk-source.js';
import type { Intake } from '../../intake/intake.js';
import { UserError } from '../../model/errors.js';
import type { Language } from '../../model/language.js';
import type { Problem } from '../../model/problem.js';
import { programFolder } from '../../model/program-folder.js';
import { makeReport, type Report } from '../../pipeline.js';
import { loadTemplates } from '../../report/compose/load-templates.js';
import { stylesOf } from '../../report/render/docx/reference.js';
import { rulesVersion } from '../../rules.js';
import { type CliSentences, cliSentences } from '../../sentences/cli.js';
import { headline } from '../../sentences/headline.js';
import { ledgerSentences } from '../../sentences/ledger.js';
import { reviewSentences } from '../../sentences/review.js';
import { type Counts, undecidedQuestions } from '../../year/count/counts.js';
import { decisionRules } from '../../year/decide/rules.js';
import { sumOf } from '../../year/ledger.js';
import type { Slice } from '../../year/slice/slice.js';
import { changesLines } from '../changes-lines.js';
import { chosenFormats } from '../chosen-formats.js';
import { sourceDate } from '../clock.js';
import { configFor } from '../config.js';
import { exitCodes } from '../exit-codes.js';
import { findingsIn } from '../findings.js';
import { checkFolders } from '../folders.js';
import { progressLine } from '../progress.js';
import { type Published, publish } from '../publish/publish.js';
import { readSnapshots, snapshotFiles } from '../publish/snapshots.js';
import { hashOf } from '../publish/state.js';
import { renderThreads } from '../render-threads.js';
import { shownPath } from '../shown-path.js';
import { nameOfSlice, type SliceOptions, sliceOf } from '../slice.js';
import { checkedSmallGroups } from '../small-groups.js';
import { toldCauses } from '../told-causes.js';
import { programVersion } from '../version.js';
import type { World } from '../world.js';
import { earlierYears, yearRequest } from '../year-request.js';

export interface ReportOptions extends SliceOptions {
  readonly year: number;
  /** Years of a series, this one the last. */
  readonly series?: readonly number[];
  readonly input?: string;
  readonly output?: string;
  readonly format?: readonly string[];
  readonly perAuthority?: boolean;
  /** Numbers of persons below this are not published. */
  readonly smallGroups?: number;
  /** Folder of the report's texts. */
  readonly templates?: string;
  /** The day of issue (`YYYY-MM-DD`). */
  readonly issued?: string;
  /** A Word document whose styles the reports are set in. */
  readonly referenceDoc?: string;
  /** Reports on the data of the examples. */
  readonly example?: boolean;
  /** Writes the report although files vanished or changed while they were read. */
  readonly allowMissing?: boolean;
  /** Warnings are findings, too. */
  readonly strict?: boolean;
  /** How many threads may work at once; as many as the machine has cores otherwise. */
  readonly jobs?: number;
}

/** `report`: reads the folder of a year and writes its report; gives the exit code. */
export async function reportCommand(
  options: ReportOptions,
  language: Language,
  world: World,
): Promise<number> {
  const say = cliSentences[language];
  const folders = options.example ? exampleFolders(options) : options;
  const { input, output: whole, templates, ...config } = configFor(options.year, world.cwd, folders);
  const { frame, publisher, edition } = config;
  const knowledge = loadKnowledge((registries) =>
    frame ? withFrame(registries, options.year, frame) : registries,
  );
  const slice = sliceOf(options, options.year, knowledge.registries);
  const output = folderOfPart(whole, slice, options.series);
  const chosen = chosenFormats(options.format ?? config.formats);
  const smallGroups = options.smallGroups ?? checkedSmallGroups(config.smallGroups ?? 0);
  checkFolders(input, output, options.year);
  const before = earlierYears(options.series ?? [], options.year, folders.input, world);
  const created = sourceDate(world);
  const progress = progressLine(world, say);
  const request = yearRequest(options.year, folders.input, world, whole);
  const shown = (folder: string) => shownPath(folder, world);
  world.out(`${say.readingFrom(shown(input), request.previousInput && shown(request.previousInput))}\n`);
  if (slice) world.out(`${say.part(nameOfSlice(slice))}\n`);
  const issued = options.issued ?? config.issued;
  const wordStyles = await stylesFrom(options.referenceDoc, world);
  const earlier = await readSnapshots(output, options.year);
  const jobs = options.jobs ?? world.cores;
  const report = await makeReport(
    {
      ...request,
      ...(slice && { slice }),
      ...(before.length > 0 && { earlierYears: before }),
      jobs,
      renderDocument: renderThreads(jobs),
      language,
      formats: chosen.report,
      perAuthority: options.perAuthority ?? false,
      templates: loadTemplates(language, templates),
      smallGroups,
      ...(publisher !== undefined && { publisher }),
      ...(issued !== undefined && { issued }),
      ...(edition && { edition }),
      ...(wordStyles !== undefined && { wordStyles }),
      ...(created && { createdAt: created }),
      ...(earlier && { earlier }),
    },
    knowledge,
    progress.show,
  );
  progress.clear();
  if (report.rows.counted === 0) {
    // An empty report must not take the place of a good one: the findings are told and nothing is written.
    world.err(`${toldCauses(causesOfYear(report).filter(isError), language, world)}\n`);
    throw new UserError('nothing-to-count', { input });
  }
  if (!options.allowMissing) await refuseChanged(report.intake, input);
  const state = stateOf(report, {
    ...{ language, smallGroups, templates, publisher, issued, edition, frame },
    ...{ slice, series: options.series, wordStyles },
  });
  const snapshots = snapshotFiles(options.year, report.snapshots);
  const findings = await findingsIn(chosen.findings, checkOfYear(report), language, (path) =>
    shownPath(join(input, path), world).split(sep).join('/'),
  );
  const published = await publish(output, [...report.files, ...findings.files], state, snapshots);
  await request.cache?.prune();
  const missing = missingIn(frameOf(knowledge.registries, options.year, language));
  world.out(summary(report, missing, published, shown(output), language, world) + findings.log);
  const isFound = (problem: Problem) =>
    isError(problem) || isPending(problem) || (options.strict && problem.severity === 'warning');
  return report.problems.some(isFound) ? exitCodes.findings : exitCodes.clean;
}

/** A part of a year, or a series of years, never takes the place of the report of the whole year. */
function folderOfPart(output: string, slice: Slice | undefined, series: readonly number[] = []): string {
  const [first] = series;
  return [
    output,
    ...(slice ? [nameOfSlice(slice)] : []),
    ...(first === undefined ? [] : [`din-${first}`]),
  ].join('-');
}

/** @throws UserError `reference-doc` where the file is no Word document. */
async function stylesFrom(path: string | undefined, world: World): Promise<string | undefined> {
  if (path === undefined) return undefined;
  const bytes = await readFile(resolve(world.cwd, path)).catch((cause: unknown) => {
    throw new UserError('reference-doc', { path }, { cause });
  });
  return stylesOf(bytes, path);
}

/** The folders of the examples, which are part of the program: their reports stand apart from those of real data. */
function exampleFolders({ year, output }: ReportOptions) {
  return { input: join(examples, String(year)), output: output ?? `rapoarte/exemplu-${year}` };
}

const examples = fileURLToPath(new URL('fixtures/', programFolder));

/** Names what a report was made from: the data, the decisions, the program and what was asked of it. */
function stateOf({ intake, kept }: Report, asked: object): string {
  const files = [...intake.files.map(({ file }) => file), ...kept.files];
  const hashes = files.map(({ path, sha256 }) => [path, sha256]);
  return hashOf(JSON.stringify([programVersion(), rulesVersion, asked, hashes])).slice(0, 16);
}

/** @throws UserError `input-changed` where a file is no longer the one that was read. */
async function refuseChanged({ files }: Intake, input: string): Promise<void> {
  const changed = await changedFiles(
    diskSource([{ absolute: input }]),
    files.map(({ file }) => file),
  );
  if (changed.length > 0) throw new UserError('input-changed', { files: changed.join(', ') });
}

/** The last lines: what was counted, what was not and why, which files were written. */
function summary(
  report: Report,
  missing: readonly FrameKey[],
  { written, beside, older }: Published,
  folder: string,
  language: Language,
  world: World,
): string {
  const say = cliSentences[language].summary;
  const { read, counted, superseded, notCounted } = report.rows;
  const causes = causesOfYear(report);
  const errors = toldCauses(causes.filter(isError), language, world);
  const pending = toldCauses(
    causes.filter(({ problems }) => problems.some(isPending)),
    language,
    world,
  );
  const warnings = report.problems.filter(({ severity }) => severity === 'warning').length;
  return [
    headline(report.counts, language),
    say.rows(read, counted, superseded, notCounted),
    ledgerSentences[language].line(sumOf(report.sheets)),
    ...undecidedLines(report.counts, language),
    ...headerLines(report, language),
    ...(errors ? ['', errors, ''] : []),
    ...(pending ? ['', pending, ''] : []),
    ...(warnings > 0 ? [say.toCheck(warnings)] : []),
    ...correctedLines(report.problems, say),
    ...(missing.length > 0 ? [say.frameMissing(report.counts.year, missing)] : []),
    ...(report.isNoticeWithheld ? [say.noticeWithheld(read, notCounted)] : []),
    ...(report.changes ? changesLines(report.changes, language) : []),
    say.written(folder),
    ...namesOf(written).map((name) => `  ${name}`),
    ...beside.map(({ kept, path }) => say.beside(kept, path)),
    ...olderLines(older, report.counts.year, say),
    '',
  ].join('\n');
}

function isError({ severity }: Pick<Problem, 'severity'>): boolean {
  return severity === 'error';
}

/** Warnings after which the figures are not those that they should be: of decisions not applied and files not arrived. */
function isPending({ rule, severity, params }: Problem): boolean {
  if (severity !== 'warning') return false;
  if (Object.hasOwn(decisionRules, rule) || Object.hasOwn(correctionRules, rule)) return true;
  return rule === 'file-skipped' && params.reason === 'partial';
}

/** What analysts corrected and accepted, where anything. */
function correctedLines(problems: readonly Problem[], say: CliSentences['summary']): string[] {
  const found = (id: CorrectionRule) => problems.filter(({ rule }) => rule === id).length;
  const [corrected, accepted] = [found('cell-corrected'), found('warning-accepted')];
  return corrected + accepted === 0 ? [] : [say.corrected(corrected, accepted)];
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

/** Findings of which an answer about a header or a table rids. */
const askedOfHeaders: ReadonlySet<string> = new Set([
  'column-guessed',
  'column-not-read',
  'columns-compete',
  'required-column',
  'rows-not-read',
  'table-not-recognised',
]);

/** The command that asks about headers, where some are in doubt. */
function headerLines({ problems, counts }: Report, language: Language): string[] {
  const isAsked = problems.some(({ rule, severity }) => severity !== 'info' && askedOfHeaders.has(rule));
  return isAsked
    ? [reviewSentences[language].headersLine(`reintegrare headers review --year ${counts.year}`)]
    : [];
}

/** The files by name; those of one kind in a sub-folder as one line. */
function namesOf(paths: readonly string[]): string[] {
  const names = paths.map((path) => (path.includes('/') ? `${dirname(path)}/*${extname(path)}` : path));
  return [...new Set(names)];
}

/** Outputs of this year that an earlier run wrote and this one did not: they may say other figures. */
function olderLines(paths: readonly string[], year: number, say: CliSentences['summary']): readonly string[] {
  const ofYear = namesOf(paths.filter((path) => path.includes(String(year))));
  return ofYear.length === 0 ? [] : [say.older, ...ofYear.map((name) => `  ${name}`)];
}
