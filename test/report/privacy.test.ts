import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeReport } from '../../src/pipeline.js';
import { loadTemplates } from '../../src/report/compose/load-templates.js';
import { formats } from '../../src/report/render/formats.js';
import { words } from '../../src/text/fold.js';
import { knowledge } from '../support/knowledge.js';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));

describe.each(['ro', 'en'] as const)('the published outputs in %s', (language) => {
  const people: string[] = [2017, 2018].flatMap(
    (year) => JSON.parse(readFileSync(`${fixtures}${year}.truth.json`, 'utf8')).people,
  );
  const outputs = new Map<string, ReadonlySet<string>>();
  beforeAll(async () => {
    const request = {
      year: 2018,
      input: `${fixtures}2018`,
      previousInput: `${fixtures}2017`,
      today: '2026-01-01',
    };
    const text = formats.filter(({ id }) => id !== 'pdf');
    const { files } = await makeReport(
      { ...request, language, formats: text, perAuthority: true, templates: loadTemplates(language) },
      knowledge,
      () => undefined,
    );
    for (const { path, content } of files) outputs.set(path, pairsOf(String(content)));
  });

  it('name none of the people of the fixtures, in any order of their names', () => {
    expect(people.length).toBeGreaterThan(100);
    for (const [path, pairs] of outputs) {
      const named = people.filter((person) => pairs.has(words(person).sort().join(' ')));
      expect([path, named]).toEqual([path, []]);
    }
  });

  it('would be caught naming one', () => {
    const pairs = pairsOf('Din partea AJOFM a participat Anghelina Brustureanu.');
    expect(pairs.has(words('Brustureanu Anghelina').sort().join(' '))).toBe(true);
  });
});

/** Every two and three neighbouring words of a text, each in alphabetical order. */
function pairsOf(text: string): Set<string> {
  const all = words(text);
  return new Set(
    all.flatMap((_, i) =>
      [all.slice(i, i + 2), all.slice(i, i + 3)].map((group) => [...group].sort().join(' ')),
    ),
  );
}
