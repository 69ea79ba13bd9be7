import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run.js';
import { quietWorld } from '../support/world.js';

const long = `${'proces-verbal'.repeat(19)}.pdf`;

/** Names of files as the disk holds them, and as people read them. */
const names: readonly (readonly [typed: string | Buffer, shown: string])[] = [
  ['Adresa\n\u001b[31mroșu\u0007.pdf', 'Adresa\\u000A\\u001B[31mroșu\\u0007.pdf'],
  ['Invitatie\u202efdp.zip', 'Invitatie\\u202Efdp.zip'],
  [Buffer.from('Gale\xbai.pdf', 'latin1'), 'Gale\\xBAi.pdf'],
  [long, long],
  [
    '{{localMeetings}} | # <b>[x](http:y) `cod` *a* $x$.pdf',
    '{{localMeetings}} | # <b>[x](http:y) `cod` *a* $x$.pdf',
  ],
  ['=cmd|calc!A0.pdf', '=cmd|calc!A0.pdf'],
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reintegrare-'));
  const input = join(folder, '2018');
  cpSync('fixtures/2018/Harghita', input, { recursive: true });
  for (const [name] of names) {
    writeFileSync(Buffer.concat([Buffer.from(`${input}/`), Buffer.from(name)]), '%PDF-1.7');
  }
  symlinkSync('/etc/passwd', join(input, 'parole\n.csv'));
  execFileSync('mkfifo', [join(input, 'teava\u001b.csv')]);
  mkdirSync(join(input, 'poze'));
  for (let i = 1_000; i < 1_200; i += 1) writeFileSync(join(input, 'poze', `${i}.jpg`), 'x');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shown = [...names.map(([, name]) => name), 'parole\\u000A.csv', 'teava\\u001B.csv'];

/** Line ends aside, what no terminal and no page may be sent. */
const unprintable = /(?!\n)[\p{Cc}\p{Bidi_Control}]/u;

it('odd names are shown, and move nothing, where a folder is checked and in the coverage of its report', async () => {
  const world = quietWorld(folder);
  await runCommandLine(['validate', '2018', '--all'], world);
  const report = ['report', '--year', '2018', '--input', '2018', '--output', 'out', '--format', 'md,json'];
  await runCommandLine(report, world);
  const said = world.said() + world.complained();
  expect(said).not.toMatch(unprintable);
  const page = readFileSync(join(folder, 'out', 'raport-2018.md'), 'utf8');
  expect(page).not.toMatch(unprintable);
  const { inputs } = JSON.parse(readFileSync(join(folder, 'out', 'raport-2018.json'), 'utf8')) as {
    inputs: { path: string }[];
  };
  const paths = inputs.map(({ path }) => path);
  for (const name of shown) {
    expect(said.replace(/\s+/g, ' ')).toContain(name);
    expect(paths).toContainEqual(expect.stringContaining(name));
    // The report is of meetings: files are named in the data alone.
    expect(page).not.toContain(name);
  }
  expect(inputs).toHaveLength(1 + shown.length + 200);
});
