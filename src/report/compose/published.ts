import { privateProblem } from '../../intake/validate/private-problem.js';
import type { Problem } from '../../model/problem.js';
import { foldText, words } from '../../text/fold.js';
import { mask } from '../../text/personal-data.js';
import { redactDeep } from '../../text/persons/redact-deep.js';
import type { Redactor } from '../../text/persons/redactor.js';
import type { Comparison } from '../../year/compare/compare.js';
import type { Standing } from '../../year/compare/standing.js';
import type { Difficulty } from '../../year/count/counts.js';
import type { Year } from '../../year/merge/year.js';
import type { Organisation, Resolution } from '../../year/resolve/organisation.js';
import { type Attendance, attendanceOf } from './attendance.js';
import type { ComposeInput, InputFile, ProblemText } from './input.js';
import { hideSmallGroups, type MeetingPersons } from './small-groups/hide-small-groups.js';
import type { PublishedCounts } from './small-groups/published-counts.js';
import { hideRepeatedPersons, type PublishedYear, sheetsOf } from './small-groups/published-year.js';
import { withoutTraces } from './small-groups/untold.js';

/** What may be published of the input: the one form in which the rest of the composition sees it. */
export interface Published
  extends Pick<
    ComposeInput,
    | 'rows'
    | 'sheets'
    | 'registries'
    | 'institutionTypeName'
    | 'difficultyWordings'
    | 'templates'
    | 'language'
    | 'smallGroups'
    | 'publisher'
    | 'slice'
    | 'series'
    | 'issued'
    | 'edition'
  > {
  readonly counts: PublishedCounts;
  readonly year: PublishedYear;
  /** Numbers of persons by meeting. */
  readonly persons: ReadonlyMap<string, MeetingPersons>;
  /** In the order of the resolution. An organisation of unknown kind may be a person: its names are masked. */
  readonly organisations: readonly Organisation[];
  readonly attendance: Attendance;
  readonly problems: readonly PublishedProblem[];
  readonly inputs: readonly InputFile[];
  /** The year beside the one before it. */
  readonly comparison?: PublishedComparison;
}

/** What two years have in common, as it may be published. */
export interface PublishedComparison
  extends Pick<Comparison, 'previousYear' | 'units' | 'isTelling' | 'figures'> {
  /** At local meetings. */
  readonly organisations: BothYears<Organisation>;
  readonly difficulties: BothYears<Difficulty>;
}

/** What each year has, in its own order, and how it stands to the other year. */
type BothYears<T> = Readonly<Record<'before' | 'now', readonly Compared<T>[]>>;

export interface Compared<T> {
  readonly one: T;
  readonly standing: Standing;
}

export interface PublishedProblem extends Problem {
  readonly text: ProblemText;
}

/**
 * Takes out of the input what must not be published. Every text is redacted here and nowhere else, whatever field
 * it stands in, so that a field added later is redacted too.
 */
export function publish(input: ComposeInput): Published {
  const redact = withoutNamesInIds(input);
  const { rows, registries, institutionTypeName, templates, language, previous, smallGroups } = input;
  const { publisher, issued, edition, difficultyWordings } = input;
  const attendance = attendanceOf(input.year, input.organisations);
  const { organisations } = input.organisations;
  const facts = { counts: input.counts, year: input.year, organisations, attendance };
  const { counts, byMeeting } = hideSmallGroups(facts, smallGroups);
  const published = publishOrganisations(input.organisations, redact, smallGroups);
  return {
    ...{ rows, registries, institutionTypeName, difficultyWordings, templates, language, smallGroups },
    attendance,
    ...(publisher !== undefined && { publisher }),
    ...(input.slice && { slice: input.slice }),
    ...(input.series && { series: input.series }),
    ...(issued !== undefined && { issued }),
    ...(edition && { edition }),
    counts: redactDeep(withoutTraces(counts, smallGroups), redact),
    year: redactDeep(hideRepeatedPersons(withoutResponsibles(input.year), smallGroups), redact),
    persons: byMeeting,
    organisations: published,
    problems: publishProblems(input),
    inputs: redactDeep(input.inputs, redact),
    sheets: redactDeep(input.sheets, redact),
    ...(previous && { comparison: publishComparison(input, previous, published, redact) }),
  };
}

