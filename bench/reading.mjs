/**
 * Measures how much of workbooks as staff make them is read: `npm run reading`. Workbooks are made from facts, with a
 * seed: every layout, the words above columns that recognition does not hold, clean and dirty values, each format. A
 * truth is kept beside each, so that what is counted, lost and counted falsely is known. What matters most is how many
 * cases are accepted although something was lost or is false: none must be.
 *
 *   npm run reading -- [--seed N] [--cases N] [--words contract|build|held] [--layout NAME] [--misses] [--keep DIR]
 *   npm run reading -- --phrases [--words build|held] [--misses]  each phrase by itself, among the contract's words
 *   npm run reading -- --folder DIR [--case NAME] [--misses]     cases that lie there already
 *
 * The words of `header-phrases.csv` are in two halves: mend with `build`, measure with `held`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { casesIn, loadReading } from './reading/measure.mjs';
import { misses, score, table } from './reading/score.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    cases: { type: 'string', default: '120' },
    words: { type: 'string', default: 'build' },
    layout: { type: 'string' },
    case: { type: 'string' },
    by: { type: 'string', default: 'layout' },
    misses: { type: 'boolean', default: false },
    keep: { type: 'string' },
    folder: { type: 'string' },
    phrases: { type: 'boolean', default: false },
  },
});

if (values.phrases) {
  const { measurePhrases } = await import('./reading/phrases.mjs');
  const measured = await measurePhrases(values.words);
  const outcomes = ['read', 'asked', 'other', 'lost'];
  for (const outcome of outcomes) {
    const of = measured.filter((one) => one.outcome === outcome);
    console.log(`${outcome}: ${of.length} of ${measured.length}`);
    if (!values.misses || outcome === 'read') continue;
    for (const { table, column, phrase, became } of of)
      console.log(`  ${table}.${column}: ${phrase} ${became}`);
  }
  process.exit(0);
}

const folder = values.folder ?? values.keep ?? mkdtempSync(join(tmpdir(), 'reading-'));
if (values.folder === undefined) {
  const { makeCases } = await import('./reading/make.mjs');
  await makeCases(folder, { ...values, seed: Number(values.seed), cases: Number(values.cases) });
}
const { report, verdict } = await loadReading();
const scores = [];
let failed = 0;
for (const { truth, input } of casesIn(folder)) {
  if (values.case !== undefined && !truth.case.startsWith(values.case)) continue;
  try {
    const counted = await report(input, truth.year);
    scores.push(score(truth, counted, await verdict(input, truth.files, truth.year)));
  } catch (error) {
    console.log(`${truth.case} ${truth.layout} failed: ${error}`);
    failed += 1;
  }
}
console.log(table(scores, values.by));
if (values.misses) console.log(misses(scores));
if (values.folder === undefined && values.keep === undefined) rmSync(folder, { recursive: true });
process.exitCode = failed > 0 || scores.some((one) => one.isDeceived) ? 1 : 0;
