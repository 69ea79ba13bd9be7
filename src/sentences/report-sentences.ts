import type { Measure, MeetingForm, MeetingType, OrganisationKind } from '../field/contract/enumerations.js';
import type { Severity } from '../model/problem.js';
import type { MergeCause, MergeNote } from '../year/merge/year.js';
import type { MergeReasonCode } from '../year/resolve/organisations/merge-reasons.js';
import type { ChartId, ChartSentences } from './chart-sentences.js';

/** The words that a renderer adds by itself. */
export interface DocumentLabels {
  readonly contents: string;
  /** `Date până la {day}`. */
  readonly dataUntil: string;
  readonly table: string;
  readonly figure: string;
  /** `Pagina {page} din {pages}`. */
  readonly page: string;
}

/** Everything that the report says by itself, in one language; the prose around it stands in `templates/`. */
export interface ReportSentences {
  readonly labels: DocumentLabels;
  /** Who publishes the report, where nobody else is configured. */
  readonly publisher: string;
  /** Stands before the letter of an annex. */
  readonly annex: string;
  readonly columns: Readonly<Record<ColumnId, string>>;
  readonly tables: Readonly<Record<TableId, TableSentences>>;
  readonly charts: Readonly<Record<ChartId, ChartSentences>>;
  readonly lists: Readonly<Record<ListId, { readonly empty: string }>> & {
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
  /** @param subject the domain or authority that the table is about, where there is one. */
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
  /** `… și încă 12`. */
  andMore(count: number): string;
  /** `semnalată de 21 de unități penitenciare (Aiud, Arad)`. */
  raisedBy(units: string, names: string): string;
  /** So many difficulties that as many units raise each; `isMore` besides those listed. */
  alsoRaised(difficulties: number, units: number, isMore: boolean): string;
  partners(names: string): string;
  /** Where the cells behind a figure are told: some of them, and the file and pointer (RFC 6901) of all. */
  evidence(cells: number, places: string, file: string, pointer: string): string;
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
  | 'missingTypes'
  | 'difficulty'
  | 'domain'
  | 'authority'
  | 'proposal'
  | 'measure'
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
  | 'cells'
  | 'merge'
  | 'kept'
  | 'dropped'
  | 'files'
  | 'file'
  | 'outcome'
  | 'severity'
  | 'rule'
  | 'count'
  | 'example'
  | 'places'
  | 'message'
  | 'fix'
  | 'reported'
  | 'distinct'
  | 'strategic'
  | 'operational'
  | 'unstated'
  | 'meetingType'
  | 'raisedBy'
  | 'difficultyNumber'
  | 'why'
  | 'rowsNotCounted'
  | 'rowEnd'
  | 'rowsOfSheets'
  | 'unitsBehind'
  | 'typedWording'
  | 'host'
  | 'presentAt'
  | 'noProposal'
  | UndecidedColumn;

export type TableId =
  | 'months'
  | 'counties'
  | 'localMeetings'
  | 'interregionalMeetings'
  | 'forms'
  | 'themes'
  | 'institutionTypes'
  | 'unitTypes'
  | 'interregionalSeries'
  | 'domainMeasures'
  | 'unitParticipation'
  | 'missingTypes'
  | 'domains'
  | 'difficulties'
  | 'proposals'
  | 'indicators'
  | 'authorityDifficulties'
  | 'authorityProposals'
  | 'authorityWordings'
  | 'collaborations'
  | 'evolution'
  | 'newDifficulties'
  | 'persistingDifficulties'
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
  | 'coverage'
  | 'files'
  | 'problems'
  | 'notCounted'
  | 'notCountedByRule'
  | 'rowEnds'
  | 'rules'
  | 'unitsBehind'
  | 'wordings'
  | UndecidedTable;

export type UndecidedColumn = 'least' | 'most' | 'otherName' | 'otherText' | 'countedAs' | 'ifOtherwise';

export type UndecidedTable = 'ranges' | 'undecidedPairs' | 'undecidedKinds' | 'undecidedDifficulties';

export type ListId =
  | 'topDifficulties'
  | 'practices'
  | 'authorities'
  | 'unitsWithoutData'
  | 'wonOrganisations';
