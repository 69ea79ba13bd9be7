import type { Measure, MeetingForm, MeetingType, OrganisationKind } from '../field/contract/enumerations.js';
import type { Severity } from '../model/problem.js';
import type { DaySpan } from '../text/dates.js';
import type { MergeCause, MergeNote } from '../year/merge/year.js';
import type { MergeReasonCode } from '../year/resolve/organisations/merge-reasons.js';
import type { ChartId, ChartSentences } from './chart-sentences.js';

/** The words that a renderer adds by itself. */
export interface DocumentLabels {
  readonly contents: string;
  /** `Nr. {number}`. */
  readonly registered: string;
  /** `Date până la {day}`. */
  readonly dataUntil: string;
  readonly table: string;
  readonly figure: string;
  /** `Tabelul 3 (continuare)`: above the head of a table that goes on. */
  readonly continued: string;
  /** `Pagina {page} din {pages}`. */
  readonly page: string;
}

/** Everything that the report says by itself, in one language; the prose around it stands in `templates/`. */
export interface ReportSentences {
  readonly labels: DocumentLabels;
  /** Who publishes the report, where nobody else is configured. */
  readonly publisher: string;
  /** Its ministry and where it issues, where nothing else is configured. */
  readonly ministry: string;
  readonly place: string;
  /** What a document without a day of issue is. */
  readonly draft: string;
  readonly columns: Readonly<Record<ColumnId, string>>;
  readonly tables: Readonly<Record<TableId, TableSentences>>;
  readonly charts: Readonly<Record<ChartId, ChartSentences>>;
  readonly lists: Readonly<Record<ListId, { readonly empty: string }>> & {
    readonly unitsWithoutData: { told(units: number, names: string): string };
    /** Stands above the sections that were left out. */
    readonly missingSections: { readonly lead: string };
  };
  readonly meetingTypes: Readonly<Record<MeetingType, string>>;
  /** `unstated`: no form was given. */
  readonly meetingForms: Readonly<Record<MeetingForm | 'unstated', string>>;
  readonly measures: Readonly<Record<Measure | 'unstated', string>>;
  /** Singular, as the kind of one organisation. */
  readonly kinds: Readonly<Record<OrganisationKind, string>>;
  /** Organisations of a kind that are of no type of the registry. */
  readonly untyped: Readonly<Record<OrganisationKind, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly outcomes: Readonly<Record<InputOutcome, string>>;
  readonly mergeReasons: Readonly<Record<MergeReasonCode, (params: Params) => string>>;
  readonly mergeNotes: Readonly<Record<MergeNote['reason'], string>>;
  readonly mergeCauses: Readonly<Record<MergeCause, string>>;
  readonly phrases: Phrases;
}

type Params = Readonly<Record<string, string>>;

/** What became of a file of the input folder. */
export type InputOutcome = 'read' | 'applied' | 'copied' | 'replaced' | 'skipped' | 'refused';

export interface TableSentences {
  /** @param subject the domain, authority or year that the table is about, where it names one. */
  caption(subject: string): string;
  /** Said in place of the table when it has no rows. */
  readonly empty: string;
}

/** Small phrases within cells and list items. */
export interface Phrases {
  readonly total: string;
  /** `între 342 și 344`: what a figure may be while questions are undecided. */
  between(min: string, max: string): string;
  readonly countedAsOne: string;
  readonly countedAsTwo: string;
  readonly none: string;
  /** `anul 2018`: when something was, after `în`. */
  wholeYear(year: number): string;
  /** `intervalul 1 ianuarie - 31 martie 2018`, after `în`. */
  span(days: DaySpan): string;
  /** The days alone. */
  days(days: DaySpan): string;
  /** `județele Iași și Vaslui`. */
  counties(names: readonly string[]): string;
  readonly unpublishedName: string;
  readonly noPreviousYear: string;
  /** Said in place of a comparison with the year before. */
  tooFewCommonUnits(units: number): string;
  /** Follows what is only in one of two years, unless an open question is answered so that it is in both. */
  readonly perhapsInBoth: string;
  readonly sentNothing: string;
  readonly answeredNone: string;
  /** In place of the county of those that have none. */
  readonly nationwide: string;
  /** `37 din 39`. */
  outOf(part: number, whole: number): string;
  /** `din datele a 37 din cele 39 de unități care au trimis date`. */
  unitsOutOf(part: number, whole: number): string;
  /** Rows that a finding of a whole file keeps out: nobody knows how many. */
  readonly wholeFile: string;
  /** `„Nu au acte.”`: what somebody wrote. */
  quoted(text: string): string;
  /** The difficulties that most units raise, `units` each, and how many more as many raise. */
  leading(names: readonly string[], units: number, more: number): string;
  /** The same as a sentence; `of` are the units that sent data. */
  mostRaised(names: readonly string[], units: number, of: number, more: number): string;
  /** `Semnalată de 5 dintre cele 39 de unități: Aiud, Arad, ….` */
  raisedBy(part: number, whole: number, names: string): string;
  /** Who can remedy a difficulty. */
  remediedBy(authorities: readonly string[]): string;
  raisedBefore(year: string): string;
  perhapsRaisedBefore(year: string): string;
  /** Stands before a proposal. */
  readonly measure: Readonly<Record<Measure | 'unstated', string>>;
  partners(names: string): string;
  /** Stands for the figures counted once over all units. */
  readonly distinctTotal: string;
  /** Follows a caption: `(cele mai frecvente 15 din 42)`. */
  mostFrequent(shown: number, all: number): string;
}

