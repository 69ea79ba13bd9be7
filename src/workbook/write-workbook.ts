import { unzipSync, zipSync } from 'fflate';
import { newWorkbook } from './exceljs.js';
import type { Workbook } from './workbook.js';
import { writeSheet } from './write-sheet.js';

/**
 * Writes a fresh workbook (`.xlsx`). Texts are stored as texts whatever they begin with, so that nothing typed by
 * staff can run as a formula; the same description gives the same bytes.
 */
export async function writeWorkbook(description: Workbook): Promise<Uint8Array> {
  const workbook = await newWorkbook();
  workbook.title = description.title;
  workbook.creator = description.author;
  workbook.lastModifiedBy = description.author;
  workbook.created = description.createdAt;
  workbook.modified = description.createdAt;
  for (const sheet of description.sheets) writeSheet(workbook, sheet);
  for (const [name, range] of Object.entries(description.names ?? {})) workbook.definedNames.add(range, name);
  return withFixedTimes(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** The library stamps each part of the package with the clock. */
function withFixedTimes(bytes: Uint8Array): Uint8Array {
  // The format counts from 1980 and knows no time zone: the day is the same wherever it is written.
  return zipSync(unzipSync(bytes), { mtime: new Date(1980, 0, 1) });
}
