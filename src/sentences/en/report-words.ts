import type { ReportSentences } from '../report-sentences.js';
import { mergeReasons } from './merge-reasons.js';

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
  mergeReasons,
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
