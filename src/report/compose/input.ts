import type { Edition } from '../../field/edition.js';
import type { Registries } from '../../field/registries/registries.js';
import type { Language } from '../../model/language.js';
import type { Problem } from '../../model/problem.js';
import type { InputOutcome } from '../../sentences/report-sentences.js';
import type { Privacy } from '../../text/persons/privacy.js';
import type { Comparison } from '../../year/compare/compare.js';
import type { Counts } from '../../year/count/counts.js';
import type { YearFigures } from '../../year/counted-year.js';
import type { SheetSums } from '../../year/ledger.js';
import type { Year } from '../../year/merge/year.js';
import type { Resolution } from '../../year/resolve/organisation.js';
import type { RowTotals } from '../../year/row-totals.js';
import type { Slice } from '../../year/slice/slice.js';

/** All that a composition is made from. */
export interface ComposeInput {
  readonly counts: Counts;
  readonly year: Year;
  readonly organisations: Resolution;
  readonly problems: readonly Problem[];
  readonly describe: (problem: Problem) => ProblemText;
  readonly inputs: readonly InputFile[];
  readonly rows: RowTotals;
  /** Every row that holds something, sheet by sheet. */
  readonly sheets: readonly SheetSums[];
  readonly registries: Registries;
  readonly institutionTypeName: (code: string) => string;
  /** Neutral wordings of the difficulties that the codebook knows, by their id. */
  readonly difficultyWordings: ReadonlyMap<string, string>;
  readonly templates: Templates;
  readonly language: Language;
  /** The part of the year that is counted; absent where it is the whole. */
  readonly slice?: Slice;
  /** The figures of several years, this one the last. */
  readonly series?: readonly YearFigures[];
  /** Who publishes the report. */
  readonly publisher?: string;
  /** The day of issue (`YYYY-MM-DD`), where one was given. */
  readonly issued?: string;
  /** What else stands on covers and in letters. */
  readonly edition?: Edition;
  /** What every text that units typed passes before it is published. */
  readonly privacy: Privacy;
  /** Numbers of persons below this are not published; 0 publishes all. */
  readonly smallGroups: number;
  /** The year before, where its data are there. */
  readonly previous?: Pick<ComposeInput, 'counts' | 'year' | 'organisations'> & {
    readonly comparison: Comparison;
  };
}

/** What people read of a problem, in the language of the report. */
export interface ProblemText {
  /** What must hold, in a few words: the same for all problems of a rule. */
  readonly title: string;
  readonly message: string;
  readonly fix: string;
}

/** A file of the input folder and what became of it. */
export interface InputFile {
  /** Relative to the input folder, with `/` between its parts. */
  readonly path: string;
  /** Absent where the file was not opened. */
  readonly sha256?: string;
  /** In bytes. */
  readonly size?: number;
  readonly outcome: InputOutcome;
  /** One sentence in the language of the report. */
  readonly reason?: string;
}

/** The texts of a report in one language. */
export interface Templates {
  /** How messages name the folder: `templates/ro`. */
  readonly folder: string;
  /** Markdown by path below it: `anunt.md`, `raport/02-cadrul.md`. */
  readonly files: ReadonlyMap<string, string>;
}
