import type exceljs from 'exceljs';

export type { Workbook, Worksheet } from 'exceljs';

/** A new workbook of the library, which is loaded only when one is written: it takes a quarter of a second. */
export async function newWorkbook(): Promise<exceljs.Workbook> {
  const { default: library } = await import('exceljs');
  return new library.Workbook();
}
