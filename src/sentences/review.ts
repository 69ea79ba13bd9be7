import type { OrganisationKind } from '../field/contract/enumerations.js';
import type { Language } from '../model/language.js';
import type { Line } from '../workbook/workbook.js';
import type { DifficultyDoubtCode } from '../year/decide/difficulties/texts.js';
import type { NameDoubtCode } from '../year/resolve/organisation.js';
import { review as en } from './en/review.js';
import { review as ro } from './ro/review.js';

/** Kinds that a person may choose. */
export type ChosenKind = Exclude<OrganisationKind, 'unknown'>;

export interface ReviewSentences {
  /** What the dropdown offers for each; `own` puts a text with none. */
  readonly answers: Readonly<Record<'same' | 'different' | 'unsure' | 'own', string>>;
  readonly kinds: Readonly<Record<ChosenKind, string>>;
  readonly columns: Readonly<Record<ReviewColumn, string>>;
  readonly now: { readonly joined: string; readonly apart: string };
  readonly organisations: ReviewTopic<NameDoubtCode>;
  readonly difficulties: ReviewTopic<DifficultyDoubtCode> & {
    readonly sheets: { readonly groups: string; readonly texts: string };
  };
  readonly headers: ReviewTopic<never>;
  /** Said of a header that was read as no column. */
  readonly notRead: string;
  readonly effect: {
    same(changes: string): string;
    different(changes: string): string;
    kind(changes: string, kind: string): string;
    change(label: string, from: string, to: string): string;
    readonly none: string;
  };
  andMore(count: number): string;
  readonly hiddenName: string;
  readonly wrongAnswer: { readonly title: string; readonly text: string };
  written(path: string, pairs: number, values: number): string;
  /** Of headers, and of tables that were not read. */
  headersWritten(path: string, headers: number, tables: number): string;
  decided(file: string, added: number, known: number, unsure: number): string;
  readonly refused: {
    readonly title: string;
    unknown(found: string): string;
    readonly gone: string;
    contradicts(file: string, row: number): string;
  };
  /** Said below the figures of a report. */
  undecidedLine(count: number, commands: readonly string[]): string;
  /** Said below the figures of a report where headers or tables are in doubt. */
  headersLine(command: string): string;
  keptFile(file: string): string;
}

export interface ReviewTopic<Code extends string> {
  title(year: number): string;
  readonly sheets: { readonly guide: string; readonly pairs: string; readonly values: string };
  guide(year: number, file: string): readonly (readonly [Line['style'], string])[];
  readonly why: Readonly<Record<Code | 'contradicted', string>>;
}

export type ReviewColumn =
  | 'number'
  | 'nameA'
  | 'nameB'
  | 'countyA'
  | 'countyB'
  | 'placesA'
  | 'placesB'
  | 'now'
  | 'why'
  | 'effect'
  | 'answer'
  | 'because'
  | 'code'
  | 'name'
  | 'county'
  | 'places'
  | 'kindNow'
  | 'kind'
  | 'textA'
  | 'textB'
  | 'unitsA'
  | 'unitsB'
  | 'domain'
  | 'text'
  | 'units'
  | 'wording'
  | 'group'
  | 'typedText'
  | 'likely'
  | 'moveTo'
  | 'joinTo'
  | 'headerTyped'
  | 'inTable'
  | 'readAs'
  | 'choices'
  | 'meaning'
  | 'tableWords';

export const reviewSentences: Readonly<Record<Language, ReviewSentences>> = { ro, en };
