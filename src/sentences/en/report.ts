import { countOf, formatList, formatNumber } from '../../romanian/numbers.js';
import { nouns } from '../nouns.js';
import type { ReportSentences } from '../report-sentences.js';
import { columns, tables } from './report-tables.js';
import { words } from './report-words.js';

/** What the report says by itself in English. */
export const report: ReportSentences = {
  labels: { contents: 'Contents', table: 'Table', figure: 'Figure', page: 'Page {page} of {pages}' },
  annex: 'Annex',
  columns,
  tables,
  charts: {
    meetingsByMonth: {
      caption: 'Meetings by month',
      series: ['Local meetings', 'Interregional meetings'],
      reading: (months, meetings) =>
        `Most meetings were held in ${formatList(months, 'en')} (${each(months, meetings)}).`,
      empty: 'The data received hold no meeting, so there is nothing to show by month.',
    },
    institutionTypes: {
      caption: 'Organisations present at local meetings, by type of institution',
      series: ['Organisations present'],
      reading: (types, organisations) =>
        `The type with the most organisations present is ${quotedList(types)} (${each(types, organisations)}).`,
      empty: 'No organisation is recorded at the local meetings.',
    },
    difficultiesByDomain: {
      caption: 'Distinct difficulties by domain of competence',
      series: ['Distinct difficulties'],
      reading: (domains, difficulties) =>
        `Most distinct difficulties were reported in the ${domains.length === 1 ? 'domain' : 'domains'} ${quotedList(domains)} (${each(domains, difficulties)}).`,
      empty: 'No difficulty was reported.',
    },
  },
  lists: {
    topDifficulties: { empty: 'The units reported no difficulty.' },
    practices: { empty: 'No model of good practice was reported in this domain.' },
    unitsWithoutData: { empty: 'Every prison unit of the registry sent data.' },
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
    sentNothing: 'sent no data',
    nationwide: 'Nationwide',
    outOf: (part, whole) => `${formatNumber(part, 'en')} of ${formatNumber(whole, 'en')}`,
    unitsOutOf: (part, whole) => `${formatNumber(part, 'en')} of ${countOf(whole, nouns.unit, 'en')}`,
    wholeFile: 'the whole file',
    andMore: (count) =>
      `and ${formatNumber(count, 'en')} more ${count === 1 ? nouns.place.en.one : nouns.place.en.many}`,
    raisedBy: (units, names) => `reported by ${units} (${names})`,
    partners: (names) => `Partners: ${names}.`,
  },
};

function each(leaders: readonly string[], value: number): string {
  return leaders.length === 1 ? formatNumber(value, 'en') : `${formatNumber(value, 'en')} each`;
}

function quotedList(names: readonly string[]): string {
  return formatList(
    names.map((name) => `“${name}”`),
    'en',
  );
}
