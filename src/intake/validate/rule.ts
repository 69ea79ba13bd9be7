import type { OrganisationKind } from '../../field/contract/enumerations.js';
import type { TableKind } from '../../field/contract/tables.js';
import type { County, PublicHolidayEntry, Registries, Unit } from '../../field/registries/registries.js';
import type { Place } from '../../model/place.js';
import type { Severity } from '../../model/problem.js';
import type { ExampleRows, ParamKinds, ParamsOf, Rule, RuleExample, RuleExamples } from '../../model/rule.js';
import type { PersonFinder } from '../../text/persons/person-finder.js';
import type { HeaderDecision } from '../recognise/header-decisions.js';
import type { UnitFinder } from '../recognise/units.js';
import type { Row } from './row.js';

/** A rule that is asked of each row of some tables. */
export interface RowRule extends Rule {
  readonly tables: readonly TableKind[];
  /** What is wrong with a row; nothing where the rule holds. */
  check(row: Row, file: FileFacts): CellFault | readonly CellFault[] | undefined;
  readonly examples: RuleExamples;
}

/** What is wrong with a cell, with the parameters that the rule has besides the table and the column. */
export type CellFault<P extends ParamKinds = Record<never, never>> = {
  /** Key of the column concerned. */
  readonly key: string;
  /** What was found, where it is not the cell's text. */
  readonly found?: string;
  readonly related?: readonly Place[];
} & (keyof P extends never ? { readonly params?: object } : { readonly params: ParamsOf<{ params: P }> });

const columnParams = { table: 'text', column: 'text' } as const satisfies ParamKinds;

/** A rule of rows as it is declared: with its own parameters alone. */
interface RowRuleDeclaration<Id extends string, S extends Severity, P extends ParamKinds>
  extends Omit<RowRule, 'check'> {
  readonly id: Id;
  readonly severity: S;
  readonly params: P;
  check(row: Row, file: FileFacts): CellFault<P> | readonly CellFault<P>[] | undefined;
}

/** Declares a rule of rows; the table and the column of the cell at fault are among the parameters of each. */
export function rowRule<const Id extends string, const S extends Severity, const P extends ParamKinds>(
  declared: RowRuleDeclaration<Id, S, P>,
) {
  return { ...declared, params: { ...columnParams, ...declared.params } };
}

/** Rows of one table in an otherwise good file. */
export function rows(table: TableKind, ...changed: ExampleRows): RuleExample {
  return [{ tables: { [table]: changed } }];
}

/** What a rule may ask of the world and of the file. */
export interface ValidationContext {
  /** The year asked for; absent where a workbook is checked for no year in particular. */
  readonly year?: number;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly registries: Registries;
  readonly units: UnitFinder;
  readonly persons: PersonFinder;
  /** What analysts decided that headers mean. */
  readonly headers?: readonly HeaderDecision[];
  inferKind(name: string): {
    readonly kind: OrganisationKind;
    readonly certain: boolean;
    /** Whether it tells which of the bodies of its type is meant. */
    readonly complete: boolean;
  };
}

/** The context with what is known of the file as a whole. */
export interface FileFacts extends ValidationContext {
  readonly counties: ReadonlyMap<string, County>;
  /** Names in the column of persons. */
  readonly named: readonly string[];
  /** Whether a cell that should name an institution names a person. */
  isPerson(cell: string): boolean;
  /** The unit of a row: from its own column, its meeting, the sheet's title, the file's or the folder's name. */
  unitOf(row: Row): Unit | undefined;
  /** The first row of meetings of the file that bears this code for this unit. */
  firstWithCode(unit: Unit, code: string): Row | undefined;
  holidaysOf(year: number): ReadonlyMap<string, PublicHolidayEntry['name']>;
}
