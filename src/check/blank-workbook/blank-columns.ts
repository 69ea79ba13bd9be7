import {
  type ColumnDefinition,
  type ColumnKey,
  type TableKind,
  tables,
} from '../../field/contract/tables.js';

/** A column of the blank workbook. */
export interface BlankColumn {
  readonly key: string;
  readonly header: string;
  readonly isRequired: boolean;
}

/** Marks a header whose column must be filled in; reading leaves it out. */
export const requiredMark = ' *';

/**
 * The columns of a table that a blank workbook has, in their order.
 * @param isUnitTold whether the unit stands above the table, so that its column may be left empty
 */
export function blankColumns(kind: TableKind, isUnitTold: boolean): readonly BlankColumn[] {
  const columns: Readonly<Record<string, ColumnDefinition>> = tables[kind].columns;
  return Object.entries(columns)
    .filter(([, { alternative }]) => !alternative)
    .map(([key, { header, required }]) => {
      const isRequired = required === true && !(key === 'unit' && isUnitTold);
      return { key, header: isRequired ? header + requiredMark : header, isRequired };
    });
}

/** Widths of columns in characters, by what they hold. */
export const columnWidths: Readonly<Record<ColumnKey, number>> = {
  code: 13,
  meeting: 13,
  type: 16,
  unit: 25,
  coorganisers: 24,
  date: 13,
  place: 24,
  county: 15,
  form: 18,
  theme: 34,
  attendance: 13,
  conclusions: 40,
  person: 26,
  role: 22,
  organisation: 42,
  kind: 26,
  count: 15,
  domain: 36,
  difficulty: 50,
  authority: 32,
  proposal: 44,
  measure: 16,
  title: 40,
  description: 50,
  partners: 34,
  indicator: 40,
  value: 14,
  measureUnit: 12,
  period: 18,
  activity: 45,
  due: 16,
  responsible: 26,
};
