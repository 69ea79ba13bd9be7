import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// biome-ignore lint/style/noRestrictedImports: the same content is written in every format.
import * as sheetjs from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskSource } from '../../../src/intake/discover/disk-source.js';
import { takeIn } from '../../../src/intake/intake.js';
import { describeIn } from '../../../src/sentences/describe.js';
import { context2018 } from '../../support/knowledge.js';

type Cells = readonly (string | number | Date | undefined)[];

/** The sheets of a unit's workbook that hold tables, row by row. */
const sheets = readSheets('fixtures/2018/Harghita/Miercurea-Ciuc.xlsx');

/** The same tables one under the other, as in a text file that has but one sheet. */
const stacked: ReadonlyMap<string, readonly Cells[]> = new Map([
  ['Foaie1', [...sheets].flatMap(([name, rows]) => [[name.toUpperCase()], ...rows, []])],
]);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reintegrare-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the same content gives the same records and findings but for file names', () => {
  it('as xlsx, xlsm, ods and xls, a sheet for each table', async () => {
    const expected = await takenIn('xlsx', workbook(sheets, 'xlsx'));
    expect(expected).toContain('"participants":{"read":11,"counted":11}');
    for (const kind of ['xlsm', 'ods', 'xls'] as const) {
      expect(await takenIn(kind, workbook(sheets, kind)), kind).toBe(expected);
    }
  });

  it('as csv too, the tables one under the other', async () => {
    const expected = withoutSheets(await takenIn('xlsx', workbook(stacked, 'xlsx')));
    expect(expected).toContain('"participants":{"read":11,"counted":11}');
    for (const kind of ['xlsm', 'ods', 'xls'] as const) {
      expect(withoutSheets(await takenIn(kind, workbook(stacked, kind))), kind).toBe(expected);
    }
    expect(await takenIn('csv', Buffer.from(csv([...stacked.values()].flat())))).toBe(expected);
  });

  it('in any time zone', async () => {
    const expected = await takenIn('xlsx', workbook(sheets, 'xlsx'));
    const { TZ } = process.env;
    for (const zone of ['Pacific/Auckland', 'Pacific/Honolulu', 'Europe/Bucharest']) {
      process.env.TZ = zone;
      for (const kind of ['xlsx', 'ods', 'xls'] as const) {
        expect(await takenIn(kind, workbook(sheets, kind)), `${kind} ${zone}`).toBe(expected);
      }
    }
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  });
});

/** The records and findings of a folder with one file as JSON, its name and hash and what the disk says taken out. */
async function takenIn(kind: string, bytes: Uint8Array): Promise<string> {
  const input = mkdtempSync(join(folder, 'input-'));
  const name = `Penitenciarul Miercurea Ciuc.${kind}`;
  writeFileSync(join(input, name), bytes);
  const { submissions, problems } = await takeIn(diskSource([{ absolute: input }]), context2018);
  const [submission] = submissions;
  const { records, rows, persons, refusedMeetings } = submission ?? {};
  const told = problems.map((problem) => ({ ...problem, ...describeIn('ro')(problem) }));
  return JSON.stringify({ records, rows, persons, refusedMeetings, told }).replaceAll(name, 'FILE');
}

function withoutSheets(data: string): string {
  return data.replaceAll('"sheet":"Foaie1",', '');
}

function readSheets(file: string): ReadonlyMap<string, readonly Cells[]> {
  const { SheetNames, Sheets } = sheetjs.read(readFileSync(file), { cellDates: true, UTC: true });
  const tables = SheetNames.filter((name) => !['Instrucțiuni', 'Liste'].includes(name));
  const rowsOf = (name: string) =>
    sheetjs.utils.sheet_to_json<Cells>(Sheets[name] ?? {}, { header: 1, raw: true, UTC: true });
  return new Map(tables.map((name) => [name, rowsOf(name)]));
}

function workbook(
  content: ReadonlyMap<string, readonly Cells[]>,
  kind: 'xlsx' | 'xlsm' | 'ods' | 'xls',
): Uint8Array {
  const book = sheetjs.utils.book_new();
  for (const [name, rows] of content) {
    const cells = rows.map((row) => [...row]);
    const sheet = sheetjs.utils.aoa_to_sheet(cells, { cellDates: true, UTC: true, dateNF: 'dd\\.mm\\.yyyy' });
    sheetjs.utils.book_append_sheet(book, sheet, name);
  }
  const bookType = kind === 'xls' ? 'biff8' : kind;
  return new Uint8Array(sheetjs.write(book, { type: 'buffer', bookType }));
}

function csv(rows: readonly Cells[]): string {
  const quoted = (cell: Cells[number]) => {
    const day = cell instanceof Date ? cell.toISOString().slice(0, 10).split('-').reverse().join('.') : cell;
    return `"${String(day ?? '').replaceAll('"', '""')}"`;
  };
  return rows.map((cells) => `${Array.from(cells, quoted).join(';')}\r\n`).join('');
}
