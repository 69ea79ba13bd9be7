import type { Edition } from './field/edition.js';
import type { Knowledge } from './field/knowledge.js';
import { wordingsOf } from './field/registries/difficulties.js';
import { personFinderOf } from './field/registries/persons.js';
import type { Registries } from './field/registries/registries.js';
import { cachedSource, type TakenCache } from './intake/cached-source.js';
import type { DiskFile } from './intake/discover/discover.js';
import { diskSource } from './intake/discover/disk-source.js';
import { type Intake, takeIn } from './intake/intake.js';
import { endThreads } from './intake/read/isolation.js';
import { personTest } from './intake/validate/person-cells.js';
import type { Language } from './model/language.js';
import type { Problem } from './model/problem.js';
import type { Changes } from './report/compose/changes/compare-snapshots.js';
import { type Snapshots, withChanges } from './report/compose/changes/with-changes.js';
import { compose } from './report/compose/compose.js';
import type { Templates } from './report/compose/input.js';
import { inputFiles } from './report/input-files.js';
import type { Format, OutputFile } from './report/render/format.js';
import { type RenderDocument, render } from './report/render/render.js';
import { describeIn } from './sentences/describe.js';
import { createPrivacy, type Privacy } from './text/persons/privacy.js';
import { requireBalance } from './year/balance.js';
import { unitJumps } from './year/checks/jumps.js';
import { outlyingCounts } from './year/checks/outliers.js';
import { compareYears, type DecidedYears, decidedIn } from './year/compare/compare.js';

import { correctionsIn, waiversOfFiles, withoutFile } from './year/corrections/load-corrections.js';
import { waive } from './year/corrections/waive.js';
import { count } from './year/count/count.js';
import type { CountedYear, YearFigures } from './year/counted-year.js';
import { answersOf } from './year/decide/difficulties/answers.js';
import { decideDifficulties } from './year/decide/difficulties/decide-difficulties.js';
import { type KeptDecisions, loadKept } from './year/decide/load-kept.js';
import { decideOrganisations } from './year/decide/organisations/decide-organisations.js';
import { type SheetSums, sheetSums } from './year/ledger.js';
import { mergeYear } from './year/merge/merge.js';
import type { Year } from './year/merge/year.js';
import { groupDifficulties } from './year/resolve/difficulties/group.js';
import { difficultyMentions, organisationMentions } from './year/resolve/mentions.js';
import { resolveOrganisations } from './year/resolve/organisations/resolve.js';
import { markPersons } from './year/resolve/persons.js';
import { rowFates } from './year/row-fates.js';
import { rowTotals, type TableTotals, tableTotals } from './year/row-totals.js';
import { filesOf, inYear, isWhole, type Slice, sliceYear } from './year/slice/slice.js';
import { namesKnown, validationContext } from './year/validation-context.js';

/** A year to count. */
export interface YearRequest {
  readonly year: number;
  /** Folder with the files of the units. */
  readonly input: string;
  /** Folder of the year before, where there is one: names and texts of both years are resolved together. */
  readonly previousInput?: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Years before that one, for a series: their folders are read as well. */
  readonly earlierYears?: readonly { readonly year: number; readonly input: string }[];
  /** The part of the year to count; the whole where absent. */
  readonly slice?: Slice;
  /** What is remembered of files that were read before. */
  readonly cache?: TakenCache<DiskFile>;
  /** How many threads may work at once; one where absent. */
  readonly jobs?: number;
  /** Keeps the headers of every file, which a review of headers asks about. */
  readonly keepTables?: boolean;
}

export interface ReportRequest extends YearRequest {
  readonly language: Language;
  readonly formats: readonly Format[];
  /** Also the inventory of each central authority as files of its own. */
  readonly perAuthority: boolean;
  readonly templates: Templates;
  /** Numbers of persons below this are not published; none are hidden where absent. */
  readonly smallGroups?: number;
  /** Who publishes the report; the templates say who otherwise. */
  readonly publisher?: string;
  /** The day of issue (`YYYY-MM-DD`). */
  readonly issued?: string;
  /** What else stands on covers and in letters. */
  readonly edition?: Edition;
  /** Styles of Word in place of the program's own. */
  readonly wordStyles?: string;
  /** Stamped into outputs that need a time; the day of the data where absent. */
  readonly createdAt?: Date;
  /** What is remembered of earlier runs on the year: the report says what changed since. */
  readonly earlier?: Snapshots;
  /** Renders documents somewhere else than here. */
  readonly renderDocument?: RenderDocument;
}

export interface Report extends CountedYear {
  readonly files: readonly OutputFile[];
  /** Too many rows were not counted to announce anything. */
  readonly isNoticeWithheld: boolean;
  /** What changed since the latest run on another state; absent where nothing did, or there was none. */
  readonly changes?: Changes;
  /** To be remembered for the next run. */
  readonly snapshots: Snapshots;
}

