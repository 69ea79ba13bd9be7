import type { Measure, MeetingForm, OrganisationKind } from '../../field/contract/enumerations.js';
import type { IndicatorRecord, PracticeRecord } from '../../intake/validate/records.js';
import type { Place } from '../../model/place.js';
import type { DifficultyDoubtCode } from '../decide/difficulties/texts.js';
import type { OpenPair } from '../decide/undecided.js';
import type { Attached } from '../merge/year.js';
import type { NameDoubtCode } from '../resolve/organisation.js';
import type { FigureId } from './figure-table.js';

/** A number that is published, with the cells it was counted from. */
export interface Figure {
  readonly value: number;
  readonly evidence: readonly Place[];
  /** Codes of the units that it comes from, of those that sent data, in the order of the registry. */
  readonly units: readonly string[];
  /** First and last day of what was counted, where it spans time (`YYYY-MM-DD`). */
  readonly span?: { readonly first: string; readonly last: string };
  /** What it may be instead while questions are undecided; absent where none touches it. */
  readonly range?: Range;
}

/** From the least to the most that a figure may be, whatever the answers; not every number between is possible. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** What a figure would be. */
export interface Effect {
  readonly figure: FigureId;
  readonly value: number;
}

/** Two names, or two texts, of which it is undecided whether they mean one thing. */
export interface UndecidedPair<Code extends string>
  extends Pick<OpenPair<Code>, 'a' | 'b' | 'code' | 'joined'> {
  /** The figures that would differ if the pair were answered the other way. */
  readonly effects: readonly Effect[];
}

/** An organisation whose kind is undecided. */
export interface UndecidedKind {
  /** Its index in the resolution. */
  readonly organisation: number;
  /** The figures that would differ if it were of another kind. */
  readonly answers: readonly { readonly kind: OrganisationKind; readonly effects: readonly Effect[] }[];
}

/** What people have not decided yet, most consequential first. */
export interface UndecidedCounts {
  /** Names, by organisation and member of the resolution. */
  readonly organisations: readonly UndecidedPair<NameDoubtCode>[];
  readonly kinds: readonly UndecidedKind[];
  /** Texts, by group and member of the groups of difficulties. */
  readonly difficulties: readonly UndecidedTexts[];
}

/** How many questions are open. */
export function undecidedQuestions({ undecided }: Pick<Counts, 'undecided'>): number {
  return undecided.organisations.length + undecided.kinds.length + undecided.difficulties.length;
}

export interface UndecidedTexts extends UndecidedPair<DifficultyDoubtCode> {
  /** As units wrote them. */
  readonly texts: readonly [string, string];
}

/** All that is counted of one year: computed once, read by the report, the notice and the JSON alike. */
export interface Counts {
  readonly year: number;
  readonly figures: Readonly<Record<FigureId, Figure>>;
  /** Codes of the units that sent data: what the units of a figure are a part of. */
  readonly unitsWithData: readonly string[];
  readonly undecided: UndecidedCounts;
  /** Twelve entries; a meeting belongs to the month of its first day. */
  readonly months: readonly MonthCounts[];
  /** Counties with at least one meeting, by name. */
  readonly counties: readonly CountyCounts[];
  /** Forms that occur at local meetings, most frequent first; the count of those without a stated form apart. */
  readonly forms: readonly { readonly form: MeetingForm | undefined; readonly meetings: number }[];
  /** Types of institution with an organisation at a local meeting, most frequent first. */
  readonly institutionTypes: readonly InstitutionTypeCounts[];
  /** Units that organised a local meeting, in the order of the registry. */
  readonly units: readonly UnitCounts[];
  /** In the order of the registry; domains without difficulties included. */
  readonly domains: readonly DomainCounts[];
  /** All distinct difficulties: most units first, then most reports, then id. */
  readonly difficulties: readonly Difficulty[];
  /** Central authorities with the ids of the difficulties they can remedy, by name. */
  readonly authorities: readonly { readonly authority: string; readonly difficulties: readonly string[] }[];
}

export interface MonthCounts {
  /** 1–12. */
  readonly month: number;
  readonly local: number;
  readonly interregional: number;
}

export interface CountyCounts {
  readonly county: string;
  readonly local: number;
  readonly interregional: number;
  /** Distinct public structures, NGOs and private institutions at its local meetings. */
  readonly organisations: number;
}

export interface InstitutionTypeCounts {
  /** Code of the institution type; absent for organisations of no recognised type. */
  readonly type?: string;
  readonly kind: OrganisationKind;
  /** Distinct organisations at local meetings. */
  readonly organisations: number;
  /** Unit codes at whose local meetings it was present, in the order of the registry. */
  readonly units: readonly string[];
  /** Distinct organisations of the type at the local meetings of each of these units, in their order. */
  readonly organisationsByUnit: readonly number[];
}

export interface UnitCounts {
  readonly unit: string;
  readonly localMeetings: number;
  readonly publicStructures: number;
  readonly ngosAndPrivate: number;
  /** Representatives at its local meetings, penitentiary staff not counted. */
  readonly participants: number;
  readonly difficulties: number;
}

export interface DomainCounts {
  readonly domain: string;
  /** Rows for which units chose the domain. */
  readonly reported: number;
  /** Difficulties listed under it. */
  readonly distinct: number;
  /** Unit codes that raise a difficulty in it. */
  readonly units: readonly string[];
  readonly proposals: Readonly<Record<Measure | 'unstated', number>>;
  readonly practices: readonly Attached<PracticeRecord>[];
  readonly indicators: readonly IndicatorRecord[];
}

/** One remediable problem, in all the words that units used for it. */
export interface Difficulty {
  readonly id: string;
  readonly domain: string;
  /** Representative wording. */
  readonly text: string;
  /** Unit codes that raise it, in the order of the registry. */
  readonly units: readonly string[];
  /** The central authorities named for it: the one named most first. */
  readonly authorities: readonly string[];
  readonly reports: readonly DifficultyReport[];
}

export interface DifficultyReport {
  readonly unit: string;
  /** The domain that the unit chose; the difficulty may be listed under another. */
  readonly domain: string;
  readonly text: string;
  readonly proposal?: string;
  readonly measure?: Measure;
  readonly meetingId?: string;
  readonly place: Place;
}
