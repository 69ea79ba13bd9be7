import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCommandLine } from '../../../src/cli/run.js';
import { bookOf } from '../../intake/read/workbook.js';
import { describeWith } from '../../support/tools.js';
import { quietWorld } from '../../support/world.js';
import { brokenRules, partsOf } from './package-rules.js';

const refused = fileURLToPath(
  new URL('../../../fixtures/refused/date-readable/Penitenciarul Vaslui.xlsx', import.meta.url),
);

let folder: string;
let sent: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reintegrare-'));
  sent = join(folder, basename(refused));
  cpSync(refused, sent);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeWith('soffice', 'an annotated copy, by LibreOffice', () => {
  it('opens with its notes, colours and links', async () => {
    const world = quietWorld(folder);
    const before = readFileSync(refused);
    expect(await runCommandLine(['validate', sent, '--year', '2018', '--annotate'], world)).toBe(1);
    expect(world.complained()).toContain('Penitenciarul Vaslui.de-corectat.xlsx');
    expect(Buffer.compare(readFileSync(sent), before)).toBe(0);
    const copy = join(folder, 'Penitenciarul Vaslui.de-corectat.xlsx');
    expect(brokenRules(partsOf(readFileSync(copy)))).toEqual([]);
    expect(bookOf(readFileSync(copy)).sheets.slice(1)).toEqual(bookOf(before).sheets);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'fods', '--outdir', folder, copy]);
    const opened = readFileSync(copy.replace('.xlsx', '.fods'), 'utf8');
    expect(opened.match(/table:name="De corectat"/g)).toHaveLength(1);
    expect(opened).toContain('<office:annotation ');
    expect(opened).toContain('31.04.2018” nu este o dată din calendar.</text:span>');
    expect(opened).toContain('fo:background-color="#ffc7ce"');
    expect(opened).toMatch(/xlink:href="#(?:&apos;|')?Întâlniri(?:&apos;|')?\.D3"/);
  });
});

it('an annotated copy never takes the place of a file that somebody works on', async () => {
  const copy = join(folder, 'Penitenciarul Vaslui.de-corectat.xlsx');
  writeFileSync(copy, 'corectări începute');
  const world = quietWorld(folder);
  await runCommandLine(['validate', sent, '--year', '2018', '--annotate'], world);
  expect(world.complained()).toContain('Penitenciarul Vaslui.de-corectat-2.xlsx');
  expect(readFileSync(copy, 'utf8')).toBe('corectări începute');
});
