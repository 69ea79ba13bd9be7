import { keptFile } from '../kept-file.js';
import type { ReportSentences } from '../report-sentences.js';

/** Why a spelling is counted with its organisation. */
export const mergeReasons: ReportSentences['mergeReasons'] = {
  only: () => 'the one name under which the organisation appears',
  'own-name': () => 'the very name under which the organisation is counted',
  'same-spelling': () => 'differs in capitals, diacritics, spaces or punctuation only',
  abbreviation: ({ abbreviation, full, county, place }) =>
    `the same institution: abbreviation ${abbreviation} (“${full}”)${where(county, place)}`,
  'department-of-parent': ({ parent }) =>
    `department or office of “${parent}”, without a legal personality of its own`,
  'same-type-and-county': ({ type, county }) =>
    `the same institution: “${type}”, of which there is one in ${countyPhrase(county)}`,
  'same-type-and-place': ({ type, place }) =>
    place === ''
      ? `the same institution: “${type}”`
      : `the same institution: “${type}”, of which there is one in ${place}`,
  'same-town-hall': ({ place }) =>
    `the town hall, the local council and the territorial unit of ${place} are one legal person`,
  'county-from-context': ({ county }) =>
    `the name does not say where the institution is; ${countyPhrase(county)} follows from the row or the meeting`,
  'same-unit': ({ unit }) => `the same prison unit: ${unit}`,
  'same-central-authority': ({ authority }) => `the same central public authority: ${authority}`,
  'same-name': () => 'the same proper name, legal form and common words aside',
  'same-number': ({ number }) => `the same number (${number}), type and place`,
  'patron-initials': ({ name }) => `the same name, with given names written as initials: “${name}”`,
  'words-left-out': ({ name }) =>
    `the same name as “${name}” but for some words; no other organisation is like it`,
  'renamed-school': ({ name }) => `the same school before or after it was renamed: “${name}”`,
  typo: ({ letters }) =>
    `a typing error: ${letters === '1' ? 'one letter differs' : `${letters} letters differ`}`,
  acronym: ({ acronym, full }) => `${acronym}: the initials of “${full}”`,
  alike: ({ name }) => `more like “${name}” than any other around`,
  decision: ({ file, row }) =>
    `the same: the analyst's decision, ${keptFile(file, "in the year's folder")} row ${row}`,
  'told-apart': ({ file, row }) =>
    `another organisation than those near it: the analyst's decision, ${keptFile(file, "in the year's folder")} row ${row}`,
};

function where(county: string | undefined, place: string | undefined): string {
  if (county === 'București') return ', the same municipality (Bucharest)';
  if (county !== undefined) return `, the same county (${county})`;
  return place === undefined ? '' : `, the same place (${place})`;
}

function countyPhrase(county = ''): string {
  return county === 'București' ? 'Bucharest' : `the county of ${county}`;
}
