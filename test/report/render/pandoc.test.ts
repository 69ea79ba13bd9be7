import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compose } from '../../../src/report/compose/compose.js';
import { toMarkdown } from '../../../src/report/render/markdown/to-markdown.js';
import { everyNode } from '../../../src/report/render/tree.js';
import { describeWith } from '../../support/tools.js';
import { sampleInput } from '../compose/sample.js';

describeWith('pandoc', 'the Markdown through pandoc', () => {
  const { report } = compose(sampleInput('ro'));
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'reintegrare-pandoc-'));
    writeFileSync(join(folder, 'raport.md'), toMarkdown(report, { chartFolder: 'grafice' }).text);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const pandoc = (...options: string[]) =>
    execFileSync('pandoc', ['--shift-heading-level-by=-1', ...options, 'raport.md'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const tables = [...everyNode(report.root)].filter(({ type }) => type === 'table').length;
  const cardTables = 1;

  it('is a page with one title, every table and links that lead somewhere', () => {
    const html = pandoc('-f', 'gfm', '-t', 'html', '-s');
    expect(html.split('class="title"').length - 1).toBe(1);
    expect(html.split('<table').length - 1).toBe(tables + cardTables);
    const targets = [...html.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
    expect(targets.filter((id) => !html.includes(`id="${id}"`))).toEqual([]);
  });

  it.each(['gfm', 'markdown'])(
    'read as %s is a Word document with the same headings and tables',
    (format) => {
      pandoc('-f', format, '-o', 'raport.docx');
      const back = JSON.parse(
        execFileSync('pandoc', ['-f', 'docx', '-t', 'json', join(folder, 'raport.docx')], {
          encoding: 'utf8',
        }),
      ) as { blocks: { t: string }[] };
      const count = (type: string) => back.blocks.filter(({ t }) => t === type).length;
      const headings = report.root.children.filter(({ type }) => type === 'heading').length;
      // The contents have a heading of their own.
      expect([count('Table'), count('Header')]).toEqual([tables + cardTables, headings + 1]);
    },
  );
});
