/**
 * Damages the fixtures at random and takes them in: `npm run fuzz -- --seconds N [--seed S]`, or `--runs N` instead of
 * the time. The same seed gives the same files. Whatever the damage, a file must be read or refused with a finding;
 * exits with 1 where one crashes the program or exceeds its time, and keeps that file.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
// biome-ignore lint/style/noRestrictedImports: it writes the formats that no fixture is in.
import * as sheetjs from '@e965/xlsx';
import { mutate } from './intake/mutations.mjs';
import { builtProgram, loadProgram } from './intake/program.mjs';
import { Random } from './intake/random.mjs';

const failures = ['crashed', 'time-out', 'out-of-memory'];

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    runs: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '2018' },
    program: { type: 'string', default: builtProgram },
  },
});

const { isolation, finish } = await loadProgram(values.program);
const samples = readSamples(new URL('../fixtures/', import.meta.url).pathname);
const started = performance.now();
const counts = new Map();
let slowest = { run: -1, ms: 0 };
let failed = 0;
let run = 0;
for (; run < Number(values.runs) && elapsed() < Number(values.seconds) * 1000; run += 1) await tryOne(run);
print();
process.exitCode = failed > 0 ? 1 : 0;

async function tryOne(number) {
  const random = new Random(Number(values.seed) * 1_000_003 + number);
  const sample = random.pick(samples);
  const { bytes, names } = mutate(sample.bytes, random);
  const start = performance.now();
  const outcome = await takeIn(bytes, sample.name);
  const ms = performance.now() - start;
  if (ms > slowest.ms) slowest = { run: number, ms };
  counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  if (failures.some((failure) => outcome.startsWith(failure)))
    keep(number, { bytes, names, sample, outcome });
}

async function takeIn(bytes, name) {
  try {
    const result = await isolation.read(bytes, name);
    finish(result);
    return result.book ? 'read' : String(result.problems[0].params.reason);
  } catch (error) {
    return `crashed: ${error.stack}`;
  }
}

function keep(number, { bytes, names, sample, outcome }) {
  failed += 1;
  const path = join(tmpdir(), `reintegrare-fuzz-${values.seed}-${number}`);
  writeFileSync(path, bytes);
  console.log(`run ${number}: ${sample.name} after ${names.join(', ')}: ${outcome}\n  kept as ${path}`);
}

/** The workbooks and texts of the fixtures, and some of them in the formats that none is in. */
function readSamples(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /\.(?:xlsx|xlsm|csv)$/.test(entry.name) && !entry.name.startsWith('~$'),
    )
    .map((entry) => ({
      name: entry.name,
      bytes: new Uint8Array(readFileSync(join(entry.parentPath, entry.name))),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const workbooks = files.filter(({ name, bytes }) => name.endsWith('.xlsx') && bytes[0] === 0x50);
  return [...files, ...workbooks.filter((_, i) => i % 8 === 0).flatMap(convert)];
}

function convert({ name, bytes }) {
  const workbook = sheetjs.read(bytes, { cellDates: false });
  return ['ods', 'xls', 'xlsb', 'html', 'xlml', 'biff5'].map((bookType) => {
    return {
      name: `${name}.${bookType}`,
      bytes: new Uint8Array(sheetjs.write(workbook, { type: 'buffer', bookType })),
    };
  });
}

function print() {
  for (const [outcome, count] of [...counts].sort())
    console.log(`${outcome.split('\n')[0].padEnd(24)}${String(count).padStart(8)}`);
  console.log(
    `${run} files from seed ${values.seed} in ${(elapsed() / 1000).toFixed(1)} s, ${failed} failures`,
  );
  console.log(`slowest: run ${slowest.run}, ${(slowest.ms / 1000).toFixed(2)} s`);
  console.log(`peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`);
}

function elapsed() {
  return performance.now() - started;
}