/** Told what is being done, for people who watch. */
export type Progress = (step: { readonly file: string } | 'compose') => void;

/** The whole line, from the folder to the files to write: discover, read, recognise, validate, merge, resolve, count, compose, render. */
export async function makeReport(
  request: ReportRequest,
  knowledge: Knowledge,
  progress: Progress,
): Promise<Report> {
  const counted = await countYear(request, knowledge, progress);
  progress('compose');
  const { intake, previous, ...figures } = counted;
  const composed = compose({
    ...figures,
    inputs: inputFiles(intake, counted, request.language),
    describe: describeIn(request.language),
    registries: knowledge.registries,
    institutionTypeName: knowledge.institutionTypeName,
    difficultyWordings: wordingsOf(knowledge.difficulties),
    templates: request.templates,
    language: request.language,
    smallGroups: request.smallGroups ?? 0,
    ...(request.publisher !== undefined && { publisher: request.publisher }),
    ...(request.issued !== undefined && { issued: request.issued }),
    ...(request.edition && { edition: request.edition }),
    ...(previous && { previous }),
  });
  const { composition, snapshots } = withChanges(composed, request.earlier);
  const { changes } = composition.data;
  const createdAt = request.createdAt ?? new Date(`${composition.report.meta.dataDay}T00:00:00Z`);
  const files = await render(composition, { ...request, createdAt });
  return {
    ...counted,
    ...{ files, snapshots, isNoticeWithheld: !counted.slice && composition.notice === undefined },
    ...(changes && { changes }),
  };
}

/**
 * The first seven stages: all that is needed to know the figures of a year, and of the one before it.
 * @throws {UserError} where the balance of rows does not hold
 */
export async function countYear(
  request: YearRequest,
  knowledge: Knowledge,
  progress: Progress,
): Promise<CountedYear> {
  const before = yearsBefore(request);
  const folders = [request.input, ...before.map(({ input }) => input)];
  const kept = await loadKept(folders, knowledge.registries);
  const received = [await readYear(request, knowledge, kept, progress)];
  for (const one of before) received.push(await readYear({ ...request, ...one }, knowledge, kept, progress));
  await endThreads();
  const missing = withoutFile(kept.corrections, received.map(pathsOf));
  const known = { kept, missing, privacy: privacyOf(received, knowledge), knowledge };
  const years = withPersons(received, known);
  const decided = decideYears(
    years.map(({ year }) => year),
    kept,
    knowledge,
  );
  const [now, ...earlier] = years.map((one) => partOf(one, request.slice, knowledge));
  if (!now) throw new Error('A year was read');
  const previousYear = earlier.find(({ year }) => year.year === request.year - 1);
  const previous = previousYear && countedYear(previousYear, decided, known);
  const counted = countedYear(now, decided, known, previous);
  const alreadyCounted = new Map(
    [counted, ...(previous ? [previous] : [])].map((one) => [one.year, one.counts]),
  );
  const figuresOf = ({ year, registries }: SlicedRead) =>
    (alreadyCounted.get(year) ?? count({ year, ...decidedIn(year, decided), registries })).figures;
  const part = request.slice && !isWhole(request.slice) && { slice: request.slice };
  return {
    ...{ ...counted, ...part },
    ...(request.earlierYears && { series: seriesOf(request, [now, ...earlier], figuresOf) }),
    ...(previousYear &&
      previous && {
        previous: {
          ...previous,
          comparison: compareYears(previousYear.year, now.year, decided, knowledge.registries),
        },
      }),
  };
}

/** The folders of the years to read besides: the one before, and those of a series. */
function yearsBefore({ year, previousInput, earlierYears = [] }: YearRequest) {
  const previous = previousInput === undefined ? [] : [{ year: year - 1, input: previousInput }];
  return [...previous, ...earlierYears.filter((one) => one.year !== year - 1 || previous.length === 0)];
}

/** The part of a year that was asked for: its rows, and the files and findings that it comes from. */
function partOf(read: ReadYear, slice: Slice | undefined, { registries }: Knowledge): SlicedRead {
  if (!slice || isWhole(slice)) return { ...read, registries };
  const sliced = sliceYear(read.year, inYear(slice, read.year.year), registries);
  const files = filesOf(sliced.year);
  const { intake, totals, sheets, problems } = read;
  return {
    ...read,
    year: sliced.year,
    registries: { ...registries, units: sliced.units },
    intake: { ...intake, files: intake.files.filter(({ file }) => files.has(file.path)) },
    totals: totals.filter(({ file }) => files.has(file)),
    sheets: sheets.filter(({ file }) => files.has(file)),
    problems: problems.filter(({ place }) => files.has(place.file)),
  };
}

/** A year with the registries of the units that it is about. */
interface SlicedRead extends ReadYear {
  readonly registries: Registries;
}

