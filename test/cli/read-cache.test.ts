import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ReadCache, readCache } from '../../src/cli/read-cache.js';
import { cachedSource } from '../../src/intake/cached-source.js';
import type { DiskFile } from '../../src/intake/discover/discover.js';
import { diskSource } from '../../src/intake/discover/disk-source.js';
import { takeIn } from '../../src/intake/intake.js';
import type { FileSource } from '../../src/intake/source.js';
import { validationContext } from '../../src/year/validation-context.js';
import { knowledge } from '../support/knowledge.js';

let folder: string;
let data: string;
let memory: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reintegrare-'));
  data = mkdtempSync(join(folder, '2018-'));
  memory = join(folder, 'citite');
  for (const unit of ['Iasi', 'Vaslui']) send(unit, '15.03.2018');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const send = (unit: string, day: string) =>
  writeFileSync(
    join(data, `Penitenciarul ${unit}.csv`),
    `Data;Tematica;Nume și prenume;Instituția\n${day};Locuirea;Brustureanu Anghelina;AJOFM ${unit}`,
  );

type Headers = NonNullable<Parameters<typeof validationContext>[3]>;

/** What the folder gives, with the files that had to be read for it. */
async function read(cache: ReadCache, today = '2018-12-01', headers: Headers = []) {
  const taken: string[] = [];
  const disk = diskSource([{ absolute: data }]);
  const source: FileSource<DiskFile> = {
    list: () => disk.list(),
    take(file, ...more) {
      taken.push(file.path);
      return disk.take(file, ...more);
    },
  };
  const intake = await takeIn(
    cachedSource(source, cache),
    validationContext(knowledge, today, 2018, headers),
  );
  return { intake, taken };
}

const cache = (build = 'a', isWriter = true, limit?: number) => readCache(memory, build, isWriter, limit);
const both = ['Penitenciarul Iasi.csv', 'Penitenciarul Vaslui.csv'];

describe('files that were read before', () => {
  it('are taken from memory with the same outcome, but those that changed', async () => {
    const first = await read(cache());
    expect(first.taken).toEqual(both);
    const second = await read(cache());
    expect(second.taken).toEqual([]);
    expect(second.intake).toEqual(first.intake);
    send('Vaslui', '16.03.2018');
    expect((await read(cache())).taken).toEqual(both.slice(1));
  });

  it('are read again where analysts decided otherwise about a header or a cell', async () => {
    await read(cache());
    const decided = await read(cache(), '2018-12-01', [{ key: 'tematica', is: { column: 'theme' } }]);
    expect(decided.taken).toEqual(both);
    const typed = {
      verdict: 'correct',
      sheet: '',
      cell: 'B2',
      typed: 'Locuirea',
      corrected: 'Munca',
    } as const;
    const line = { file: '../corecturi.csv', cell: 'A2', row: 2 };
    const corrections = [{ ...typed, reason: 'telefon', by: 'D. P.', day: '2018-12-03', line }];
    const [file] = (await diskSource([{ absolute: data }]).list()).files;
    const context = validationContext(knowledge, '2018-12-01', 2018);
    expect(file && (await cache().find(file, context))).toBeDefined();
    expect(file && (await cache().find({ ...file, corrections }, context))).toBeUndefined();
  });

  it('are read again by another program, and told the time at which the disk wrote them', async () => {
    await read(cache());
    expect((await read(cache('b'))).taken).toEqual(both);
    const written = new Date('2018-05-05T00:00:00Z');
    utimesSync(join(data, both[0] ?? ''), written, written);
    const { intake, taken } = await read(cache());
    expect(taken).toEqual([]);
    expect(intake.submissions[0]?.written).toBe(written.toISOString());
  });

  it('are the same on a later day, unless a day of theirs lay ahead', async () => {
    await read(cache(), '2018-04-01');
    expect((await read(cache(), '2018-04-02')).taken).toEqual([]);
    expect((await read(cache(), '2018-03-01')).taken).toEqual(both);
    send('Iasi', '20.11.2018');
    await read(cache(), '2018-11-01');
    expect((await read(cache(), '2018-11-21')).taken).toContain(both[0]);
  });

  it('are remembered so that nobody without them reads a name, and what somebody changed is not taken', async () => {
    await read(cache());
    const names = readdirSync(memory);
    expect(names).toHaveLength(2);
    for (const name of names) {
      const bytes = readFileSync(join(memory, name));
      for (const encoding of ['latin1', 'utf8', 'utf16le'] as const)
        expect(bytes.toString(encoding)).not.toMatch(/Brustureanu|Anghelina|AJOFM|Locuirea|Iasi/);
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
      writeFileSync(join(memory, name), bytes);
    }
    expect((await read(cache())).taken).toEqual(both);
    const published = createHash('sha256')
      .update(readFileSync(join(data, both[0] ?? '')))
      .digest('hex');
    expect(names.join()).not.toContain(published);
  });

  it('are forgotten beyond the bound, the longest unused first, and by whoever deletes them', async () => {
    await read(cache());
    const [old = '', fresh = ''] = readdirSync(memory);
    utimesSync(join(memory, old), new Date(0), new Date(0));
    await cache('a', true, statSync(join(memory, fresh)).size).prune();
    expect(readdirSync(memory)).toEqual([fresh]);
    rmSync(memory, { recursive: true });
    expect((await read(cache('a', false))).taken).toEqual(both);
    expect(readdirSync(folder)).not.toContain('citite');
  });
});
