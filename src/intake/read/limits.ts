import { sheetSize } from '../../model/address.js';

import { toldCharacters } from '../../model/told.js';

/**
 * Every limit of the intake, in one place. They are far above anything a unit sends (a workbook of 100,000 rows
 * passes) and below what would make the program slow or large. The guide states them.
 */
export const limits = {
  /** Entries (files and folders) looked at below the input folder. */
  folderEntries: 50_000,
  /** Size of one file, in bytes. */
  fileBytes: 100 * 2 ** 20,
  /** Entries of one zip archive. */
  zipEntries: 10_000,
  /** Inflated size of one part of a workbook, in bytes. */
  partBytes: 512 * 2 ** 20,
  /** Inflated size of all the parts that are read of one workbook, in bytes. */
  workbookBytes: 768 * 2 ** 20,
  /** How many times larger than its compressed form a part may be, beyond `ratioFreeBytes`. */
  inflationRatio: 150,
  /** Inflated bytes of a part below which the ratio is not looked at. */
  ratioFreeBytes: 32 * 2 ** 20,
  /** Elements of XML inside one another. */
  xmlDepth: 256,
  /** Characters of one tag, comment or run of text in XML. */
  xmlTextCharacters: 4_000_000,
  /** Characters of the name of a part. */
  partNameCharacters: 1_024,
  /** Characters of a sheet's name; Excel itself stops at 31. */
  sheetNameCharacters: 255,
  /** Characters of a number format; Excel itself stops at 255. A longer one is `General`. */
  formatCharacters: 255,
  /** Characters of a text that a finding tells. */
  toldCharacters,
  /** Sheets of one workbook. */
  sheets: 1_000,
  /** Rows of one sheet that hold something. */
  rowsWithCells: 260_000,
  /** Cells of one workbook that hold something. */
  cells: 2_500_000,
  /** Rows of a sheet, as Excel has them. */
  sheetRows: sheetSize.rows,
  /** Columns of a sheet, as Excel has them. */
  sheetColumns: sheetSize.columns,
  /** Headers of tables on one sheet; rows that look like one further down are rows of data. */
  sheetHeaders: 1_000,
  /** Merged ranges of one sheet. */
  merges: 100_000,
  /** Texts in a workbook's table of shared strings. */
  sharedStrings: 2_000_000,
  /** Characters of one cell; Excel itself stops at 32,767. */
  cellCharacters: 100_000,
  /** Characters of all the cells of one workbook. */
  workbookCharacters: 256 * 2 ** 20,
  /** How often a password may be hashed into a key; Excel does it 100,000 times. */
  passwordSpins: 250_000,
  /** Processor time to read, recognise and validate one file, in milliseconds: of a small one, and of any other. */
  smallFileMilliseconds: 4_500,
  fileMilliseconds: 90_000,
  /** Size of a small file, in bytes. */
  smallFileBytes: 5 * 2 ** 20,
  /** Memory of the thread that does it, in MiB: for a small file, for any other, and besides for what does not last. */
  smallFileMebibytes: 320,
  fileMebibytes: 1_000,
  youngMebibytes: 48,
} as const;
