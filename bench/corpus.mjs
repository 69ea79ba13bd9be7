/**
 * Takes in every file of a folder and says what became of each: `npm run corpus -- DIR`. A file is read, refused with
 * a finding, or set aside; none may crash the program or exceed its time. Exits with 1 where one does. Memory is that
 * of the whole process, in which files are read one after the other.
 */
import { parseArgs } from 'node:util';
import { builtProgram, loadProgram } from './intake/program.mjs';

/** Files of one outcome that are named without `--all`, and characters of one line. */
const shownMax = 20;
const lineMax = 240;

const failures = ['crashed', 'time-out', 'out-of-memory'];

const { positionals, values } = parseArgs({ allowPositionals: true, options: { all: { type: 'boolean' } } });
const [folder] = positionals;
if (folder === undefined) {
  console.error('npm run corpus -- DIR [--all]');
  process.exit(2);
}

const { discover, readFile, finish } = await loadProgram(builtProgram);
const started = performance.now();
const { files, setAside } = await discover(folder);
const outcomes = setAside.map((problem) => ({
  file: problem.place.file,
  outcome: outcomeOf(undefined, [problem]),
  ms: 0,
}));
for (const file of files) outcomes.push(await take(file));
print();
process.exitCode = outcomes.some(({ outcome }) => failures.some((failure) => outcome.includes(failure)))
  ? 1
  : 0;

async function take(file) {
  const start = performance.now();
  const result = await readFile(file);
  let message = '';
  let outcome = outcomeOf(result.book, result.problems);
  try {
    const error = finish(result).find(({ problem }) => problem.severity === 'error');
    message = error ? `${error.message} ${error.fix}` : '';
  } catch (error) {
    outcome = 'failed: crashed after reading';
    message = String(error);
  }
  return { file: file.path, outcome, ms: performance.now() - start, message };
}

function outcomeOf(book, problems) {
  if (book) return `read as ${book.format}`;
  const { rule, params } = problems[0];
  if (failures.includes(params.reason)) return `failed: ${params.reason}`;
  return rule === 'file-skipped' ? `set aside: ${params.reason}` : `refused: ${params.reason}`;
}

/** Counts by outcome, with the files that were not read and why; all files with `--all`. */
function print() {
  const lists = new Map(failures.map((failure) => [`failed: ${failure}`, []]));
  for (const each of outcomes) lists.set(each.outcome, [...(lists.get(each.outcome) ?? []), each]);
  for (const [outcome, list] of [...lists].sort()) {
    console.log(`${outcome.padEnd(34)}${String(list.length).padStart(6)}`);
    const shown = values.all ? list : outcome.startsWith('read') ? [] : list.slice(0, shownMax);
    for (const each of shown) console.log(line(each));
    if (!outcome.startsWith('read') && shown.length < list.length)
      console.log(`    … and ${list.length - shown.length} more: --all`);
  }
  const slowest = outcomes.reduce((a, b) => (b.ms > a.ms ? b : a), { file: '-', ms: 0 });
  console.log(`${outcomes.length} files in ${seconds(performance.now() - started)}`);
  console.log(`slowest: ${slowest.file}, ${seconds(slowest.ms)}`);
  console.log(`peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`);
}

function line({ file, ms, message }) {
  const text = `    ${seconds(ms).padStart(8)}  ${file}${message ? `: ${message}` : ''}`;
  return text.length > lineMax ? `${text.slice(0, lineMax - 1)}…` : text;
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(2)} s`;
}
