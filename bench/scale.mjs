/**
 * Makes years of many workbooks from the meetings of the fixtures, under the names of all units, and reports each as
 * JSON and Markdown: `npm run bench:scale -- [WORKBOOKS…]` (1,000, 4,000 and 15,000 if none is named). Prints processor
 * time for each workbook and the most memory: work that grows as its input does has the same time a workbook throughout.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadRegistries } from '../dist/field/registries/load.js';
import { xlsx } from '../fixtures/make/pack/xlsx.mjs';

const { positionals } = parseArgs({ allowPositionals: true });
const sizes = positionals.length > 0 ? positionals.map(Number) : [1_000, 4_000, 15_000];
const program = fileURLToPath(new URL('../bin/reintegrare.js', import.meta.url));
const measure = new URL('hostile/measure.mjs', import.meta.url).href;
const truth = JSON.parse(readFileSync(new URL('../fixtures/2018.truth.json', import.meta.url), 'utf8'));
const { units } = loadRegistries();
const folder = mkdtempSync(join(tmpdir(), 'reintegrare-scale-'));

console.log('workbooks   s of processor time   ms a workbook     MiB');
for (const size of sizes) {
  const input = join(folder, String(size), '2018');
  mkdirSync(input, { recursive: true });
  for (let index = 0; index < size; index += 1)
    writeFileSync(join(input, `${units[index % units.length].name} ${index}.xlsx`), workbook(index));
  const { seconds, mebibytes } = reported(input);
  console.log(
    [
      String(size).padStart(9),
      seconds.toFixed(1).padStart(21),
      ((1000 * seconds) / size).toFixed(1).padStart(15),
      mebibytes.toFixed(0).padStart(7),
    ].join(' '),
  );
  rmSync(join(folder, String(size)), { recursive: true });
}
rmSync(folder, { recursive: true });

/** One meeting, its institutions and difficulties, with a day and texts that no other workbook has. */
function workbook(index) {
  const unit = units[index % units.length].name;
  const meeting = truth.meetings[index % truth.meetings.length];
  const code = `S-${index}`;
  const day = new Date(Date.UTC(2018, 0, 1 + (index % 334))).toISOString().slice(0, 10);
  const told = truth.difficulties.slice(index % 100, (index % 100) + 3);
  return xlsx({
    modified: '2018-12-02T08:00:00Z',
    sheets: [
      sheet(
        'Întâlniri',
        ['Cod întâlnire', 'Tip', 'Unitatea penitenciară', 'Data', 'Tema'],
        [[code, 'locală', unit, day, `${meeting.theme} (${index})`]],
      ),
      sheet(
        'Participanți',
        ['Cod întâlnire', 'Instituția', 'Nr. reprezentanți'],
        meeting.organisations.map((name) => [code, name, 1]),
      ),
      sheet(
        'Dificultăți',
        ['Cod întâlnire', 'Domeniul', 'Dificultatea'],
        told.map(({ domain, text }) => [code, domain, text]),
      ),
    ],
  });
}

function sheet(name, headers, rows) {
  return { name, rows: [headers, ...rows], merges: [], boldRows: new Set([1]) };
}

function reported(input) {
  const measured = join(folder, 'measured.json');
  const output = join(folder, 'output');
  const args = ['report', '--year', '2018', '--input', input, '--output', output, '--format', 'json,md'];
  const { status, stderr } = spawnSync(process.execPath, ['--import', measure, program, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, REINTEGRARE_MEASURED: measured },
  });
  if (status === 2) throw new Error(stderr);
  rmSync(output, { recursive: true });
  return JSON.parse(readFileSync(measured, 'utf8'));
}
