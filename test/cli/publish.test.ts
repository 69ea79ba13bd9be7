import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { publish } from '../../src/cli/publish/publish.js';

let root: string;
let folder: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'reintegrare-publish-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(join(root, 'rapoarte-'));
});

const files = (contents: Readonly<Record<string, string>>) =>
  Object.entries(contents).map(([path, content]) => ({ path, content }));
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const there = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.reintegrare'))
    .map(({ name, parentPath }) => join(parentPath, name).slice(folder.length + 1))
    .sort();

describe('own files', () => {
  it('replaces what it wrote, and leaves no trace of how', async () => {
    await publish(folder, files({ 'raport-2018.md': 'unu' }), 'a');
    const { written, beside, older } = await publish(folder, files({ 'raport-2018.md': 'doi' }), 'b');
    expect([written, beside, older]).toEqual([['raport-2018.md'], [], []]);
    expect(read('raport-2018.md')).toBe('doi');
    expect(readdirSync(join(folder, '.reintegrare'))).toEqual(['manifest.json']);
  });

  it('gives the same bytes again for the same files, its own memory included', async () => {
    const other = mkdtempSync(join(root, 'rapoarte-'));
    for (const place of [folder, other, other]) await publish(place, files({ 'raport-2018.md': 'unu' }), 'a');
    const memory = '.reintegrare/manifest.json';
    expect(readFileSync(join(other, memory), 'utf8')).toBe(read(memory));
  });

  it('never writes over a file that somebody continued, however often it runs', async () => {
    await publish(folder, files({ 'raport-2018.docx': 'unu' }), 'a');
    writeFileSync(join(folder, 'raport-2018.docx'), 'continuat de mână');
    for (const content of ['doi', 'trei']) {
      const { beside } = await publish(folder, files({ 'raport-2018.docx': content }), content);
      expect(beside).toEqual([{ kept: 'raport-2018.docx', path: 'raport-2018.nou.docx' }]);
      expect(read('raport-2018.docx')).toBe('continuat de mână');
      expect(read('raport-2018.nou.docx')).toBe(content);
    }
    writeFileSync(join(folder, 'raport-2018.nou.docx'), 'și acesta');
    await publish(folder, files({ 'raport-2018.docx': 'patru' }), 'd');
    expect(there()).toEqual(['raport-2018.docx', 'raport-2018.nou-2.docx', 'raport-2018.nou.docx']);
  });

  it('takes a file of which it knows nothing for somebody else’s, unless it holds the same', async () => {
    writeFileSync(join(folder, 'anunt-2018.md'), 'al altcuiva');
    writeFileSync(join(folder, 'raport-2018.md'), 'unu');
    const { beside } = await publish(folder, files({ 'anunt-2018.md': 'x', 'raport-2018.md': 'unu' }), 'a');
    expect(beside).toEqual([{ kept: 'anunt-2018.md', path: 'anunt-2018.nou.md' }]);
  });

  it('removes charts that are no longer drawn, but none that it did not draw', async () => {
    await publish(
      folder,
      files({ 'grafice/harta.svg': '1', 'grafice/luni.svg': '2', 'date/a.csv': '3' }),
      'a',
    );
    writeFileSync(join(folder, 'grafice/schita.svg'), 'a altcuiva');
    await publish(folder, files({ 'grafice/luni.svg': '2' }), 'b');
    expect(there()).toEqual(['date/a.csv', 'grafice/luni.svg', 'grafice/schita.svg']);
  });

  it('names outputs of an older state that it did not make anew', async () => {
    const both = files({ 'raport-2018.md': 'unu', 'raport-2018.pdf': 'unu' });
    await publish(folder, both, 'a');
    const again = await publish(folder, files({ 'raport-2018.md': 'unu' }), 'a');
    expect(again.older).toEqual([]);
    const other = await publish(folder, files({ 'raport-2018.md': 'doi' }), 'b');
    expect(other.older).toEqual(['raport-2018.pdf']);
  });
});

