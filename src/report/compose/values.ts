import { type Frame, frameKeys, missingIn } from '../../field/frame.js';
import { rules } from '../../rules.js';
import { figureNoun } from '../../sentences/figure-sentences.js';
import { nouns } from '../../sentences/nouns.js';
import { formatDay } from '../../text/dates.js';
import type { Noun } from '../../text/numbers.js';
import { undecidedQuestions } from '../../year/count/counts.js';
import { type FigureId, figureIds } from '../../year/count/figure-table.js';
import { lastDayOf } from '../../year/merge/year.js';
import type { Context } from './context.js';
import { partOf, timeOf } from './part.js';
import { gapsOf, isPartial, reservationOf } from './reservation.js';
import { runOf } from './run.js';
import type { PersonCount } from './small-groups/hidden.js';
import type { CountValue, Value } from './template/scope.js';

export type NamedValue = [name: string, value: Value];

/** The names that every template may use for texts and numbers. */
export function commonValues(context: Context): NamedValue[] {
  return [...yearValues(context), ...figureValues(context), ...rowValues(context)];
}

/** Numbers of a part of the report, each counting what a figure counts. */
export function countValues(
  counts: Readonly<Record<string, readonly [count: PersonCount, counted: FigureId]>>,
): NamedValue[] {
  return Object.entries(counts).map(([name, [count, id]]) => [name, countValue(count, figureNoun(id))]);
}

function yearValues(context: Context): NamedValue[] {
  const {
    counts,
    rows,
    registries,
    domainName,
    frame,
    publisher,
    say,
    year: data,
    language,
    edition,
  } = context;
  const { year } = counts;
  const named = registries.domains.filter(({ from_notice }) => from_notice === 'yes');
  const until = lastDayOf(data);
  const { deadline, contact } = edition?.letters ?? {};
  return [
    ['year', String(year)],
    ['span', timeOf(context)],
    ['part', partOf(context)],
    ['nextYear', String(year + 1)],
    ['previousYear', String(year - 1)],
    ['publisher', publisher ?? say.publisher],
    ['dataUntil', until === undefined ? 'none' : formatDay(until, language)],
    ['run', runOf(context.inputs)],
    ['deadline', deadline === undefined ? 'none' : formatDay(deadline, language)],
    ['contact', contact ?? 'none'],
    ['coverage', isPartial(gapsOf(counts, rows)) ? 'partial' : 'full'],
    ['firstYear', frame.firstYear === year ? 'yes' : 'no'],
    ['frame', knownOf(frame)],
    ...frameKeys.map((key): NamedValue => [key, frame[key]?.replace(yearSpan, '$1–') ?? say.phrases.none]),
    ['noticeDomains', named.map(({ code }) => lowerFirst(domainName(code))).join(', ')],
    ['participantsByKind', listed(context, participantsByKind)],
    ['mostRaised', mostRaised(context)],
    ['forms', formsOf(context)],
    ['organisationsByKind', listed(context, ['publicStructures', 'ngos', 'privateInstitutions'])],
  ];
}

const participantsByKind: readonly FigureId[] = [
  'participantsPublic',
  'participantsCentral',
  'participantsNgos',
  'participantsPrivate',
  'participantsUnknown',
];

/** The figures that are not zero, each with its noun: `38 de …, două … și o …`. */
function listed({ counts, count, list }: Context, ids: readonly FigureId[]): string {
  return list(
    ids.flatMap((id) => {
      const { value } = counts.figures[id];
      return value === 0 ? [] : [count(value, id)];
    }),
  );
}

/** The forms of the local meetings with how many had each, the most frequent first. */
function formsOf({ counts, say, number }: Context): string {
  const forms = counts.forms.map(
    ({ form, meetings }) => `${say.meetingForms[form ?? 'unstated']} (${number(meetings)})`,
  );
  return forms.join(', ') || 'none';
}

/** Difficulties that the summary names; of more that as many units raise, the number is told. */
const mostRaisedMax = 3;

/** What most units raise, where several units raise one difficulty. */
function mostRaised({ counts, difficultyName, say }: Context): string {
  const most = counts.difficulties[0]?.units.length ?? 0;
  if (most < 2) return 'none';
  const leading = counts.difficulties.filter(({ units }) => units.length === most);
  const names = leading.slice(0, mostRaisedMax).map(difficultyName);
  return say.phrases.mostRaised(names, most, counts.unitsWithData.length, leading.length - names.length);
}

/** `2015-2019` as a registry has it. */
const yearSpan = /(\b\d{4})-(?=\d{4}\b)/u;

/** Whether a template may cite the activity of the year, its strategy alone, or nothing. */
function knownOf(frame: Frame): 'full' | 'strategy' | 'none' {
  if (missingIn(frame).length === 0) return 'full';
  return frame.strategyPeriod && frame.decision && frame.gazette ? 'strategy' : 'none';
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function figureValues(context: Context): NamedValue[] {
  const gaps = gapsOf(context.counts, context.rows);
  return figureIds.map((id) => {
    const { value, span, range } = context.counts.figures[id];
    const reservation = typeof value === 'number' && reservationOf(value, range, gaps);
    return [
      id,
      {
        ...countValue(value, figureNoun(id)),
        ...(span && { span }),
        ...(reservation && !ofRegistry.has(id) && { reservation }),
      },
    ];
  });
}

/** They count units of the registry, whatever the rows. */
const ofRegistry: ReadonlySet<FigureId> = new Set(['unitsInRegistry', 'unitsWithoutData']);

function rowValues({ rows, counts, inputs, comparison }: Context): NamedValue[] {
  const files = inputs.filter(({ outcome }) => outcome !== 'applied').length;
  const known: Readonly<Record<string, readonly [number, Noun]>> = {
    rowsRead: [rows.read, nouns.row],
    rowsCounted: [rows.counted, nouns.row],
    rowsSuperseded: [rows.superseded, nouns.row],
    rowsNotCounted: [rows.notCounted, nouns.row],
    files: [files, nouns.file],
    rules: [Object.keys(rules).length, nouns.rule],
    undecided: [undecidedQuestions(counts), nouns.question],
    unitsWithData: [counts.unitsWithData.length, figureNoun('units')],
    commonUnits: [comparison?.units.length ?? 0, figureNoun('units')],
  };
  return Object.entries(known).map(([name, [count, noun]]) => [name, countValue(count, noun)]);
}

function countValue(count: PersonCount, noun: Noun): CountValue {
  return { count, noun };
}
