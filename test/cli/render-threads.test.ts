import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderThreads } from '../../src/cli/render-threads.js';
import type { DocumentTask } from '../../src/report/render/render.js';
import { sampleReport } from '../report/render/sample.js';

/** A thread that does as the path of its task says. */
const thread = `
import { parentPort, threadId } from 'node:worker_threads';
parentPort.on('message', ({ path }) =>
  parentPort.postMessage(
    path === 'fails' ? { error: new Error('no ink') } : { files: [{ path, content: String(threadId) }] },
  ),
);
`;

describe('renderThreads', () => {
  let folder = '';
  let script: URL;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'reintegrare-'));
    writeFileSync(join(folder, 'thread.mjs'), thread);
    script = pathToFileURL(join(folder, 'thread.mjs'));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  const task = (path: string): DocumentTask => ({
    format: 'html',
    document: sampleReport(),
    path,
    createdAt: new Date(0),
  });

  it('renders more documents than there are threads, each in its place', async () => {
    const render = renderThreads(2, script);
    const written = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((path) => render(task(path))));
    expect(written.flat().map(({ path }) => path)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(new Set(written.flat().map(({ content }) => content)).size).toBe(2);
  });

  it('says what went wrong in a thread, and goes on with it', async () => {
    const render = renderThreads(2, script);
    await expect(render(task('fails'))).rejects.toThrow('no ink');
    expect(await render(task('a'))).toHaveLength(1);
  });

  it.each([
    ['one may work', 1, () => script],
    ['there is no thread', 2, () => pathToFileURL(join(folder, 'none.mjs'))],
  ])('renders directly where %s', async (_, jobs, at) => {
    const [file] = await renderThreads(jobs, at())(task('raport'));
    expect(file).toEqual({ path: 'raport.html', content: expect.stringContaining('<html') });
  });
});