describe('two runs at once', () => {
  const lock = (pid: number, host = hostname()) => {
    mkdirSync(join(folder, '.reintegrare'), { recursive: true });
    const since = '2018-12-03T02:00:00.000Z';
    writeFileSync(join(folder, '.reintegrare/lock'), JSON.stringify({ pid, host, since }));
  };
  const run = () => publish(folder, files({ 'raport-2018.md': 'unu' }), 'a');
  const ended = () => Number(execFileSync(process.execPath, ['-e', 'console.log(process.pid)']));

  it('the second is told who holds the folder', async () => {
    lock(process.pid);
    await expect(run()).rejects.toMatchObject({
      sentence: 'output-locked',
      params: { pid: process.pid, since: '2018-12-03 02:00' },
    });
    expect(there()).toEqual([]);
    expect(existsSync(join(folder, '.reintegrare/lock'))).toBe(true);
  });

  it('the lock of another computer stands', async () => {
    lock(1, 'alt-calculator');
    await expect(run()).rejects.toMatchObject({ sentence: 'output-locked' });
  });

  it('the lock of a run that died is taken over, also one cut off while it was written', async () => {
    lock(ended());
    await run();
    writeFileSync(join(folder, '.reintegrare/lock'), '{"pid":');
    await run();
    expect(readdirSync(join(folder, '.reintegrare'))).toEqual(['manifest.json']);
  });
});

describe('a run that ends before its time', () => {
  const names = Array.from({ length: 12 }, (_, i) => `${i % 2 ? 'grafice/' : ''}f${i}.txt`);
  /** In a process of its own: publishes one generation of files after the other until it is ended. */
  const script = (module: string) => `
    const { publish } = await import(${JSON.stringify(pathToFileURL(module).href)});
    for (let generation = Number(process.argv[1]); ; generation += 1) {
      const files = ${JSON.stringify(names)}.map((path) => ({ path, content: 'generația ' + generation }));
      await publish(${JSON.stringify(folder)}, files, String(generation));
      if (generation === Number(process.argv[1])) console.log('first');
    }`;
  let module: string;
  beforeAll(() => {
    module = join(root, 'publish.mjs');
    buildSync({
      entryPoints: ['src/cli/publish/publish.ts'],
      outfile: module,
      bundle: true,
      platform: 'node',
      format: 'esm',
    });
  });

  it('killed at any moment, it leaves files of one generation once the next run has begun', async () => {
    for (let round = 1; round <= 8; round += 1) {
      const args = ['--input-type=module', '-e', script(module), String(round * 1000)];
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
      await once(child.stdout, 'data');
      await setTimeout(5 + ((round * 37) % 60));
      child.kill('SIGKILL');
      await once(child, 'exit');
      await publish(folder, files({ 'semn.md': String(round) }), 'semn');
      expect(new Set(names.map(read)).size, `round ${round}`).toBe(1);
      expect(there().filter((name) => !names.includes(name))).toEqual(['semn.md']);
      expect(readdirSync(join(folder, '.reintegrare'))).toEqual(['manifest.json']);
    }
  });

  it('on a full disk, it leaves the old files whole and says so', async () => {
    await publish(folder, files({ 'a.txt': 'vechi', 'b.txt': 'vechi' }), 'a');
    // No file may grow beyond 8 KiB: the second is refused after the first was written.
    const large = JSON.stringify(files({ 'a.txt': 'nou', 'b.txt': 'x'.repeat(100_000) }));
    const run = `
      const { publish } = await import(${JSON.stringify(pathToFileURL(module).href)});
      await publish(${JSON.stringify(folder)}, ${large}, 'b').catch((e) => console.log(e.sentence, e.params.code));`;
    const program = join(root, 'full.mjs');
    writeFileSync(program, run);
    const said = execFileSync('bash', ['-c', `ulimit -f 8; exec "${process.execPath}" "${program}"`]);
    expect(String(said)).toBe('cannot-write EFBIG\n');
    expect([read('a.txt'), read('b.txt'), there()]).toEqual(['vechi', 'vechi', ['a.txt', 'b.txt']]);
    expect(readdirSync(join(folder, '.reintegrare'))).toEqual(['manifest.json']);
  });

  it('puts the old files back where one cannot be replaced', async () => {
    await publish(folder, files({ 'a.txt': 'vechi', 'b.txt': 'vechi' }), 'a');
    // A file where a folder is needed: the second cannot be put in place once the first is.
    writeFileSync(join(folder, 'grafice'), 'al altcuiva');
    const fresh = files({ 'a.txt': 'nou', 'grafice/b.svg': 'nou' });
    await expect(publish(folder, fresh, 'b')).rejects.toMatchObject({ sentence: 'cannot-write' });
    expect(there()).toEqual(['a.txt', 'b.txt', 'grafice']);
    expect(read('a.txt')).toBe('vechi');
  });
});
