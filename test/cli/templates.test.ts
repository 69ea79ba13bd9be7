import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run.js';
import { quietWorld } from '../support/world.js';

const input = fileURLToPath(new URL('../../fixtures/2017', import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reintegrare-texte-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = async (...args: string[]) => {
  const world = quietWorld(folder);
  const code = await runCommandLine(args, world);
  return { code, out: world.said(), err: world.complained() };
};
const edit = (path: string, change: (text: string) => string) => {
  const file = join(folder, 'texte/ro', path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};

describe('templates', () => {
  beforeEach(async () => {
    await run('templates', 'eject', '--output', 'texte');
  });

  it('are copied once, and never written over', async () => {
    const { code, err } = await run('templates', 'eject', '--output', 'texte');
    expect([code, err]).toEqual([2, expect.stringContaining('sunt deja texte')]);
    expect(await run('templates', 'check', 'texte')).toMatchObject({ code: 0, err: '' });
  });

  it('are checked: unknown names with the nearest, files left out, figures not used', async () => {
    edit('raport/00-pe-scurt.md', (text) =>
      text.replace('{headline, cards}', '{headlin, cards}\n\n[x](javascript:alert(1))\n\n![x](x.png)'),
    );
    rmSync(join(folder, 'texte/ro/raport/07-colaborari.md'));
    writeFileSync(join(folder, 'texte/ro/note.md'), 'Note');
    const { code, out } = await run('templates', 'check', 'texte');
    expect(code).toBe(1);
    expect(out).toContain('00-pe-scurt.md, linia 3: „{headlin, cards}” nu există. Poate „headline, cards”?');
    expect(out).toContain('00-pe-scurt.md, linia 5: legătura către „javascript:alert(1)” nu este permisă');
    expect(out).toContain('00-pe-scurt.md, linia 7: imaginile');
    expect(out).toMatch(/nu sunt în dosar[^\n]*\n {2}raport\/07-colaborari\.md\n/u);
    expect(out).toMatch(/nu se face nimic\n {2}note\.md\n/u);
    expect(out).toMatch(/nefolosite\n(?: {2}[^\n]*\n)* {2}\{collaborations, table\}\n/u);
  });

  it('make the report, in their order and without the chapters left out, with no link into nothing', async () => {
    edit(
      'raport/00-pe-scurt.md',
      () => '# Pe scurt\n\n<b>Anul</b> {year}, vezi [autoritățile](#autoritati).',
    );
    rmSync(join(folder, 'texte/ro/raport/06-autoritati.md'));
    writeFileSync(join(folder, 'reintegrare.config.json'), '{ "templates": "texte" }');
    const formats = 'md,html,docx,json';
    const { code, err } = await run(
      'report',
      '--year',
      '2017',
      '--input',
      input,
      '--output',
      'r',
      '--format',
      formats,
    );
    expect([code, err]).toEqual([0, '']);
    const markdown = readFileSync(join(folder, 'r/raport-2017.md'), 'utf8');
    expect(markdown).toContain('## Pe scurt\n\n\\<b>Anul\\</b> 2017, vezi autoritățile.\n');
    const html = readFileSync(join(folder, 'r/raport-2017.html'), 'utf8');
    expect(html).toContain('<p>&#x3C;b>Anul&#x3C;/b> 2017, vezi autoritățile.</p>');
    const targets = [...html.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
    expect(targets.filter((id) => !html.includes(`id="${id}"`))).toEqual([]);
    expect(html).not.toContain('Dificultățile pe autorități');
  });

  it('that cannot be used stop the report, with file and line, before anything is written', async () => {
    edit('raport/00-pe-scurt.md', (text) => text.replaceAll('{units, words}', '{unitz, words}'));
    const { code, err } = await run(
      'report',
      '--year',
      '2017',
      '--input',
      input,
      '--output',
      'r',
      '--templates',
      'texte',
    );
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/00-pe-scurt\.md, linia \d+: „\{unitz, words\}” nu există\. Poate „units/u),
    ]);
    expect(readdirSync(folder)).not.toContain('r');
  });
});

describe('report', () => {
  it('refuses a limit of small groups that would hide nothing', async () => {
    const { code, err } = await run('report', '--year', '2017', '--input', input, '--small-groups', '2');
    expect([code, err]).toEqual([2, expect.stringContaining('de la 3 în sus')]);
  });
});