/** The figures of the years of a series, the earliest first. */
function seriesOf(
  { earlierYears = [], year }: YearRequest,
  years: readonly SlicedRead[],
  figuresOf: (one: SlicedRead) => YearFigures['figures'],
): YearFigures[] {
  const asked = new Set([year, ...earlierYears.map((one) => one.year)]);
  return years
    .filter((one) => asked.has(one.year.year))
    .map((one) => ({ year: one.year.year, figures: figuresOf(one) }))
    .sort((a, b) => a.year - b.year);
}

/** The rows of a year, as they were sent and corrected. */
interface ReadYear {
  readonly input: string;
  readonly intake: Intake;
  readonly year: Year;
  readonly totals: readonly TableTotals[];
  readonly sheets: readonly SheetSums[];
  readonly problems: readonly Problem[];
}

/** Discover, read, recognise, validate, merge. */
async function readYear(
  { input, year, today, jobs = 1, keepTables = false, cache }: YearRequest,
  knowledge: Knowledge,
  { corrections, decidedHeaders }: KeptDecisions,
  progress: Progress,
): Promise<ReadYear> {
  const disk = diskSource([{ absolute: input }]);
  const source = cache ? cachedSource(disk, cache) : disk;
  const intake = await takeIn(source, validationContext(knowledge, today, year, decidedHeaders), {
    progress: (file) => progress({ file }),
    corrections: correctionsIn(corrections, input),
    keepTables,
    atOnce: jobs,
  });
  const { submissions } = intake;
  const merged = mergeYear(submissions, year, knowledge.registries);
  const problems = [...intake.problems, ...merged.problems];
  const fates = rowFates({ ...merged, submissions, problems });
  requireBalance(fates);
  const sheets = sheetSums(intake.files, fates);
  return { input, intake, year: merged.year, totals: fates.map(tableTotals), sheets, problems };
}

/** Resolve: the names and texts of all years have one identity, whichever year they come from. */
function decideYears(years: readonly Year[], kept: KeptDecisions, knowledge: Knowledge): DecidedYears {
  const names = years.flatMap(organisationMentions);
  const resolved = resolveOrganisations(names, knowledge.organisations, knowledge.register);
  const texts = years.flatMap(difficultyMentions);
  const grouped = groupDifficulties(texts, knowledge.difficulties, answersOf(kept.difficulties.decisions));
  return {
    organisations: decideOrganisations(resolved, names, kept.organisations.decisions),
    difficulties: decideDifficulties(grouped, texts, kept.difficulties.decisions),
    texts,
  };
}

/** What is known besides the rows of a year. */
interface Known {
  readonly kept: KeptDecisions;
  /** Corrections of files that are not there. */
  readonly missing: readonly Problem[];
  readonly privacy: Privacy;
  readonly knowledge: Knowledge;
}

/** The paths of all that is told of a folder, read or not. */
function pathsOf({ input, intake }: ReadYear) {
  const told = intake.problems.map(({ place }) => place.file);
  return { input, paths: [...intake.files.map(({ file }) => file.path), ...told] };
}

function namedPersons(received: readonly ReadYear[]): string[] {
  return received.flatMap(({ intake }) => intake.submissions.flatMap(({ persons }) => persons));
}

function privacyOf(received: readonly ReadYear[], { persons, organisations }: Knowledge): Privacy {
  return createPrivacy(namedPersons(received), personFinderOf(persons, organisations));
}

/** Whoever is named as a person anywhere is none's institution in any file. */
function withPersons(received: readonly ReadYear[], { kept, knowledge }: Known): ReadYear[] {
  const isPerson = personTest(namedPersons(received), namesKnown(knowledge));
  return received.map((one) => ({
    ...one,
    year: markPersons(one.year, isPerson, kept.organisations.decisions),
  }));
}

function countedYear(
  { input, intake, year, totals, sheets, registries, problems: found }: SlicedRead,
  decided: DecidedYears,
  { kept, missing, privacy }: Known,
  before?: CountedYear,
): CountedYear {
  const { organisations, difficulties } = decidedIn(year, decided);
  const counts = count({ year, organisations, difficulties, registries });
  const problems = [
    ...found,
    ...kept.problems,
    ...missing,
    ...outlyingCounts(year),
    ...(before ? unitJumps(before, { counts, year }, registries) : []),
    ...organisations.problems,
    ...difficulties.problems,
  ];
  const waivers = [
    ...waiversOfFiles(kept.corrections, input),
    ...intake.files.flatMap((file) => file.waivers ?? []),
  ];
  return {
    intake,
    year,
    kept,
    organisations: organisations.resolution,
    nameCounties: organisations.undecided.counties,
    difficulties: difficulties.groups,
    counts,
    privacy,
    problems: waive(problems, waivers),
    rows: rowTotals(totals),
    sheets,
  };
}
