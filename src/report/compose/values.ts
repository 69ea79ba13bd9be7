import { figureNoun } from '../../sentences/figure-sentences.js';
import { nouns } from '../../sentences/nouns.js';
import type { Noun } from '../../text/numbers.js';
import { undecidedQuestions } from '../../year/count/counts.js';
import { type FigureId, figureIds } from '../../year/count/figure-table.js';
import type { Context } from './context.js';
import type { PersonCount } from './small-groups/hidden.js';
import type { CountValue, Value } from './template/scope.js';

export type NamedValue = [name: string, value: Value];

/** The names that every template may use for texts and numbers. */
export function commonValues(context: Context): NamedValue[] {
  return [...yearValues(context), ...figureValues(context), ...rowValues(context)];
}

/** Numbers of a part of the report, each counting what a figure counts. */
export function countValues(
  context: Context,
  counts: Readonly<Record<string, readonly [count: PersonCount, counted: FigureId]>>,
): NamedValue[] {
  return Object.entries(counts).map(([name, [count, id]]) => [
    name,
    countValue(context, count, figureNoun(id)),
  ]);
}

function yearValues({ counts: { year }, registries, domainName }: Context): NamedValue[] {
  const named = registries.domains.filter(({ from_notice }) => from_notice === 'yes');
  return [
    ['year', String(year)],
    ['nextYear', String(year + 1)],
    ['previousYear', String(year - 1)],
    ['noticeDomains', named.map(({ code }) => lowerFirst(domainName(code))).join(', ')],
  ];
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function figureValues(context: Context): NamedValue[] {
  return figureIds.map((id) => {
    const { value, span } = context.counts.figures[id];
    return [id, { ...countValue(context, value, figureNoun(id)), ...(span && { span }) }];
  });
}

function rowValues(context: Context): NamedValue[] {
  const { read, counted, superseded, notCounted } = context.rows;
  const { unitsInRegistry, unitsWithoutData } = context.counts.figures;
  return [
    ['rowsRead', countValue(context, read, nouns.row)],
    ['rowsCounted', countValue(context, counted, nouns.row)],
    ['rowsSuperseded', countValue(context, superseded, nouns.row)],
    ['rowsNotCounted', countValue(context, notCounted, nouns.row)],
    [
      'files',
      countValue(context, context.inputs.filter(({ outcome }) => outcome !== 'applied').length, nouns.file),
    ],
    ['undecided', countValue(context, undecidedQuestions(context.counts), nouns.question)],
    ['commonUnits', countValue(context, context.comparison?.units.length ?? 0, figureNoun('units'))],
    ['unitsInvolved', countValue(context, context.counts.unitsInvolved, figureNoun('units'))],
    [
      'unitsWithData',
      countValue(context, unitsInRegistry.value - unitsWithoutData.value, figureNoun('units')),
    ],
  ];
}

/** What spans no days of its own spans the year. */
function countValue({ counts: { year } }: Context, count: PersonCount, noun: Noun): CountValue {
  return { count, noun, span: { first: `${year}-01-01`, last: `${year}-12-31` } };
}
