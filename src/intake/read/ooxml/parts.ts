import type { CellText } from '../cell-text.js';
import type { NumberFormat } from '../formats.js';
import type { SheetBuilder } from '../sheet-builder.js';
import type { Archive } from '../zip/archive.js';

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  /** Id of the relation that leads to its part. */
  readonly relation: string;
  readonly hidden: boolean;
}

/** The sheets of a workbook in their order, and the epoch of its dates. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
}

/** How a cell shows what it holds. */
export interface CellFormat extends NumberFormat {
  /** Whether it is crossed out; absent where it is not. */
  readonly struck?: true;
}

/** What the cells of a sheet refer to in the rest of the workbook. */
export interface WorkbookContext {
  /** The texts that cells refer to by number. */
  readonly strings: readonly CellText[];
  /** The number formats by the style number that cells carry. */
  readonly formats: readonly CellFormat[];
  readonly date1904: boolean;
}

/** How the parts of a package are written: in XML or in binary records. */
export interface PartReaders {
  workbook(archive: Archive, part: string): Workbook;
  strings(archive: Archive, part: string): readonly CellText[];
  formats(archive: Archive, part: string): readonly CellFormat[];
  /** Reads cells, merged ranges, hidden rows and columns; drawings, links and validations are not looked at. */
  sheet(archive: Archive, part: string, context: WorkbookContext, sheet: SheetBuilder): void;
}
