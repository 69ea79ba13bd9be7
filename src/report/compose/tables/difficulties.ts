import type { Difficulty, DifficultyReport } from '../../../year/count/counts.js';
import type { Context } from '../context.js';
import { placeColumns } from './located.js';
import { columnsOf, type DataTable, dataTable } from './table.js';
import { domainWords, unitWords, wordsOf } from './words.js';

type Reported = DifficultyReport & { readonly difficulty: Difficulty };

/** Difficulties as they were grouped, as units reported them, and what units propose. */
export function difficultyTables(context: Context): DataTable[] {
  const { counts, phrase } = context;
  const { text, number } = columnsOf<Difficulty>();
  const reported = counts.difficulties.flatMap((difficulty) =>
    difficulty.reports.map((report) => ({ ...report, difficulty })),
  );
  return [
    dataTable(
      'difficulties',
      [
        text('difficulty', ({ id }) => id, { isRequired: true }),
        text('domain', ({ domain }) => domain, { words: domainWords(context), isRequired: true, width: 36 }),
        text('text', (difficulty) => phrase(difficulty.text), { width: 70 }),
        text('authorities', ({ authorities }) => authorities.map(context.typed).join('; '), { width: 40 }),
        text('units', ({ units }) => context.unitList(units), { width: 40 }),
        number('reports', ({ reports }) => reports.length),
      ],
      counts.difficulties,
      { key: ['difficulty'], references: [{ field: 'domain', table: 'domains', key: 'domain' }] },
    ),
    reportTable(context, reported),
    proposalTable(context, reported),
  ];
}

const references = [
  { field: 'difficulty', table: 'difficulties', key: 'difficulty' },
  { field: 'unit', table: 'units', key: 'unit' },
  { field: 'meeting', table: 'meetings', key: 'meeting' },
] as const;

function reportTable(context: Context, reported: readonly Reported[]): DataTable {
  const { text } = columnsOf<Reported>();
  return dataTable(
    'reports',
    [
      text('difficulty', ({ difficulty }) => difficulty.id, { isRequired: true }),
      text('unit', ({ unit }) => unit, { words: unitWords(context), isRequired: true, width: 34 }),
      text('domain', ({ domain }) => domain, { words: domainWords(context), isRequired: true, width: 36 }),
      text('text', (report) => context.phrase(report.text), { width: 70 }),
      text('meeting', ({ meetingId }) => meetingId, { width: 26 }),
      ...placeColumns<Reported>(),
    ],
    reported,
    { references: [...references, { field: 'domain', table: 'domains', key: 'domain' }] },
  );
}

function proposalTable(context: Context, reported: readonly Reported[]): DataTable {
  const { text } = columnsOf<Reported>();
  return dataTable(
    'proposals',
    [
      text('difficulty', ({ difficulty }) => difficulty.id, { isRequired: true }),
      text('measure', ({ measure }) => measure, { words: wordsOf(context.say.measures), width: 16 }),
      text('proposal', ({ proposal }) => context.phrase(proposal), { isRequired: true, width: 70 }),
      text('unit', ({ unit }) => unit, { words: unitWords(context), isRequired: true, width: 34 }),
      text('authorities', ({ difficulty }) => difficulty.authorities.map(context.typed).join('; '), {
        width: 40,
      }),
      text('meeting', ({ meetingId }) => meetingId, { width: 26 }),
      ...placeColumns<Reported>(),
    ],
    reported.filter(({ proposal }) => proposal),
    { references },
  );
}
