import type { TableKind } from './contract/tables.js';

/** Cells of rows by column key; keys left out hold a good value, `''` is an empty cell. */
export type ExampleRows = readonly Readonly<Record<string, string>>[];

/** What a file of an example changes in the good workbook of Penitenciarul Iași, which has one row a table. */
export interface ExampleFile {
  /** `Penitenciarul Iasi.xlsx` where it does not matter. */
  readonly name?: string;
  /** A table without rows is left out. */
  readonly tables?: { readonly [K in TableKind]?: ExampleRows };
  /** Other headers, by table and column key. */
  readonly headers?: { readonly [K in TableKind]?: Readonly<Record<string, string>> };
}

/** Files that a rule takes and files that it refuses: the tests and the guide are made from them. */
export interface FolderExamples {
  readonly accepted: readonly ExampleFile[];
  readonly refused: readonly ExampleFile[];
}
