import type { Knowledge } from './field/knowledge.js';
import { diskSource } from './intake/discover/disk-source.js';
import { takeIn } from './intake/intake.js';
import type { Language } from './model/language.js';
import { compose } from './report/compose/compose.js';
import type { Templates } from './report/compose/input.js';
import { inputFiles } from './report/input-files.js';
import type { Format, OutputFile } from './report/render/format.js';
import { render } from './report/render/render.js';
import { describeIn } from './sentences/describe.js';
import { requireBalance } from './year/balance.js';
import { count } from './year/count/count.js';
import type { CountedYear } from './year/counted-year.js';
import { decideDifficulties } from './year/decide/difficulties/decide-difficulties.js';
import { loadKept } from './year/decide/load-kept.js';
import { decideOrganisations } from './year/decide/organisations/decide-organisations.js';
import { mergeYear } from './year/merge/merge.js';
import { groupDifficulties } from './year/resolve/difficulties/group.js';
import { difficultyMentions, organisationMentions } from './year/resolve/mentions.js';
import { resolveOrganisations } from './year/resolve/organisations/resolve.js';
import { rowFates } from './year/row-fates.js';
import { rowTotals, tableTotals } from './year/row-totals.js';
import { validationContext } from './year/validation-context.js';

export interface ReportRequest {
  readonly year: number;
  /** Folder with the files of the units. */
  readonly input: string;
  /** Folder of the year before, where there is one. */
  readonly previousInput?: string;
  readonly language: Language;
  readonly formats: readonly Format[];
  /** Also the inventory of each central authority as files of its own. */
  readonly perAuthority: boolean;
  readonly templates: Templates;
  /** Numbers of persons below this are not published; none are hidden where absent. */
  readonly smallGroups?: number;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Stamped into outputs that need a time; the day of the data where absent. */
  readonly createdAt?: Date;
}

export interface Report extends CountedYear {
  readonly files: readonly OutputFile[];
}

/** Told what is being done, for people who watch. */
export type Progress = (step: { readonly file: string } | 'compose') => void;

/** The whole line, from the folder to the files to write: discover, read, recognise, validate, merge, resolve, count, compose, render. */
export async function makeReport(
  request: ReportRequest,
  knowledge: Knowledge,
  progress: Progress,
): Promise<Report> {
  const counted = await countYear(request.input, request.year, request.today, knowledge, progress);
  const previous =
    request.previousInput === undefined
      ? undefined
      : await countYear(request.previousInput, request.year - 1, request.today, knowledge, progress);
  progress('compose');
  const { intake, ...figures } = counted;
  const composition = compose({
    ...figures,
    inputs: inputFiles(intake, counted, request.language),
    describe: describeIn(request.language),
    registries: knowledge.registries,
    institutionTypeName: knowledge.institutionTypeName,
    templates: request.templates,
    language: request.language,
    smallGroups: request.smallGroups ?? 0,
    persons: new Set(intake.submissions.flatMap((submission) => submission.persons)),
    ...(previous && { previous }),
  });
  const createdAt = request.createdAt ?? new Date(`${composition.report.meta.dataDay}T00:00:00Z`);
  const files = await render(composition, { ...request, createdAt });
  return { ...counted, files };
}

/**
 * The first seven stages: all that is needed to know the figures of a year.
 * @throws {UserError} where the balance of rows does not hold
 */
export async function countYear(
  input: string,
  yearNumber: number,
  today: string,
  knowledge: Knowledge,
  progress: Progress,
): Promise<CountedYear> {
  const intake = await takeIn(
    diskSource([{ absolute: input }]),
    validationContext(knowledge, today, yearNumber),
    { progress: (file) => progress({ file }) },
  );
  const merged = mergeYear(intake.submissions, yearNumber, knowledge.registries);
  const { year } = merged;
  const kept = await loadKept(input, knowledge.registries);
  const names = organisationMentions(year);
  const resolved = resolveOrganisations(names, knowledge.organisations);
  const organisations = decideOrganisations(resolved, names, kept.organisations.decisions);
  const texts = difficultyMentions(year);
  const grouped = groupDifficulties(texts, knowledge.difficulties);
  const difficulties = decideDifficulties(grouped, texts, kept.difficulties.decisions);
  const counts = count({ year, organisations, difficulties, registries: knowledge.registries });
  const problems = [
    ...intake.problems,
    ...merged.problems,
    ...kept.problems,
    ...organisations.problems,
    ...difficulties.problems,
  ];
  const fates = rowFates({ ...merged, submissions: intake.submissions, problems });
  requireBalance(fates);
  return {
    intake,
    year,
    kept,
    organisations: organisations.resolution,
    nameCounties: organisations.undecided.counties,
    difficulties: difficulties.groups,
    counts,
    problems,
    rows: rowTotals(fates.map(tableTotals)),
  };
}
