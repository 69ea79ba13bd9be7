import type { Counts } from '../count/counts.js';
import type { Year } from '../merge/year.js';
import { mask } from '../personal-data.js';
import type { Problem } from '../problem.js';
import type { Organisation, Resolution } from '../resolve/organisation.js';
import { foldText } from '../romanian/fold.js';
import { type Attendance, atLocalMeetings, attendanceOf } from './attendance.js';
import type { ComposeInput, InputFile, ProblemText } from './input.js';
import { createRedactor, type Redactor } from './privacy.js';
import { redactDeep } from './redact-deep.js';

/** What may be published of the input: the one form in which the rest of the composition sees it. */
export interface Published
  extends Pick<ComposeInput, 'rows' | 'registries' | 'institutionTypeName' | 'templates' | 'language'> {
  readonly counts: Counts;
  readonly year: Year;
  /** In the order of the resolution. An organisation of unknown kind may be a person: its names are masked. */
  readonly organisations: readonly Organisation[];
  readonly attendance: Attendance;
  readonly problems: readonly PublishedProblem[];
  readonly inputs: readonly InputFile[];
  /** Its organisations are those at local meetings. */
  readonly previous?: { readonly counts: Counts; readonly organisations: readonly Organisation[] };
}

export interface PublishedProblem extends Problem {
  readonly text: ProblemText;
}

/**
 * Takes out of the input what must not be published. Every text is redacted here and nowhere else, whatever field
 * it stands in, so that a field added later is redacted too.
 */
export function publish(input: ComposeInput): Published {
  const redact = redactorFor(input);
  const { rows, registries, institutionTypeName, templates, language, previous } = input;
  return {
    ...{ rows, registries, institutionTypeName, templates, language },
    counts: redactDeep(input.counts, redact),
    year: redactDeep(withoutResponsibles(input.year), redact),
    organisations: publishOrganisations(input.organisations, redact),
    attendance: attendanceOf(input.year, input.organisations),
    problems: publishProblems(input, redact),
    inputs: redactDeep(input.inputs, redact),
    ...(previous && { previous: publishPrevious(previous, redact) }),
  };
}

function publishPrevious(
  { counts, year, organisations }: NonNullable<ComposeInput['previous']>,
  redact: Redactor,
): NonNullable<Published['previous']> {
  const all = publishOrganisations(organisations, redact);
  return {
    counts: redactDeep(counts, redact),
    organisations: atLocalMeetings(all, attendanceOf(year, organisations)),
  };
}

/** Takes the persons that units named out of every text that leaves the program. */
export function redactorFor(input: Pick<ComposeInput, 'persons' | 'organisations'>): Redactor {
  return createRedactor(personsOf(input));
}

/** An institution typed in the column of persons is none, where the resolver knows it under the same name. */
function personsOf({ persons, organisations }: Pick<ComposeInput, 'persons' | 'organisations'>): string[] {
  const known = organisations.organisations.filter(({ kind }) => kind !== 'unknown');
  const names = new Set(known.flatMap(({ members }) => members.map(({ name }) => foldText(name))));
  return [...persons].filter((person) => !names.has(foldText(person)));
}

function withoutResponsibles(year: Year): Year {
  const collaborations = year.collaborations.map(({ responsible: _, ...collaboration }) => collaboration);
  return { ...year, collaborations };
}

function publishOrganisations({ organisations }: Resolution, redact: Redactor): Organisation[] {
  return organisations.map((one, index) => publishOrganisation(one, index, redact));
}

/** Ids are made of the words of names, so those that would tell one are numbered instead. */
function publishOrganisation(organisation: Organisation, index: number, redact: Redactor): Organisation {
  const hidden = organisation.kind === 'unknown';
  const published = redactDeep(organisation, hidden ? maskTyped(organisation, redact) : redact);
  return published.id.includes(mask) ? { ...published, id: `nepublicat-${index + 1}` } : published;
}

function maskTyped({ id, name, members }: Organisation, redact: Redactor): Redactor {
  const typed = new Set([
    id,
    name,
    ...members.flatMap((one) => [one.name, ...Object.values(one.reason.params)]),
  ]);
  return (text) => (typed.has(text) ? mask : redact(text));
}

function publishProblems(
  { problems, describe, organisations }: ComposeInput,
  redact: Redactor,
): PublishedProblem[] {
  const unknown = organisations.organisations.filter(({ kind }) => kind === 'unknown');
  const hidden = new Set(unknown.flatMap(({ members }) => members.map(({ name }) => foldText(name))));
  return problems.map((problem) => {
    const published = redactDeep(problem, (text) => (hidden.has(foldText(text)) ? mask : redact(text)));
    return { ...published, text: describe(published) };
  });
}
