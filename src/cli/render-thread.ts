import { parentPort } from 'node:worker_threads';
import type { DocumentTask } from '../report/render/render.js';
import { renderHere } from '../report/render/render.js';
import type { RenderAnswer } from './render-threads.js';

/** The thread in which documents are rendered: one task, one answer. */
parentPort?.on('message', async (task: DocumentTask) => parentPort?.postMessage(await answerTo(task)));

async function answerTo(task: DocumentTask): Promise<RenderAnswer> {
  try {
    return { files: await renderHere(task) };
  } catch (error) {
    return { error };
  }
}
