import type {
  CollaborationRecord,
  IndicatorRecord,
  PracticeRecord,
} from '../../../intake/validate/records.js';
import type { Attached } from '../../../year/merge/year.js';
import type { Context } from '../context.js';
import { placeColumns } from './located.js';
import { columnsOf, type DataTable, dataTable } from './table.js';
import { domainWords, unitWords } from './words.js';

const ofUnit = { field: 'unit', table: 'units', key: 'unit' } as const;
const ofDomain = { field: 'domain', table: 'domains', key: 'domain' } as const;
const ofMeeting = { field: 'meeting', table: 'meetings', key: 'meeting' } as const;

/** Good practice, indicators and what was agreed to be done together. */
export function exchangeTables(context: Context): DataTable[] {
  return [practiceTable(context), indicatorTable(context), collaborationTable(context)];
}

function practiceTable(context: Context): DataTable {
  const { text } = columnsOf<Attached<PracticeRecord>>();
  const { typed } = context;
  return dataTable(
    'practices',
    [
      text('domain', ({ domain }) => domain, { words: domainWords(context), isRequired: true, width: 36 }),
      text('title', ({ title }) => typed(title), { isRequired: true, width: 50 }),
      text('description', ({ description }) => description && typed(description), { width: 70 }),
      text('partners', ({ partners }) => partners && typed(partners), { width: 40 }),
      text('unit', ({ unit }) => unit, { words: unitWords(context), isRequired: true, width: 34 }),
      text('meeting', ({ meetingId }) => meetingId, { width: 26 }),
      ...placeColumns<Attached<PracticeRecord>>(),
    ],
    context.counts.domains.flatMap(({ practices }) => practices),
    { references: [ofUnit, ofDomain, ofMeeting] },
  );
}

function indicatorTable(context: Context): DataTable {
  const { text } = columnsOf<IndicatorRecord>();
  const { typed } = context;
  return dataTable(
    'indicators',
    [
      text('domain', ({ domain }) => domain, { words: domainWords(context), isRequired: true, width: 36 }),
      text('indicator', ({ indicator }) => typed(indicator), { isRequired: true, width: 60 }),
      text('amount', ({ value }) => value, { isRequired: true, width: 14 }),
      text('measure_unit', ({ measureUnit }) => measureUnit && typed(measureUnit), { width: 16 }),
      text('period', ({ period }) => period && typed(period), { width: 18 }),
      text('unit', ({ unit }) => unit, { words: unitWords(context), isRequired: true, width: 34 }),
      ...placeColumns<IndicatorRecord>(),
    ],
    context.counts.domains.flatMap(({ indicators }) => indicators),
    { references: [ofUnit, ofDomain] },
  );
}

/** Who is responsible may be a person and is left out. */
function collaborationTable(context: Context): DataTable {
  const { text } = columnsOf<Attached<CollaborationRecord>>();
  const { typed } = context;
  return dataTable(
    'collaborations',
    [
      text('activity', ({ activity }) => typed(activity), { isRequired: true, width: 60 }),
      text('partners', ({ partners }) => partners && typed(partners), { width: 50 }),
      text('due', ({ due }) => due && typed(due), { width: 20 }),
      text('unit', ({ unit }) => unit, { words: unitWords(context), isRequired: true, width: 34 }),
      text('meeting', ({ meetingId }) => meetingId, { width: 26 }),
      ...placeColumns<Attached<CollaborationRecord>>(),
    ],
    context.year.collaborations,
    { references: [ofUnit, ofMeeting] },
  );
}
