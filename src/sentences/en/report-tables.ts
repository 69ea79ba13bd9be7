import type { ColumnId, ReportSentences } from '../report-sentences.js';
import { undecidedColumns, undecidedTables } from './undecided-tables.js';

/** English headers of the report's columns. */
export const columns: Readonly<Record<ColumnId, string>> = {
  ...undecidedColumns,
  number: 'No.',
  month: 'Month',
  local: 'Local meetings',
  interregional: 'Interregional meetings',
  county: 'County',
  organisations: 'Organisations present',
  date: 'Date',
  unit: 'Unit',
  units: 'Units',
  venue: 'Venue and county',
  theme: 'Theme',
  form: 'Form',
  meetings: 'Meetings',
  share: 'Share',
  type: 'Type of institution',
  kind: 'Kind',
  unitsPresent: 'Units where it was present',
  publicStructures: 'Public bodies',
  ngosAndPrivate: 'NGOs and private institutions',
  participants: 'Participants',
  staff: 'Prison staff',
  difficulties: 'Difficulties',
  difficulty: 'Difficulty',
  domain: 'Domain',
  authority: 'Central public authority',
  indicator: 'Indicator',
  value: 'Value',
  measureUnit: 'Unit of measure',
  period: 'Period',
  activity: 'Joint activity',
  partners: 'Partners',
  due: 'Due',
  figure: 'Figure',
  definition: 'How it was counted',
  inBoth: 'In both years',
  onlyNow: 'New',
  onlyBefore: 'No longer present',
  perhapsNew: 'Possibly new',
  perhapsGone: 'Possibly no longer present',
  incomparable: 'At units without data in the year before',
  change: 'Difference',
  conclusions: 'Conclusions',
  organisation: 'Name',
  spelling: 'As it was typed',
  reason: 'Why it was counted here',
  merge: 'What happened',
  files: 'Files',
  outcome: 'What became of it',
  severity: 'Severity',
  rule: 'Rule',
  count: 'Findings',
  reported: 'Reported',
  meetingType: 'Type',
  rowsNotCounted: 'Rows not counted',
  rowEnd: 'What was done with the rows',
  rowsOfSheets: 'Rows',
  unitsBehind: 'Units that it comes from',
  typedWording: 'As it was written',
  strategic: 'Strategic proposals',
  operational: 'Operational proposals',
  unstated: 'Other proposals',
  presentAt: 'Units, by the number of organisations of this type',
  noProposal: 'No proposal',
  message: 'What was found',
  proposals: 'Proposals',
  mostRaised: 'Difficulty raised by most units',
  total: 'Total',
  times: 'Times',
  rowsMerged: 'Rows',
  noLongerRaised: 'Not reported in the reported year',
  measureTaken: 'Measure envisaged',
  deadline: 'Deadline',
  responsible: 'Responsible',
};

const about = (caption: string) => () => caption;

