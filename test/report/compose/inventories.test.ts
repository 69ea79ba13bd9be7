import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/model/language.js';
import { compose } from '../../../src/report/compose/compose.js';
import { plainText } from '../../../src/report/compose/plain-text.js';
import { sampleInput } from './sample.js';

describe.each(languages)('the inventories in %s', (language) => {
  const input = sampleInput(language);
  const { inventories } = compose(input);

  it("are one an authority, each with its difficulties and nobody else's", () => {
    const { authorities, difficulties } = input.counts;
    expect(inventories).toHaveLength(authorities.length);
    expect(inventories.length).toBeGreaterThan(0);
    for (const [index, { document }] of inventories.entries()) {
      const text = document.root.children.map(plainText).join('\n');
      const own = new Set(authorities[index]?.difficulties);
      for (const { id, reports } of difficulties)
        for (const report of reports) expect(text.includes(report.text)).toBe(own.has(id));
    }
  });

  it("name the authority on the cover and in the file's name", () => {
    for (const [index, { id, document }] of inventories.entries()) {
      const name = input.counts.authorities[index]?.authority ?? '';
      expect(document.meta.title).toContain(name);
      expect(id).toMatch(/^[a-z0-9-]+$/);
    }
  });
});
