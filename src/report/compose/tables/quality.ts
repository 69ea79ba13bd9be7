import { formatPlace } from '../../../model/place.js';
import type { Context } from '../context.js';
import type { InputFile } from '../input.js';
import type { PublishedProblem } from '../published.js';
import { placeColumns } from './located.js';
import { columnsOf, type DataTable, dataTable } from './table.js';
import { countyWords, domainWords, unitWords, wordsOf } from './words.js';

/** What was received, what was found in it, and the registries that codes refer to. */
export function qualityTables(context: Context): DataTable[] {
  return [
    unitTable(context),
    domainTable(context),
    problemTable(context),
    fileTable(context),
    mergeTable(context),
  ];
}

function unitTable(context: Context): DataTable {
  const units = new Map(context.registries.units.map((unit) => [unit.code, unit]));
  const { text, number } = columnsOf<Context['year']['coverage'][number]>();
  return dataTable(
    'units',
    [
      text('unit', ({ unit }) => unit, { isRequired: true, width: 26 }),
      text('name', ({ unit }) => context.unitName(unit), { isRequired: true, width: 44 }),
      text('type', ({ unit }) => units.get(unit)?.kind, { width: 22 }),
      text('county', ({ unit }) => units.get(unit)?.county_code, { words: countyWords(context), width: 16 }),
      number('files', ({ files }) => files.length),
      number('meetings', ({ meetings }) => meetings),
      number('participants', ({ participants }) => participants),
      number('difficulties', ({ difficulties }) => difficulties),
    ],
    context.year.coverage,
    { key: ['unit'] },
  );
}

function domainTable(context: Context): DataTable {
  const { text, number } = columnsOf<Context['counts']['domains'][number]>();
  return dataTable(
    'domains',
    [
      text('domain', ({ domain }) => domain, { isRequired: true, width: 26 }),
      text('name', ({ domain }) => domainWords(context).get(domain), { isRequired: true, width: 60 }),
      text('authority', ({ domain }) => context.domainAuthority(domain), { width: 50 }),
      number('reports', ({ reported }) => reported),
      number('difficulties', ({ distinct }) => distinct),
    ],
    context.counts.domains,
    { key: ['domain'] },
  );
}

function problemTable(context: Context): DataTable {
  const { text } = columnsOf<PublishedProblem>();
  return dataTable(
    'problems',
    [
      text('severity', ({ severity }) => severity, { words: wordsOf(context.say.severities), width: 14 }),
      text('rule', (problem) => problem.text.title, { width: 40 }),
      ...placeColumns<PublishedProblem>(),
      text('message', (problem) => problem.text.message, { width: 70 }),
      text('fix', (problem) => problem.text.fix, { width: 60 }),
      text('rows', ({ rows }) => rows?.join(', '), { width: 14 }),
    ],
    context.problems,
    { isOpen: false },
  );
}

function fileTable(context: Context): DataTable {
  const { text, number } = columnsOf<InputFile>();
  return dataTable(
    'files',
    [
      text('file', ({ path }) => path, { isRequired: true, width: 60 }),
      text('outcome', ({ outcome }) => outcome, { words: wordsOf(context.say.outcomes), width: 30 }),
      text('reason', ({ reason }) => reason, { width: 60 }),
      number('size', ({ size }) => size),
      text('sha256', ({ sha256 }) => sha256, { width: 40 }),
    ],
    context.inputs,
    { key: ['file'], isOpen: false },
  );
}

function mergeTable(context: Context): DataTable {
  const { say } = context;
  const { text, number } = columnsOf<Context['year']['merges'][number]>();
  return dataTable(
    'merges',
    [
      text('reason', ({ reason, because }) => `${say.mergeNotes[reason]}: ${say.mergeCauses[because]}`, {
        width: 60,
      }),
      text('units', ({ units }) => context.unitList(units), { words: unitWords(context), width: 36 }),
      text('kept', ({ kept }) => formatPlace(kept), { width: 50 }),
      text('dropped', ({ dropped }) => dropped.map(formatPlace).join('; '), { width: 60 }),
      number('rows', ({ rows }) => rows),
    ],
    context.year.merges,
    { isOpen: false },
  );
}
