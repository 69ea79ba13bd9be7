import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type IsolationLimits, workerIsolation } from '../../../src/intake/read/isolation.js';
import { context2018 } from '../../support/knowledge.js';

const bounds: IsolationLimits = {
  smallFileMilliseconds: 5_000,
  fileMilliseconds: 5_000,
  smallFileMebibytes: 64,
  fileMebibytes: 64,
  youngMebibytes: 16,
};

/** A thread that does as the file's content says. */
const thread = `
import { parentPort } from 'node:worker_threads';
const deeds = {
  answer: () => parentPort.postMessage({ problems: [] }),
  'throw later': () => {
    deeds.answer();
    setTimeout(() => { throw new Error('after the answer'); });
  },
  loop: () => { for (;;); },
  eat: () => { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)); },
  throw: () => { setTimeout(() => { throw new Error('outside of any promise'); }); },
  exit: () => process.exit(0),
};
parentPort.on('message', ({ bytes }) => deeds[new TextDecoder().decode(bytes)]());
`;

describe('workerIsolation', () => {
  let folder = '';
  let script: URL;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reintegrare-'));
    await writeFile(join(folder, 'thread.mjs'), thread);
    script = pathToFileURL(join(folder, 'thread.mjs'));
  });

  afterAll(() => rm(folder, { recursive: true }));

  it.each([
    ['loops', 'loop', 'time-out'],
    ['eats memory', 'eat', 'out-of-memory'],
    ['throws outside of any promise', 'throw', 'crashed'],
    ['ends the thread', 'exit', 'crashed'],
  ])('turns a file that %s into a finding, and reads the next', async (_, deed, reason) => {
    const isolation = workerIsolation(script, {
      ...bounds,
      ...(deed === 'loop' && { smallFileMilliseconds: 200 }),
    });
    const results = await Promise.all(
      ['answer', deed, 'answer'].map((content, i) =>
        isolation.read(new TextEncoder().encode(content), `Iasi ${i}.xlsx`),
      ),
    );
    expect(
      results.map(({ problems }) => problems.map(({ place, params }) => [place.file, params.reason])),
    ).toEqual([[], [['Iasi 1.xlsx', reason]], []]);
  });

  it('bounds the whole way of a file, not its reading alone', async () => {
    const isolation = workerIsolation(script, { ...bounds, smallFileMilliseconds: 200 });
    const file = { path: 'Iasi.xlsx', sha256: 'a', size: 4, written: '2018-11-05T09:30:00.000Z' };
    const taken = await isolation.takeIn(new TextEncoder().encode('loop'), file, context2018, true);
    expect(taken).toMatchObject({
      file: { path: 'Iasi.xlsx', read: false },
      problems: [{ params: { reason: 'time-out' } }],
    });
  });

  it('works on files at once, so that one which loops does not hold up the others', async () => {
    const isolation = workerIsolation(script, { ...bounds, smallFileMilliseconds: 400 });
    const done: string[] = [];
    const read = async (deed: string) => {
      await isolation.read(new TextEncoder().encode(deed), 'Iasi.xlsx');
      done.push(deed);
    };
    await Promise.all([read('loop'), read('answer'), read('answer')]);
    expect(done).toEqual(['answer', 'answer', 'loop']);
  });

  it('starts another thread where one fails after its answer', async () => {
    const isolation = workerIsolation(script, bounds);
    const read = (deed: string) => isolation.read(new TextEncoder().encode(deed), 'Iasi.xlsx');
    expect(await read('throw later')).toEqual({ problems: [] });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await read('answer')).toEqual({ problems: [] });
  });
});
