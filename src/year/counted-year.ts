import type { Intake } from '../intake/intake.js';
import type { Problem } from '../model/problem.js';
import type { Privacy } from '../text/persons/privacy.js';
import type { Comparison } from './compare/compare.js';
import type { Counts } from './count/counts.js';
import type { KeptDecisions } from './decide/load-kept.js';
import type { UndecidedOrganisations } from './decide/organisations/decide-organisations.js';
import type { SheetSums } from './ledger.js';
import type { Year } from './merge/year.js';
import type { DifficultyGroup } from './resolve/difficulty.js';
import type { Resolution } from './resolve/organisation.js';
import type { RowTotals } from './row-totals.js';
import type { Slice } from './slice/slice.js';

/** The figures of one of several years. */
export interface YearFigures {
  readonly year: number;
  readonly figures: Counts['figures'];
}

/** A year counted: what the first seven stages give. */
export interface CountedYear {
  readonly intake: Intake;
  readonly year: Year;
  /** What analysts decided, as it is kept. */
  readonly kept: KeptDecisions;
  readonly organisations: Resolution;
  /** By organisation and member: the county under which a decision finds the name. */
  readonly nameCounties: UndecidedOrganisations['counties'];
  readonly difficulties: readonly DifficultyGroup[];
  readonly counts: Counts;
  readonly rows: RowTotals;
  /** Every row that holds something, sheet by sheet. */
  readonly sheets: readonly SheetSums[];
  /** Masks the persons of all years that were read. */
  readonly privacy: Privacy;
  readonly problems: readonly Problem[];
  /** The part of the year that is counted; absent where it is the whole. */
  readonly slice?: Slice;
  /** The figures of several years, this one the last; absent where none were asked for. */
  readonly series?: readonly YearFigures[];
  /** The year before, where its data are there, and what the two have in common. */
  readonly previous?: Omit<CountedYear, 'previous'> & { readonly comparison: Comparison };
}
