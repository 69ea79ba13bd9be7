import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { tableKinds } from '../../field/contract/tables.js';
import type { Registries } from '../../field/registries/registries.js';
import { blankColumns } from './blank-columns.js';
import { listEntries, listOf } from './lists.js';

/** The years between which the lists of the blank workbook may differ, as authorities change their names. */
const years = [2015, 2030] as const;

/** A short name of the columns and lists of the blank workbook: one of another hash is another workbook. */
export function templateHash(registries: Registries): string {
  const columns = tableKinds.map((kind) =>
    blankColumns(kind, false).map((column) => ({ ...column, ...listOf(kind, column.key) })),
  );
  const lists = years.map((year) => listEntries(registries, year));
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([columns, lists])))).slice(0, 8);
}
