import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/check/check-files.js';
import { describeCheck } from '../../src/check/describe.js';
import { checkFormats } from '../../src/check/formats/formats.js';
import { mailFormat } from '../../src/check/formats/mail.js';
import { receiptFiles } from '../../src/check/receipt/files.js';
import { receiptsOf } from '../../src/check/receipt/receipt.js';
import { makeReport } from '../../src/pipeline.js';
import { loadTemplates } from '../../src/report/compose/load-templates.js';
import type { OutputFile } from '../../src/report/render/format.js';
import { formats } from '../../src/report/render/formats.js';
import { plainContext } from '../check/support.js';
import { context2018, knowledge } from '../support/knowledge.js';
import { inventPersons, namedIn, seeded, writeCorpus } from '../support/person-corpus.js';

const random = seeded(20181103);
const persons = inventPersons(12, random);
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reintegrare-persoane-'));
  await writeCorpus(join(folder, '2018'), persons, random);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a file says: the parts of a package, the bytes of the others. */
function textOf({ path, content }: OutputFile): string {
  if (typeof content === 'string') return `${path}\n${content}`;
  if (!/\.(?:xlsx|docx)$/.test(path)) return `${path}\n${Buffer.from(content).toString('utf8')}`;
  const parts = Object.entries(unzipSync(content)).map(([name, part]) => `${name}\n${strFromU8(part)}`);
  return [path, ...parts].join('\n').replace(/<[^>]*>/gu, '');
}

describe('invented persons in every column, in titles, signatures, notes, names of sheets, files and folders', () => {
  it('are in no file of the report', async () => {
    const request = { year: 2018, input: join(folder, '2018'), today: '2019-01-01', perAuthority: true };
    const { files, rows } = await makeReport(
      {
        ...{ ...request, language: 'ro', templates: loadTemplates('ro') },
        formats: formats.filter(({ id }) => id !== 'pdf'),
      },
      knowledge,
      () => undefined,
    );
    expect(rows.counted).toBeGreaterThan(rows.notCounted);
    const named = files.flatMap((file) => namedIn(textOf(file), persons).map((one) => [file.path, one]));
    expect(named).toEqual([]);
  });

  it('are in nothing that a check writes to be passed on', async () => {
    const inputs = [{ given: '2018', absolute: join(folder, '2018') }];
    const { check } = await checkFiles(inputs, context2018, () => undefined);
    const described = describeCheck(check, 'ro');
    const context = { ...plainContext, all: true };
    const loaded = await Promise.all(
      Object.entries(checkFormats).map(async ([id, load]) => [id, (await load()).render(described, context)]),
    );
    const receipts = receiptsOf(check, new Date('2018-12-01T00:00:00Z'), '1').flatMap((receipt) =>
      receiptFiles(receipt, 'recipisa', 'ro').map(({ path, content }) => [path, String(content)]),
    );
    const written = [...loaded, ['mail', mailFormat.render(described, context)], ...receipts];
    const named = written.flatMap(([id, text]) => namedIn(String(text), persons).map((one) => [id, one]));
    expect(named).toEqual([]);
  });

  it('would be found', () => {
    expect(namedIn(`Liste ${persons[0]?.surname.toUpperCase()}`, persons)).toEqual([persons[0]?.surname]);
  });
});
