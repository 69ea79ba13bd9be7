import { formatDays } from '../../text/dates.js';
import { countOf, formatList, formatNumber } from '../../text/numbers.js';
import { nouns } from '../nouns.js';
import type { ReportSentences } from '../report-sentences.js';
import { charts } from './charts.js';
import { columns, tables } from './report-tables.js';
import { words } from './report-words.js';

/** What the report says by itself in English. */
export const report: ReportSentences = {
  labels: {
    contents: 'Contents',
    registered: 'No. {number}',
    dataUntil: 'Data up to {day}',
    table: 'Table',
    figure: 'Figure',
    continued: '{caption} (continued)',
    page: 'Page {page} of {pages}',
  },
  publisher: 'National Administration of Penitentiaries',
  ministry: 'Ministry of Justice',
  place: 'Bucharest',
  draft: 'DRAFT',
  columns,
  tables,
  charts,
  lists: {
    difficulties: { empty: 'No difficulty was reported.' },
    practices: { empty: 'No model of good practice was reported.' },
    missingSections: { lead: 'The sections below are not in the report, since there are no data for them.' },
    unitsWithoutData: {
      empty: 'Every prison unit of the registry sent data.',
      told: (_, names) => `No data came from: ${names}.`,
    },
    wonOrganisations: { empty: 'No organisation took part for the first time.' },
  },
  ...words,
  phrases: {
    total: 'Total',
    between: (min, max) => `between ${min} and ${max}`,
    countedAsOne: 'one',
    countedAsTwo: 'two',
    none: '–',
    unpublishedName: 'name not published',
    distinctTotal: 'Total, each counted once',
    mostFrequent: (shown, all) =>
      `(the ${formatNumber(shown, 'en')} most frequent of ${formatNumber(all, 'en')})`,
    noPreviousYear: 'The data of the year before are not available, so there is nothing to compare with.',
    tooFewCommonUnits: (units) =>
      units === 0
        ? 'No prison unit sent data in both years, so there is nothing to compare with.'
        : `Only ${countOf(units, nouns.unit, 'en')} sent data in both years, too few for a comparison.`,
    perhapsInBoth: 'possibly in both years',
    sentNothing: 'sent no data',
    answeredNone: 'answered that it held no meeting',
    wholeYear: (year) => String(year),
    span: (days) => `the period ${formatDays(days, 'en')}`,
    days: (days) => formatDays(days, 'en'),
    counties: (names) =>
      `${names.length === 1 ? 'the county of' : 'the counties of'} ${formatList(names, 'en')}`,
    nationwide: 'Nationwide',
    outOf: (part, whole) => `${formatNumber(part, 'en')} of ${formatNumber(whole, 'en')}`,
    unitsOutOf: (part, whole) =>
      whole === 1 && part === 1
        ? 'from the only unit that sent data'
        : `from ${formatNumber(part, 'en')} of ${countOf(whole, nouns.unit, 'en')}`,
    wholeFile: 'the whole file',
    quoted: (text) => `“${text}”`,
    leading: (names, units, more) =>
      `${listed(names, more)} (${countOf(units, nouns.unit, 'en')}${each(names, more)})`,
    mostRaised: (names, units, of, more) =>
      `Most units raise: ${listed(names, more)} (${formatNumber(units, 'en')} of ${countOf(of, nouns.unit, 'en')}${each(names, more)}).`,
    raisedBy: (part, whole, names) => {
      if (whole === 1 && part === 1) return `Reported by the only unit that sent data (${names}).`;
      const of = countOf(whole, nouns.unit, 'en');
      if (part === whole) return `Reported by all ${of} that sent data.`;
      return `Reported by ${formatNumber(part, 'en')} of the ${of}: ${names}.`;
    },
    remediedBy: (authorities) =>
      `${authorities.length === 1 ? 'Authority' : 'Authorities'}: ${authorities.join('; ')}.`,
    raisedBefore: (year) => `Reported in ${year} too.`,
    perhapsRaisedBefore: (year) => `Possibly reported in ${year} too.`,
    measure: {
      strategic: 'Strategic measure',
      operational: 'Operational measure',
      unstated: 'Measure not stated',
    },
    partners: (names) => `Partners: ${names}.`,
  },
};

/** The names, and how many more there are like them. */
function listed(names: readonly string[], more: number): string {
  const others = more > 0 ? [`${formatNumber(more, 'en')} more`] : [];
  return [...names, ...others].join('; ');
}

function each(names: readonly string[], more: number): string {
  return names.length + more > 1 ? ' each' : '';
}
