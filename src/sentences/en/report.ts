import { agree, countOf, formatNumber, smallInWords } from '../../text/numbers.js';
import { nouns } from '../nouns.js';
import type { ReportSentences } from '../report-sentences.js';
import { charts } from './charts.js';
import { columns, tables } from './report-tables.js';
import { words } from './report-words.js';

/** What the report says by itself in English. */
export const report: ReportSentences = {
  labels: {
    contents: 'Contents',
    dataUntil: 'Data up to {day}',
    table: 'Table',
    figure: 'Figure',
    page: 'Page {page} of {pages}',
  },
  publisher: 'National Administration of Penitentiaries',
  annex: 'Annex',
  columns,
  tables,
  charts,
  lists: {
    topDifficulties: { empty: 'The units reported no difficulty.' },
    practices: { empty: 'No model of good practice was reported.' },
    authorities: { empty: 'The units named no central authority.' },
    missingSections: { lead: 'The sections below are not in the report, since there are no data for them.' },
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
    tooFewCommonUnits: (units) =>
      units === 0
        ? 'No prison unit sent data in both years, so there is nothing to compare with.'
        : `Only ${countOf(units, nouns.unit, 'en')} sent data in both years, too few for a comparison.`,
    perhapsInBoth: 'possibly in both years',
    sentNothing: 'sent no data',
    answeredNone: 'answered that it held no meeting',
    nationwide: 'Nationwide',
    outOf: (part, whole) => `${formatNumber(part, 'en')} of ${formatNumber(whole, 'en')}`,
    unitsOutOf: (part, whole) =>
      whole === 1 && part === 1
        ? 'from the only unit that sent data'
        : `from ${formatNumber(part, 'en')} of ${countOf(whole, nouns.unitWithData, 'en')}`,
    wholeFile: 'the whole file',
    andMore: (count) =>
      `and ${formatNumber(count, 'en')} more ${count === 1 ? nouns.place.en.one : nouns.place.en.many}`,
    alsoRaised: (difficulties, units, isMore) => {
      const many = countOf(difficulties, nouns.difficulty, 'en');
      const which = isMore ? `Another ${many}` : `The ${many}`;
      const verb = agree(difficulties, { one: 'was reported by', many: 'were each reported by' });
      return `${which} ${verb} ${smallInWords(units, nouns.unit, 'en')}.`;
    },
    raisedBy: (units, names) => `reported by ${units} (${names})`,
    evidence: (cells, places, file, pointer) =>
      `${countOf(cells, nouns.cell, 'en')}${places && `: ${places}`}. All are in ${file}, at ${pointer}.`,
    partners: (names) => `Partners: ${names}.`,
  },
};
