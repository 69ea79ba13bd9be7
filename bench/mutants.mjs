// Plants the faults of mutations.mjs one after the other, in memory, and tells which of them no test notices.
// node bench/mutants.mjs [WORD]: only those whose file or replacement holds the word; exits with 1 where more than one
// in twenty survives.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createVitest } from 'vitest/node';
import { mutations } from './mutations.mjs';

const survivorsShareMax = 0.05;
const root = fileURLToPath(new URL('..', import.meta.url));
const word = process.argv[2] ?? '';
const chosen = mutations.filter(({ file, to }) => `${file} ${to}`.includes(word));

/** The fault that is planted now. */
let planted;
const plant = {
  name: 'plant',
  enforce: 'pre',
  transform: (code, id) =>
    planted && id === root + planted.file ? code.replace(planted.from, () => planted.to) : undefined,
};

const vitest = await createVitest(
  'test',
  {
    config: false,
    root,
    watch: false,
    isolate: false,
    maxWorkers: 1,
    reporters: [{}],
    bail: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    env: { TZ: 'Europe/Bucharest' },
  },
  { plugins: [plant] },
);

/** Whether all tests of some paths pass. */
async function passes(tests) {
  const specifications = await vitest.globTestSpecifications(tests);
  if (specifications.length === 0) throw new Error(`No tests in ${tests.join(', ')}`);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
  return unhandledErrors.length === 0 && testModules.every((module) => module.ok());
}

try {
  for (const { file, from } of chosen) {
    const times = readFileSync(root + file, 'utf8').split(from).length - 1;
    if (times !== 1) throw new Error(`${file} holds ${times} times, not once: ${from}`);
  }
  const all = [...new Set(chosen.flatMap(({ tests }) => tests))];
  if (!(await passes(all))) throw new Error('The tests fail before any fault is planted');
  const survivors = [];
  for (const mutation of chosen) {
    planted = mutation;
    vitest.invalidateFile(root + mutation.file);
    const survives = await passes(mutation.tests);
    vitest.invalidateFile(root + mutation.file);
    if (survives) survivors.push(mutation);
    console.log(`${survives ? 'SURVIVES' : 'killed  '} ${mutation.file}: ${mutation.to}`);
  }
  console.log(`${chosen.length - survivors.length} of ${chosen.length} planted faults were noticed.`);
  process.exitCode = survivors.length > chosen.length * survivorsShareMax ? 1 : 0;
} finally {
  await vitest.close();
}
