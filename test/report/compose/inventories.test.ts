import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/model/language.js';
import { compose } from '../../../src/report/compose/compose.js';
import { plainText } from '../../../src/report/compose/plain-text.js';
import { opening } from '../../../src/report/render/pdf/cover.js';
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

  it('leave room for the reply to each difficulty', () => {
    const [{ document } = { document: undefined }] = inventories;
    const tables = document?.root.children.filter((node) => node.type === 'table') ?? [];
    const [reply] = tables.map(({ children }) => children.map((row) => row.children.map(plainText)));
    expect(reply?.slice(1).map((cells) => [cells[0], cells.slice(2)])).toEqual([
      ['1', ['', '', '']],
      ['2', ['', '', '']],
    ]);
  });
});

describe('a letter to an authority', () => {
  const letters = { number: '12/DRS', deadline: '2019-03-01', contact: 'drs@anp.gov.ro' };
  const edition = { number: '7/A', letters };
  const [letter] = compose(sampleInput('ro', { edition, issued: '2018-12-14' })).inventories;
  const text = letter?.document.root.children.map(plainText).join('\n') ?? '';

  it('has its addressee in the dative and a number of its own', () => {
    expect(letter?.document.meta).toMatchObject({
      addressee: 'Ministerului Afacerilor Interne',
      number: 'Nr. 12/DRS',
    });
  });

  it('says until when and where an answer is asked for, where it is configured', () => {
    expect(text).toContain('să ne comunicați, până la 1 martie 2019, măsurile');
    expect(text).toContain('Date de contact: drs@anp.gov.ro.');
    const [plain] = compose(sampleInput('ro')).inventories;
    expect(plain?.document.root.children.map(plainText).join('\n')).not.toMatch(
      /până la|Date de contact|none/u,
    );
  });

  it('begins with its head and has no cover', async () => {
    const meta = letter?.document.meta;
    expect(meta && opening(meta).length).toBeLessThan(8);
    expect(meta && JSON.stringify(opening(meta))).not.toContain('coverTitle');
  });
});
