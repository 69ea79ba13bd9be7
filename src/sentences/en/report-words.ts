import { keptFile } from '../kept-file.js';
import type { ReportSentences } from '../report-sentences.js';

/** English names of the codes that the report shows. */
export const words = {
  meetingTypes: { local: 'local', interregional: 'interregional' },
  meetingForms: {
    'experience-exchange': 'exchange of experience',
    debate: 'debate',
    'round-table': 'round table',
    seminar: 'seminar',
    conference: 'conference',
    workshop: 'workshop',
    visit: 'visit',
    other: 'other form',
    unstated: 'form not stated',
  },
  measures: { strategic: 'strategic', operational: 'operational', unstated: 'not stated' },
  kinds: {
    public: 'local public body',
    central: 'central public authority',
    ngo: 'non-governmental organisation',
    private: 'private institution',
    penitentiary: 'prison system',
    unknown: 'kind undetermined',
  },
  untyped: {
    public: 'Other local public bodies',
    central: 'Other central public authorities',
    ngo: 'Other non-governmental organisations',
    private: 'Other private institutions',
    penitentiary: 'Prison system',
    unknown: 'Organisations of undetermined kind',
  },
  severities: { error: 'error', warning: 'warning', info: 'note' },
  outcomes: {
    read: 'read',
    applied: 'decisions of analysts, applied to the count',
    copied: 'copy of another file, counted once',
    replaced: 'replaced by a newer file',
    skipped: 'skipped',
    refused: 'could not be read',
  },
  mergeReasons: {
    only: () => 'the one name of the organisation',
    'same-spelling': () => 'differs in capitals, diacritics, spaces or punctuation only',
    abbreviation: ({ abbreviation, full }) => `${abbreviation} is short for “${full}”`,
    'department-of-parent': ({ parent }) => `department or office without legal personality of “${parent}”`,
    'same-type-and-county': ({ type, county }) => `there is one “${type}” in ${countyPhrase(county)}`,
    'same-type-and-place': ({ type, place }) => `there is one “${type}” in ${place}`,
    'same-town-hall': ({ place }) =>
      `the town hall, the local council and the territorial unit of ${place} are one legal person`,
    'county-from-context': ({ county }) =>
      `the name says no place; ${countyPhrase(county)} follows from the row or the meeting`,
    'same-unit': ({ unit }) => `the same prison unit: ${unit}`,
    'same-central-authority': ({ authority }) => `the same central public authority: ${authority}`,
    'same-name': () => 'the same proper name, legal form and common words aside',
    'same-number': ({ number }) => `the same number (${number}), type and place`,
    'patron-initials': ({ name }) => `the given names of the patron are written as initials: ${name}`,
    'words-left-out': ({ name }) => `part of the longer name “${name}”, with no similar organisation`,
    'renamed-school': ({ name }) => `the same school under its other type: “${name}”`,
    typo: ({ letters }) => `a slip of the pen (letters that differ: ${letters})`,
    acronym: ({ acronym, full }) => `${acronym} are the initials of “${full}”`,
    decision: ({ file, row }) =>
      `the same: the analyst's decision, ${keptFile(file, "in the year's folder")} row ${row}`,
    'told-apart': ({ file, row }) =>
      `another organisation than those near it: the analyst's decision, ${keptFile(file, "in the year's folder")} row ${row}`,
  },
  mergeNotes: {
    copied: 'copy, counted once',
    resent: 'sent again with corrections',
    joint: 'meeting organised jointly',
    'repeated-rows': 'repeated rows',
  },
  mergeCauses: {
    'same-bytes': 'the files are identical',
    'same-content': 'the data are the same',
    'saved-later': 'the document kept was saved later',
    'marked-later': 'the name of the file kept tells that it is the newer version',
    'written-later': 'the file kept was written to disk later',
    'order-unknown': 'it cannot be told which file is newer',
    'named-coorganiser': 'one unit names the other as co-organiser',
    'same-place-and-theme': 'the same day, place and theme',
    'same-meeting': 'the same meeting of the same unit',
    'same-person': 'the same person, reported by several units',
    'same-organisation': 'the same organisation, reported by several units',
  },
} as const satisfies Partial<ReportSentences>;

function countyPhrase(county = ''): string {
  return county === 'București' ? 'Bucharest' : `the county of ${county}`;
}
