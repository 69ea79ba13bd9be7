import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mutate } from '../../../bench/intake/mutations.mjs';
import { Random } from '../../../bench/intake/random.mjs';
import { parse } from '../../../src/intake/read/parse.js';
import { recognise } from '../../../src/intake/recognise/recognise.js';
import { validate } from '../../../src/intake/validate/validate.js';
import { context2018 } from '../../support/knowledge.js';

const samples = readdirSync('fixtures', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:xlsx|xlsm|csv)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();

/** A short part of what `npm run fuzz` does. */
describe('damaged fixtures', () => {
  it.each([1, 2, 3, 4])('are read or refused with a finding (%i of 4)', (part) => {
    for (let run = 0; run < 60; run += 1) {
      const random = new Random(part * 1_000 + run);
      const file = random.pick(samples);
      const { bytes, names } = mutate(new Uint8Array(readFileSync(file)), random);
      const { book, problems } = parse(bytes, file);
      const outcome = book ? 'read' : problems[0]?.params.reason;
      expect(outcome, `${file} after ${names.join(', ')}`).toMatch(/^(?!crashed)[a-z-]+$/);
      if (book) validate(recognise(book, context2018).tables, context2018);
    }
  });

  it('are the same for the same seed', () => {
    const file = new Uint8Array(readFileSync(samples[0] ?? ''));
    expect(mutate(file, new Random(2018))).toEqual(mutate(file, new Random(2018)));
  });
});
