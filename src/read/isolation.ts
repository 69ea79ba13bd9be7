import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Problem } from '../problem.js';
import { limits } from './limits.js';
import { type PackedBook, unpackBook } from './packed.js';
import type { ReadResult } from './parse.js';
import { type UnreadableReason, unreadable } from './unreadable.js';

/** Runs `parse` so that a file which loops, eats memory or crashes it ends in a finding for that file. */
export type Isolation = (bytes: Uint8Array, file: string) => Promise<ReadResult>;

/** What the thread is asked. */
export interface ParseRequest {
  readonly bytes: Uint8Array;
  readonly file: string;
}

/** What it answers: a `ReadResult` with its book packed. */
export interface ParseAnswer {
  readonly book?: PackedBook;
  readonly problems: readonly Problem[];
}

/** How long a thread may take and how large it may grow. */
export interface IsolationLimits {
  readonly deadlineMilliseconds: number;
  readonly deadlineMillisecondsPerMebibyte: number;
  readonly workerMebibytes: number;
}

/**
 * Reads one file after the other in a thread that is kept while it behaves and replaced when it does not. An idle
 * thread does not keep the process alive.
 * @param script the compiled thread, `worker.js`
 */
export function workerIsolation(script: URL, bounds: IsolationLimits = limits): Isolation {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const run = async (bytes: Uint8Array, file: string) => {
    worker ??= new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: bounds.workerMebibytes } });
    const answer = await ask(worker, { bytes, file }, bounds);
    if (typeof answer !== 'string') return unpack(answer);
    await worker.terminate();
    worker = undefined;
    return { problems: [unreadable(file, answer)] };
  };
  return (bytes, file) => {
    const result = last.then(() => run(bytes, file));
    last = result.catch(() => undefined);
    return result;
  };
}

/** The thread's answer, or why there is none. */
function ask(
  worker: Worker,
  request: ParseRequest,
  bounds: IsolationLimits,
): Promise<ParseAnswer | UnreadableReason> {
  return new Promise((resolve) => {
    const settle = (answer: ParseAnswer | UnreadableReason) => {
      clearTimeout(timer);
      for (const [event, listener] of Object.entries(listeners)) worker.off(event, listener);
      worker.unref();
      resolve(answer);
    };
    const listeners = {
      message: settle,
      messageerror: () => settle('crashed'),
      error: (error: unknown) => settle(isOutOfMemory(error) ? 'out-of-memory' : 'crashed'),
      exit: () => settle('crashed'),
    };
    const timer = setTimeout(() => settle('time-out'), deadline(request.bytes, bounds));
    for (const [event, listener] of Object.entries(listeners)) worker.on(event, listener);
    worker.ref();
    worker.postMessage(request);
  });
}

function unpack({ book, problems }: ParseAnswer): ReadResult {
  return book ? { book: unpackBook(book), problems } : { problems };
}

function deadline(bytes: Uint8Array, bounds: IsolationLimits): number {
  const mebibytes = bytes.length / 2 ** 20;
  return bounds.deadlineMilliseconds + mebibytes * bounds.deadlineMillisecondsPerMebibyte;
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** The program's own isolation: threads once it is compiled; the same function directly where it runs from source. */
export function defaultIsolation(): Isolation {
  const script = new URL('./worker.js', import.meta.url);
  shared ??= existsSync(script) ? workerIsolation(script) : parseHere;
  return shared;
}

let shared: Isolation | undefined;

async function parseHere(bytes: Uint8Array, file: string): Promise<ReadResult> {
  const { parse } = await import('./parse.js');
  return parse(bytes, file);
}
