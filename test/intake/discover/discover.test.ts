import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changedFiles } from '../../../src/intake/changed-files.js';
import { discover } from '../../../src/intake/discover/discover.js';
import { diskSource } from '../../../src/intake/discover/disk-source.js';
import { limits } from '../../../src/intake/read/limits.js';
import { readFile } from '../../../src/intake/read/read.js';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reintegrare-'));
});

afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

const put = (path: string | Buffer, content = 'a;b') => writeFileSync(path, content);
const inFolder = (name: string) => join(folder, name);

async function list(): Promise<{ files: string[]; setAside: [string, unknown][] }> {
  const { files, setAside } = await discover(folder);
  return {
    files: files.map(({ path }) => path),
    setAside: setAside.map(({ place, params }) => [place.file, params.reason]),
  };
}

describe('discover', () => {
  it('describes the files of all sub-folders, in the order of their code points', async () => {
    mkdirSync(inFolder('Vaslui/corectat'), { recursive: true });
    put(inFolder('Vaslui/corectat/Participanți.csv'), 'Cod;Nume\n');
    put(inFolder('\u{1f4c1}.csv'));
    put(inFolder('\uff21.csv'));
    put(inFolder('Iasi.csv'));
    utimesSync(inFolder('Vaslui/corectat/Participanți.csv'), 1_541_410_200, 1_541_410_200);
    const { files } = await discover(folder);
    expect(files.map(({ path }) => path)).toEqual([
      'Iasi.csv',
      'Vaslui/corectat/Participanți.csv',
      '\uff21.csv',
      '\u{1f4c1}.csv',
    ]);
    expect(files[1]).toEqual({
      path: 'Vaslui/corectat/Participanți.csv',
      absolute: inFolder('Vaslui/corectat/Participanți.csv'),
      size: 9,
      sha256: '89edd9176b0a8dc3c3931685108afbbc499045ad5e4250243c9cc1d99a16ed0d',
      written: '2018-11-05T09:30:00.000Z',
    });
  });

  it('sets aside what is not data, with the reason', async () => {
    for (const name of ['~$Iasi.xlsx', '.DS_Store', 'Adresa.pdf', 'Iasi.zip', 'poza.jpg', 'note.txt'])
      put(inFolder(name));
    put(inFolder('Iasi.xlsx'), '');
    put(inFolder('export.txt'), 'Cod\tNume\n');
    mkdirSync(inFolder('.git'));
    put(inFolder('.git/Iasi.xlsx'));
    symlinkSync('/etc/passwd', inFolder('legatura.csv'));
    symlinkSync('..', inFolder('bucla'));
    execFileSync('mkfifo', [inFolder('teava.csv')]);
    expect(await list()).toEqual({
      files: ['export.txt'],
      setAside: [
        ['.DS_Store', 'system-file'],
        ['.git', 'hidden'],
        ['Adresa.pdf', 'document'],
        ['Iasi.xlsx', 'partial'],
        ['Iasi.zip', 'archive'],
        ['bucla', 'symlink'],
        ['legatura.csv', 'symlink'],
        ['note.txt', 'unknown-kind'],
        ['poza.jpg', 'image'],
        ['teava.csv', 'special-file'],
        ['~$Iasi.xlsx', 'lock-file'],
      ],
    });
  });

  it('reads files whose names cannot be written as text', async () => {
    put(Buffer.concat([Buffer.from(`${folder}/Ia`), Buffer.of(0xba), Buffer.from('i.csv')]), 'Cod;Nume');
    put(inFolder('Iasi\n\u202ecorectat.csv'));
    put(inFolder(`${'i'.repeat(250)}.csv`));
    const { files } = await discover(folder);
    expect(files.map(({ path }) => path)).toEqual([
      'Ia\\xBAi.csv',
      'Iasi\\u000A\\u202Ecorectat.csv',
      `${'i'.repeat(250)}.csv`,
    ]);
    const [first] = files;
    expect(first && (await readFile(first)).book?.sheets[0]?.rows[0]?.cells[1]?.text).toBe('Nume');
  });

  it('says which folders and files it may not read', async () => {
    mkdirSync(inFolder('inchis'));
    put(inFolder('inchis/Iasi.csv'));
    put(inFolder('Vaslui.csv'));
    chmodSync(inFolder('inchis'), 0);
    chmodSync(inFolder('Vaslui.csv'), 0);
    // Nothing is closed to the administrator.
    const closed = process.getuid?.() !== 0;
    const { setAside } = await list();
    chmodSync(inFolder('inchis'), 0o700);
    expect(setAside).toEqual(
      closed
        ? [
            ['Vaslui.csv', 'no-permission'],
            ['inchis', 'no-permission'],
          ]
        : [],
    );
  });

  it('does not open files beyond the limit', async () => {
    put(inFolder('Iasi.csv'));
    truncateSync(inFolder('Iasi.csv'), limits.fileBytes + 1);
    const { setAside } = await discover(folder);
    expect(setAside.map(({ rule, severity, params }) => [rule, severity, params])).toEqual([
      [
        'file-unreadable',
        'error',
        { reason: 'too-large', size: limits.fileBytes + 1, unit: 'bytes', limit: limits.fileBytes },
      ],
    ]);
  });

  it('takes one file by its path, whatever its name', async () => {
    put(inFolder('note.txt'));
    const { files } = await discover(inFolder('note.txt'));
    expect(files.map(({ path }) => path)).toEqual(['note.txt']);
  });

  it('fails where there is no such folder', async () => {
    await expect(discover(inFolder('2019'))).rejects.toMatchObject({ sentence: 'input-missing' });
  });
});

describe('a folder that changes while it is read', () => {
  it('gives the files that vanished or are no longer the same; new ones wait for the next run', async () => {
    const input = mkdtempSync(join(tmpdir(), 'reintegrare-'));
    const write = (name: string, text: string) => writeFileSync(join(input, name), text);
    for (const name of ['Iasi.csv', 'Vaslui.csv', 'Galati.csv']) write(name, 'Data;Tematica');
    const source = diskSource([{ absolute: input }]);
    const { files } = await source.list();
    expect(await changedFiles(source, files)).toEqual([]);
    rmSync(join(input, 'Iasi.csv'));
    write('Vaslui.csv', 'Data;Tema');
    write('Bacau.csv', 'Data;Tema');
    expect(await changedFiles(source, files)).toEqual(['Iasi.csv', 'Vaslui.csv']);
    rmSync(input, { recursive: true });
  });
});
