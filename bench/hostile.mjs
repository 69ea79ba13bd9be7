/**
 * Makes hostile files and takes each through `validate` and `report`: `npm run hostile -- [--only WORD]`. Each must end
 * with a documented exit code and a sentence, within the bounds of a small file, and leave nothing live in an output.
 * Exits with 1 where one does not.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { liveIn } from './hostile/live.mjs';
import { hostileFiles } from './hostile/samples.mjs';

/** Of a whole process; the files are below 5 MB. */
const secondsMax = 5;
const mebibytesMax = 512;
const smallBytes = 5 * 2 ** 20;
const exitCodes = [0, 1, 2];
const formats = ['json', 'sarif', 'github', 'junit', 'markdown', 'html'];

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const program = fileURLToPath(new URL('../bin/reintegrare.js', import.meta.url));
const measure = new URL('hostile/measure.mjs', import.meta.url).href;
const folder = mkdtempSync(join(tmpdir(), 'reintegrare-hostile-'));
const measured = join(folder, 'measured.json');
let failures = 0;
let files = 0;

for (const [name, make] of Object.entries(hostileFiles)) {
  if (!name.includes(values.only)) continue;
  files += 1;
  tryFile(name, Buffer.from(make()));
}
rmSync(folder, { recursive: true });
console.log(`${files} files, ${failures} failures`);
process.exitCode = failures > 0 ? 1 : 0;

function tryFile(name, bytes) {
  const input = join(folder, 'input');
  const output = join(folder, 'output');
  mkdirSync(input);
  writeFileSync(join(input, name), bytes);
  const runs = [run('text', 'validate', '--year', '2018', join(input, name))];
  if (name.startsWith('live'))
    for (const format of formats)
      runs.push(run(format, 'validate', '--year', '2018', '--format', format, join(input, name)));
  runs.push(run('text', 'report', '--year', '2018', '--input', input, '--output', output, '--format', 'md'));
  const problems = runs.flatMap((one) => problemsOf(one, bytes.length));
  for (const text of written(output))
    problems.push(...liveIn(text, 'markdown').map((found) => `report: ${found}`));
  const [{ seconds, mebibytes }] = runs;
  const used = `${seconds.toFixed(1).padStart(5)} s ${mebibytes.toFixed(0).padStart(5)} MiB`;
  console.log(
    `${problems.length === 0 ? 'ok  ' : 'FAIL'} ${used}  ${name}${problems.map((problem) => `\n       ${problem}`).join('')}`,
  );
  if (problems.length > 0) failures += 1;
  rmSync(input, { recursive: true });
  rmSync(output, { recursive: true, force: true });
}

function run(format, ...args) {
  rmSync(measured, { force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', measure, program, ...args], {
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 2 ** 28,
    env: { ...process.env, NO_COLOR: '1', REINTEGRARE_MEASURED: measured },
  });
  return { args, format, status, text: stdout + stderr, ...used() };
}

function used() {
  try {
    return JSON.parse(readFileSync(measured, 'utf8'));
  } catch {
    return { seconds: Number.POSITIVE_INFINITY, mebibytes: Number.POSITIVE_INFINITY };
  }
}

function problemsOf({ args, format, status, text, seconds, mebibytes }, bytes) {
  const isSmall = bytes <= smallBytes;
  return [
    ...(exitCodes.includes(status) ? [] : [`exit code ${status}`]),
    ...(/\p{L}{3,} \p{L}/u.test(text) ? [] : ['no sentence']),
    ...(text.includes('    at ') ? ['a stack'] : []),
    ...(isSmall && seconds > secondsMax ? [`${seconds.toFixed(1)} s`] : []),
    ...(isSmall && mebibytes > mebibytesMax ? [`${mebibytes.toFixed(0)} MiB`] : []),
    ...liveIn(text, format),
  ].map((problem) => `${args[0]} ${format}: ${problem}`);
}

function written(output) {
  try {
    return readdirSync(output, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  } catch {
    return [];
  }
}
