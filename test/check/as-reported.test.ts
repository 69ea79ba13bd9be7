import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Check, check } from '../../src/check/check-submissions.js';
import { diskSource } from '../../src/intake/discover/disk-source.js';
import { takeIn } from '../../src/intake/intake.js';
import { parse } from '../../src/intake/read/parse.js';
import type { SheetLedger } from '../../src/intake/row-states.js';
import { countYear } from '../../src/pipeline.js';
import { staffCounts } from '../../src/year/staff-counts.js';
import { checkContext } from '../../src/year/validation-context.js';
import { knowledge } from '../support/knowledge.js';

const today = '2026-01-01';
const root = fileURLToPath(new URL('../../', import.meta.url));

/** What is sent, a file or a folder, and the year that it is of. */
interface Sent {
  readonly path: string;
  readonly year: number;
}

const inFolder = (folder: string, year: number, below = '') =>
  existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((name): Sent => ({ path: join(folder, name, below), year }))
        .filter(({ path }) => existsSync(path))
    : [];

/** One of so many is looked at, so that the test stays quick. */
const sample = (all: readonly Sent[], every: number) => all.filter((_, i) => i % every === 0);

const ours = [
  ...inFolder(join(root, 'fixtures/check'), 2018, 'input'),
  ...sample(inFolder(join(root, 'fixtures/layouts'), 2018), 6),
  ...sample(inFolder(join(root, 'fixtures/2018'), 2018), 25),
  ...sample(inFolder(join(root, 'fixtures/refused'), 2018), 4),
].filter(({ path }) => !/[/\\](?:~\$|desktop\.ini)/.test(path));

/** A folder of what others sent, with `intake/cases` and `cases`, where one is named. */
const shared = process.env.REINTEGRARE_SAMPLES ?? '';
const others = [
  ...sample(inFolder(join(shared, 'intake/cases'), 2019, '2019'), 30),
  ...sample(inFolder(join(shared, 'cases'), 2018, 'date'), 11),
];

/** What no row that is passed over in silence may hold: a day, or the name of an institution, beside something else. */
const telling =
  /^(?:\d{1,2}[.\-/]\d{1,2}[.\-/]20\d\d|AJOFM .*|A\.J\.O\.F\.M\. .*|Primăria .*|DGASPC .*|DAS .*|Asociația .*|Fundația .*|Biblioteca .*|ITM .*)$/u;
const rowsMin = 2;
/** Told by what stands in the rows or around them. */
const surely: ReadonlySet<string> = new Set([
  'total',
  'called-off',
  'prefilled',
  'other-subject',
  'own-output',
]);

/** Rows that look like ours among those that ended as nothing. */
function passedOver(texts: ReadonlyMap<number, readonly string[]>, { runs }: SheetLedger): number[] {
  const quiet = runs.filter(
    ({ state }) => (state.state === 'set-aside' || state.state === 'not-ours') && !surely.has(state.reason),
  );
  return [...texts].flatMap(([row, cells]) =>
    cells.length > 1 &&
    cells.some((text) => telling.test(text)) &&
    quiet.some(({ first, last }) => first <= row && row <= last)
      ? [row]
      : [],
  );
}

/** The texts of a file's rows, by sheet and row. */
function textsOf(path: string): Map<string, Map<number, string[]>> {
  const { book } = parse(readFileSync(path), path);
  return new Map(
    (book?.sheets ?? []).map(({ name = '', rows }) => [
      name,
      new Map(rows.map(({ number, cells }) => [number, cells.map(({ text }) => text)])),
    ]),
  );
}

/** Checks what is sent and makes the year of it alone; never accepted where the report would count less. */
async function expectAsReported({ path, year }: Sent): Promise<Check['verdict']> {
  const context = checkContext(knowledge, today, year);
  const intake = await takeIn(diskSource([{ absolute: path }]), context, { keepTables: true });
  const { verdict, counts, sheets } = check(intake, context);
  if (verdict !== 'accepted') return verdict;
  const report = await countYear({ input: path, year, today }, knowledge, () => undefined);
  expect(staffCounts(report.year, report.organisations.organisations.length)).toEqual(counts);
  expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(report.sheets.map(({ counted }) => counted)).toEqual(sheets.map(({ counted }) => counted));
  for (const { source, ledger } of intake.files) {
    const texts = textsOf(String(source.absolute));
    for (const sheet of ledger) {
      const rows = passedOver(texts.get(sheet.sheet ?? '') ?? new Map(), sheet);
      expect(rows.length, `${path} ${sheet.sheet} ${rows}`).toBeLessThan(rowsMin);
    }
  }
  return verdict;
}

describe('what is accepted, the report counts', () => {
  it.each(ours)('of $path', async (sent) => {
    await expectAsReported(sent);
  });

  it.skipIf(others.length === 0)(
    'of the folders of others (skipped where REINTEGRARE_SAMPLES names no folder)',
    async () => {
      const verdicts: Check['verdict'][] = [];
      for (const sent of others) verdicts.push(await expectAsReported(sent));
      expect(verdicts).toContain('accepted');
    },
  );
});
