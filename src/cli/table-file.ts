import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import Papa from 'papaparse';
import { decodeText } from '../intake/read/text/encodings.js';
import { UserError } from '../model/errors.js';
import { csvText } from '../text/csv.js';
import type { World } from './world.js';
import { writeFiles } from './write-files.js';

/** A table of a CSV file by the headers of its first line. */
export interface TableFile {
  readonly headers: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/**
 * Reads a CSV file with a header line, whatever its delimiter and encoding.
 * @throws UserError `input-missing` where there is no such file, `column-missing` where it lacks a needed column.
 */
export async function readTableFile(
  path: string,
  needed: readonly string[],
  world: World,
): Promise<TableFile> {
  const file = resolve(world.cwd, path);
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new UserError('input-missing', { input: path }, { cause });
  });
  const { data, meta } = Papa.parse<Record<string, string>>(decodeText(bytes), {
    header: true,
    skipEmptyLines: true,
  });
  const headers = meta.fields ?? [];
  const missing = needed.find((column) => !headers.includes(column));
  if (missing !== undefined)
    throw new UserError('column-missing', { file: path, column: missing, columns: headers.join(', ') });
  return { headers, rows: data };
}

/** Writes a table as CSV to a file, or to standard output; a cell that a spreadsheet would run as a formula is quoted with `'`. */
export async function writeTableFile(
  table: TableFile,
  output: string | undefined,
  world: World,
): Promise<void> {
  const { headers } = table;
  const rows = table.rows.map((row) => headers.map((header) => row[header] ?? ''));
  const text = csvText(headers, rows, { newline: '\n' });
  if (output === undefined) return world.out(text);
  const file = resolve(world.cwd, output);
  await writeFiles(dirname(file), [{ path: basename(file), content: text }]);
}

/** The headers with those that are added, each once. */
export function withHeaders(headers: readonly string[], added: readonly string[]): string[] {
  return [...new Set([...headers, ...added])];
}