/** English captions of the report's tables, and what is said where they would be empty. */
export const tables: ReportSentences['tables'] = {
  ...undecidedTables,
  months: {
    caption: about('Meetings by month'),
    empty: 'The data received hold no meeting, so there is nothing to show by month.',
  },
  counties: {
    caption: about('Meetings and organisations present, by county'),
    empty: 'The data received hold no meeting, so there is nothing to show by county.',
  },
  localMeetings: {
    caption: (year) => `Local meetings held in ${year}`,
    empty: 'The data received hold no local meeting.',
  },
  interregionalMeetings: {
    caption: (year) => `Interregional meetings held in ${year}`,
    empty: 'The data received hold no interregional meeting.',
  },
  forms: {
    caption: about('Local meetings by form'),
    empty: 'No local meeting states its form.',
  },
  institutionTypes: {
    caption: about('Organisations present at local meetings, by type of institution'),
    empty: 'No organisation is recorded at the local meetings.',
  },
  unitTypes: {
    caption: about('Organisations present at the meetings of each unit, by type of institution'),
    empty: 'No organisation is recorded at the local meetings of the units.',
  },
  domainMeasures: {
    caption: about('Difficulties reported, by domain of competence and measure proposed'),
    empty: 'The registry holds no domain of competence.',
  },
  unitParticipation: {
    caption: about('Participation in local meetings, by organising unit'),
    empty: 'No prison unit reported a local meeting.',
  },
  indicators: {
    caption: (domain) => `Progress indicators in the domain “${domain}”`,
    empty: 'No progress indicator was sent.',
  },
  authorityWordings: {
    caption: (authority) => `The difficulties that concern ${authority}, as the units wrote them`,
    empty: 'The units reported no difficulty.',
  },
  collaborations: {
    caption: about('Joint activities agreed at the meetings'),
    empty: 'The units reported no joint activity agreed with their partners.',
  },
  evolution: {
    caption: about('Figures of the units that sent data in both years'),
    empty: 'There are no figures to compare.',
  },
  goneDifficulties: {
    caption: about('Difficulties reported in the year before and no longer'),
    empty: 'All difficulties of the year before were reported again.',
  },
  organisationChange: {
    caption: about(
      'Organisations present at local meetings of the units that sent data in both years, by kind',
    ),
    empty: 'No organisation is recorded in either year.',
  },
  lostOrganisations: {
    caption: about(
      'Organisations present at local meetings of the year before and absent in the reported year',
    ),
    empty: 'All organisations of the year before took part again.',
  },
  meetings: {
    caption: (year) => `Meetings of ${year} counted in the report`,
    empty: 'The data received hold no meeting.',
  },
  conclusions: {
    caption: about('Conclusions of the meetings, as the units recorded them'),
    empty: 'The units recorded no conclusions of meetings.',
  },
  publicStructures: {
    caption: about('Local public bodies present at local meetings'),
    empty: 'No local public body is recorded at the local meetings.',
  },
  ngosAndPrivate: {
    caption: about('Non-governmental organisations and private institutions present at local meetings'),
    empty: 'No non-governmental organisation or private institution is recorded at the local meetings.',
  },
  centralAuthorities: {
    caption: about('Central public authorities present at local meetings'),
    empty: 'No central public authority is recorded at the local meetings.',
  },
  unknownOrganisations: {
    caption: about('Organisations whose kind could not be determined'),
    empty: 'The kind of every organisation at the local meetings could be determined.',
  },
  figures: {
    caption: about('The figures of the report and how they were counted'),
    empty: 'The report holds no figures.',
  },
  spellings: {
    caption: about('Organisations typed in several ways and counted once'),
    empty: 'No organisation appears under more than one name.',
  },
  merges: {
    caption: about('Data and meetings received more than once and counted once'),
    empty: 'No file and no meeting was received more than once.',
  },
  yearSeries: {
    caption: about('The figures of several years, each of all units that sent data in it'),
    empty: 'No series of years was asked for.',
  },
  corrections: {
    caption: about('Cells corrected and warnings accepted by the analyst'),
    empty: 'No value sent by the units was corrected, and no warning was accepted.',
  },
  coverage: {
    caption: about('What each prison unit sent'),
    empty: 'The registry holds no prison unit.',
  },
  files: {
    caption: about('The files received and what became of them'),
    empty: 'No file was received.',
  },
  problems: {
    caption: about('Findings by rule'),
    empty: 'Checking the data led to no finding.',
  },
  notCounted: {
    caption: about('Rows that could not be counted'),
    empty: 'No row was left out of the count because of an error.',
  },
  rowEnds: {
    caption: about('All rows of the sheets read'),
    empty: 'No sheet was read.',
  },
  wordings: {
    caption: about('The difficulties as the units wrote them'),
    empty: 'The units reported no difficulty.',
  },
  limits: {
    caption: about('Between which limits the totals lie and from how many units they come'),
    empty: 'The report holds no totals.',
  },
  authorityAsks: {
    caption: about('Difficulties and proposals addressed to central public authorities'),
    empty: 'The units named no central authority.',
  },
  authorityDomains: {
    caption: about('Difficulties by central public authority and domain of competence'),
    empty: 'The units named no central authority.',
  },
  difficultyChange: {
    caption: about('Difficulties reported in the two years'),
    empty: 'Neither year has difficulties.',
  },
  authorityReply: {
    caption: about('The measures envisaged for each difficulty'),
    empty: 'No difficulty was reported for this authority.',
  },
};