export type ColumnId =
  | 'number'
  | 'month'
  | 'local'
  | 'interregional'
  | 'county'
  | 'organisations'
  | 'date'
  | 'unit'
  | 'units'
  | 'venue'
  | 'theme'
  | 'form'
  | 'meetings'
  | 'share'
  | 'type'
  | 'kind'
  | 'unitsPresent'
  | 'publicStructures'
  | 'ngosAndPrivate'
  | 'participants'
  | 'staff'
  | 'difficulties'
  | 'difficulty'
  | 'domain'
  | 'authority'
  | 'indicator'
  | 'value'
  | 'measureUnit'
  | 'period'
  | 'activity'
  | 'partners'
  | 'due'
  | 'figure'
  | 'definition'
  | 'inBoth'
  | 'onlyNow'
  | 'onlyBefore'
  | 'perhapsNew'
  | 'perhapsGone'
  | 'incomparable'
  | 'change'
  | 'conclusions'
  | 'organisation'
  | 'spelling'
  | 'reason'
  | 'merge'
  | 'files'
  | 'outcome'
  | 'severity'
  | 'rule'
  | 'count'
  | 'reported'
  | 'strategic'
  | 'operational'
  | 'unstated'
  | 'meetingType'
  | 'rowsNotCounted'
  | 'rowEnd'
  | 'rowsOfSheets'
  | 'unitsBehind'
  | 'typedWording'
  | 'presentAt'
  | 'measureTaken'
  | 'deadline'
  | 'responsible'
  | 'message'
  | 'proposals'
  | 'mostRaised'
  | 'total'
  | 'times'
  | 'rowsMerged'
  | 'noLongerRaised'
  | 'noProposal'
  | UndecidedColumn;

export type TableId =
  | 'months'
  | 'counties'
  | 'localMeetings'
  | 'interregionalMeetings'
  | 'forms'
  | 'institutionTypes'
  | 'unitTypes'
  | 'domainMeasures'
  | 'unitParticipation'
  | 'indicators'
  | 'authorityWordings'
  | 'authorityReply'
  | 'collaborations'
  | 'evolution'
  | 'yearSeries'
  | 'goneDifficulties'
  | 'organisationChange'
  | 'lostOrganisations'
  | 'meetings'
  | 'conclusions'
  | 'publicStructures'
  | 'ngosAndPrivate'
  | 'centralAuthorities'
  | 'unknownOrganisations'
  | 'figures'
  | 'spellings'
  | 'merges'
  | 'corrections'
  | 'coverage'
  | 'files'
  | 'problems'
  | 'notCounted'
  | 'rowEnds'
  | 'wordings'
  | 'limits'
  | 'authorityAsks'
  | 'authorityDomains'
  | 'difficultyChange'
  | UndecidedTable;

export type UndecidedColumn = 'least' | 'most' | 'otherName' | 'otherText' | 'countedAs' | 'ifOtherwise';

export type UndecidedTable = 'undecidedPairs' | 'undecidedKinds' | 'undecidedDifficulties';

export type ListId = 'difficulties' | 'practices' | 'unitsWithoutData' | 'wonOrganisations';
