import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from '../../../src/intake/read/parse.js';
import { workbook } from './workbook.js';

/** Inside the project, so that the compiled files find their packages. */
const compiled = resolve('node_modules/.cache/reintegrare-compiled');

/** What the program does with a folder, in a process that must end by itself. */
const script = `
const { discover } = await import(process.argv[1] + '/intake/discover/discover.js');
const { readFile } = await import(process.argv[1] + '/intake/read/read.js');
const { files } = await discover(process.argv[2]);
console.log(JSON.stringify(await Promise.all(files.map((file) => readFile(file)))));
`;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reintegrare-'));
  try {
    execFileSync('node_modules/.bin/tsc', ['-p', 'src', '--outDir', compiled], { stdio: 'ignore' });
  } catch {
    // What the compiler has to say of types is said by the checks; here only what it writes matters.
  }
  writeFileSync(join(compiled, 'package.json'), '{ "type": "module" }');
});

afterAll(() => rmSync(folder, { recursive: true }));

it('the compiled program reads in its thread what the source reads directly, and ends', () => {
  const bytes = workbook('<row><c t="str"><v>Iași</v></c><c><v>3</v></c></row>');
  writeFileSync(join(folder, 'Iasi.xlsx'), bytes);
  writeFileSync(join(folder, 'Vaslui.xlsx'), bytes.subarray(0, 300));
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script, compiled, folder], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  expect(JSON.parse(output)).toEqual([
    parse(bytes, 'Iasi.xlsx'),
    parse(bytes.subarray(0, 300), 'Vaslui.xlsx'),
  ]);
});