/** The id of a difficulty may be made of the words of its text: it is numbered where one of them is a person's name. */
function withoutNamesInIds({ privacy: { redact }, counts, previous }: ComposeInput): Redactor {
  const all = [...counts.difficulties, ...(previous?.counts.difficulties ?? [])];
  const named = all.filter(({ id, text }) => {
    const told = new Set(words(redact(text)));
    const hidden = new Set(words(text).filter((word) => !told.has(word)));
    return words(id).some((word) => hidden.has(word));
  });
  const ids = new Map([...new Set(named.map(({ id }) => id))].map((id, at) => [id, `nepublicat-${at + 1}`]));
  return (text) => ids.get(text) ?? redact(text);
}

function publishComparison(
  input: ComposeInput,
  { comparison, ...before }: NonNullable<ComposeInput['previous']>,
  published: readonly Organisation[],
  redact: Redactor,
): PublishedComparison {
  const { previousYear, units, isTelling, figures, organisations, difficulties } = comparison;
  const publishedBefore = publishOrganisations(before.organisations, redact, input.smallGroups);
  return {
    ...{ previousYear, units, isTelling, figures },
    organisations: {
      before: compared(before.organisations.organisations, publishedBefore, organisations.before),
      now: compared(input.organisations.organisations, published, organisations.now),
    },
    difficulties: {
      before: compared(
        before.counts.difficulties,
        redactDeep(before.counts.difficulties, redact),
        difficulties.before,
      ),
      now: compared(
        input.counts.difficulties,
        redactDeep(input.counts.difficulties, redact),
        difficulties.now,
      ),
    },
  };
}

/** Standings are found by the ids that things had before they were published. */
function compared<T extends { readonly id: string }>(
  all: readonly T[],
  published: readonly T[],
  standings: ReadonlyMap<string, Standing>,
): Compared<T>[] {
  return all.flatMap(({ id }, index) => {
    const [one, standing] = [published[index], standings.get(id)];
    return one && standing ? [{ one, standing }] : [];
  });
}

function withoutResponsibles(year: Year): Year {
  const collaborations = year.collaborations.map(({ responsible: _, ...collaboration }) => collaboration);
  return { ...year, collaborations };
}

function publishOrganisations(
  { organisations }: Resolution,
  redact: Redactor,
  smallGroups: number,
): Organisation[] {
  return organisations.map((one, index) => {
    const members = one.members.map((member) => ({ ...member, places: sheetsOf(member.places) }));
    return publishOrganisation(smallGroups === 0 ? one : { ...one, members }, index, redact);
  });
}

/** An id is made of the words of a name, so that it is numbered instead where a person was taken out of one. */
function publishOrganisation(organisation: Organisation, index: number, redact: Redactor): Organisation {
  const hidden = organisation.kind === 'unknown';
  const published = redactDeep(organisation, hidden ? maskTyped(organisation, redact) : redact);
  const isTold = [published.name, ...published.members.map(({ name }) => name)].every(
    (name) => !name.includes(mask),
  );
  return { ...published, id: isTold ? organisation.id : `nepublicat-${index + 1}` };
}

function maskTyped({ id, name, members }: Organisation, redact: Redactor): Redactor {
  const typed = new Set([
    id,
    name,
    ...members.flatMap((one) => [one.name, ...Object.values(one.reason.params)]),
  ]);
  return (text) => (typed.has(text) ? mask : redact(text));
}

function publishProblems({
  problems,
  describe,
  organisations,
  smallGroups,
  privacy,
}: ComposeInput): PublishedProblem[] {
  const unknown = organisations.organisations.filter(({ kind }) => kind === 'unknown');
  const hidden = new Set(unknown.flatMap(({ members }) => members.map(({ name }) => foldText(name))));
  return problems.map((problem) => {
    const published = redactDeep(privateProblem(problem, privacy), (text) =>
      hidden.has(foldText(text)) ? mask : text,
    );
    const text = describe(published);
    if (smallGroups === 0 || !mayTellPersons(problem)) return { ...published, text };
    // Its sentence may tell how many persons there were.
    const { found: _, ...untold } = published;
    return { ...untold, text: { ...text, message: text.title } };
  });
}

/** Rules whose sentences tell numbers of persons, or may. */
const numbersOfPersons: ReadonlySet<string> = new Set([
  ...['attendance-matches', 'total-agrees', 'count-usual', 'unit-as-before', 'cell-corrected'],
]);

function mayTellPersons({ rule }: Problem): boolean {
  return numbersOfPersons.has(rule);
}
