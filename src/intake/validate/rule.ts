import type { OrganisationKind } from '../../field/contract/enumerations.js';
import type { TableKind } from '../../field/contract/tables.js';
import type { ExampleRows } from '../../field/examples.js';
import type { County, PublicHolidayEntry, Registries, Unit } from '../../field/registries/registries.js';
import type { Place } from '../../model/place.js';
import type { ProblemParams, Severity } from '../../model/problem.js';
import type { UnitFinder } from '../recognise/units.js';
import type { Row } from './row.js';

/** One thing that must hold of what units send. Its sentences stand in `src/sentences`, under its id. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly tables: readonly TableKind[];
  /** What is wrong with a row; nothing where the rule holds. */
  check(row: Row, file: FileFacts): Finding | readonly Finding[] | undefined;
  /** Rows that the rule takes and refuses, each in an otherwise good file: the tests and the guide are made from them. */
  readonly accepted: Example;
  readonly refused: Example;
}

export interface Finding {
  /** Key of the column concerned. */
  readonly key: string;
  readonly params?: ProblemParams;
  /** What was found, where it is not the cell's text. */
  readonly found?: string;
  readonly related?: readonly Place[];
}

/** Rows of one table, the others being good. */
export interface Example {
  readonly table: TableKind;
  readonly rows: ExampleRows;
}

/** What a rule may ask of the world and of the file. */
export interface ValidationContext {
  /** The year asked for; absent where a workbook is checked for no year in particular. */
  readonly year?: number;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly registries: Registries;
  readonly units: UnitFinder;
  inferKind(name: string): { readonly kind: OrganisationKind; readonly certain: boolean };
}

/** The context with what is known of the file as a whole. */
export interface FileFacts extends ValidationContext {
  readonly counties: ReadonlyMap<string, County>;
  /** The unit of a row: from its own column, its meeting, the sheet's title, the file's or the folder's name. */
  unitOf(row: Row): Unit | undefined;
  /** The first row of meetings of the file that bears this code for this unit. */
  firstWithCode(unit: Unit, code: string): Row | undefined;
  holidaysOf(year: number): ReadonlyMap<string, PublicHolidayEntry['name']>;
}
