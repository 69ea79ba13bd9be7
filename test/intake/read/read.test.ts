import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DiskFile, discover } from '../../../src/intake/discover/discover.js';
import type { Isolation } from '../../../src/intake/read/isolation.js';
import { readFile } from '../../../src/intake/read/read.js';
import { isoTime } from '../../../src/intake/read/time.js';
import { textsOf, workbook } from './workbook.js';

let folder = '';
let source: DiskFile;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reintegrare-'));
  await writeFile(join(folder, 'Iasi.xlsx'), workbook('<row><c t="str"><v>Iași</v></c></row>'));
  const [found] = (await discover(folder)).files;
  if (!found) throw new Error('no file');
  source = found;
});

afterAll(() => rm(folder, { recursive: true }));

it('reads a file that was discovered', async () => {
  const { book, problems } = await readFile(source);
  expect(problems).toEqual([]);
  expect(book && textsOf(book)).toEqual({ A1: 'Iași' });
});

it.each([
  ['is gone', { absolute: '/nu/exista/Iasi.xlsx' }, 'disappeared'],
  ['has become a folder', { absolute: tmpdir() }, 'read-error'],
  ['has changed', { size: 1 }, 'changed'],
])('says where a file %s since', async (_, change, reason) => {
  const { book, problems } = await readFile({ ...source, ...change });
  expect(book).toBeUndefined();
  expect(problems.map(({ rule, params }) => [rule, params.reason])).toEqual([['file-unreadable', reason]]);
});

it('hands the bytes to the isolation it is given', async () => {
  const asked: [number, string][] = [];
  const isolation: Pick<Isolation, 'read'> = {
    async read(bytes, file) {
      asked.push([bytes.length, file]);
      return { problems: [] };
    },
  };
  await readFile(source, { isolation });
  expect(asked).toEqual([[source.size, 'Iasi.xlsx']]);
});

it.each([
  ['2018-11-05T09:30:00Z', '2018-11-05T09:30:00.000Z'],
  ['2018-11-05T11:30:00+02:00', '2018-11-05T09:30:00.000Z'],
  [' 2018-11-05T09:30:00.1234567 ', '2018-11-05T09:30:00.000Z'],
  ['2018-13-05T09:30:00Z', undefined],
  ['ieri', undefined],
])('takes %j for the time %s', (text, time) => {
  expect(isoTime(text)).toBe(time);
});
