import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { diskSource } from '../../../src/intake/discover/disk-source.js';
import { takeIn } from '../../../src/intake/intake.js';
import { mergeYear } from '../../../src/year/merge/merge.js';
import { context2018, knowledge } from '../../support/knowledge.js';

const folder = fileURLToPath(new URL('../../../fixtures/refused/', import.meta.url));

interface Expected {
  readonly rule: string;
  readonly sheet?: string | null;
  readonly cell?: string | null;
  readonly rows?: readonly number[];
}

/** Each folder of `fixtures/refused` is named for the rule that refuses the file in it. */
describe.each(readdirSync(folder))('fixtures/refused/%s', (rule) => {
  const expected: Expected = JSON.parse(readFileSync(join(folder, rule, 'expected.json'), 'utf8'));
  const file = readdirSync(join(folder, rule)).find((name) => name !== 'expected.json') ?? '';

  it(`is refused at ${expected.sheet ?? file}!${expected.cell ?? ''} and for nothing else`, async () => {
    const intake = await takeIn(diskSource([{ absolute: join(folder, rule, file) }]), context2018);
    const { problems } = mergeYear(intake.submissions, 2018, knowledge.registries);
    const errors = [...intake.problems, ...problems].filter(({ severity }) => severity === 'error');
    const ofRule = errors.filter((problem) => problem.rule === expected.rule);
    expect(ofRule).toHaveLength(1);
    expect(ofRule[0]?.place.file).toBe(file);
    if (expected.sheet) expect(ofRule[0]?.place.sheet).toBe(expected.sheet);
    if (expected.cell) expect(ofRule[0]?.place.cell).toBe(expected.cell);
    if (expected.rows?.length) expect(ofRule[0]?.rows).toEqual(expected.rows);
  });
});
