import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { OutputFile } from '../report/render/format.js';
import { type DocumentTask, type RenderDocument, renderHere } from '../report/render/render.js';

/** What a thread answers: the files, or what went wrong. */
export interface RenderAnswer {
  readonly files?: readonly OutputFile[];
  readonly error?: unknown;
}

const compiled = new URL('./render-thread.js', import.meta.url);

/**
 * Renders documents in so many threads at once, each kept for the next; directly where one may work, or none is there.
 * @param script the compiled thread
 */
export function renderThreads(jobs: number, script = compiled): RenderDocument {
  if (jobs < 2 || !existsSync(script)) return renderHere;
  const idle: Worker[] = [];
  const waiting: (() => void)[] = [];
  let started = 0;
  const worker = async (): Promise<Worker> => {
    const free = idle.pop();
    if (free) return free;
    if (started < jobs) {
      started += 1;
      return new Worker(script, { execArgv: [] });
    }
    await new Promise<void>((resolve) => waiting.push(resolve));
    return worker();
  };
  return async (task) => {
    const thread = await worker();
    try {
      return await answer(thread, task);
    } finally {
      idle.push(thread);
      waiting.shift()?.();
    }
  };
}

/** The files of a task; rejects with what the thread threw. An idle thread does not keep the process alive. */
async function answer(thread: Worker, task: DocumentTask): Promise<readonly OutputFile[]> {
  thread.ref();
  const { files, error } = await new Promise<RenderAnswer>((resolve, reject) => {
    const settle = (told: RenderAnswer) => {
      thread.off('error', reject);
      resolve(told);
    };
    thread.once('message', settle);
    thread.once('error', reject);
    thread.postMessage(task);
  });
  thread.unref();
  if (!files) throw error;
  return files;
}
