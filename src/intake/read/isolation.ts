import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Problem } from '../../model/problem.js';
import { type Allowance, allowedMilliseconds, startDeadline } from './deadline.js';
import { limits } from './limits.js';
import { type PackedBook, unpackBook } from './packed.js';
import type { ReadResult } from './parse.js';
import { Unreadable, unreadable } from './unreadable.js';

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

/** How long a thread may work and how large it may grow. */
export interface IsolationLimits extends Allowance {
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
    worker ??= startWorker(script, bounds, () => {
      worker = undefined;
    });
    const thread = worker;
    const answer = await ask(thread, { bytes, file }, bounds);
    if (!(answer instanceof Unreadable)) return unpack(answer);
    await thread.terminate();
    return { problems: [unreadable(file, answer.reason, answer.params)] };
  };
  return (bytes, file) => {
    const result = last.then(() => run(bytes, file));
    last = result.catch(() => undefined);
    return result;
  };
}

/** Starts the thread; the options of the program's own process, such as `--eval`, are not for it. */
function startWorker(script: URL, bounds: IsolationLimits, onExit: () => void): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: bounds.workerMebibytes };
  const worker = new Worker(script, { resourceLimits, execArgv: [] });
  // What goes wrong after the answer was given concerns no file, and must not end the program.
  worker.on('error', () => undefined);
  worker.on('exit', onExit);
  return worker;
}

/** The thread's answer, or why there is none. */
function ask(
  worker: Worker,
  request: ParseRequest,
  bounds: IsolationLimits,
): Promise<ParseAnswer | Unreadable> {
  return new Promise((resolve) => {
    const settle = (answer: ParseAnswer | Unreadable) => {
      stopDeadline();
      for (const [event, listener] of Object.entries(listeners)) worker.off(event, listener);
      worker.unref();
      resolve(answer);
    };
    const listeners = {
      message: settle,
      error: (error: unknown) => settle(failure(error)),
      exit: () => settle(new Unreadable('crashed')),
    };
    const milliseconds = allowedMilliseconds(request.bytes.length, bounds);
    const late = () => settle(new Unreadable('time-out', { milliseconds }));
    const stopDeadline = startDeadline(milliseconds, late);
    for (const [event, listener] of Object.entries(listeners)) worker.on(event, listener);
    worker.ref();
    worker.postMessage(request);
  });
}

function unpack({ book, problems }: ParseAnswer): ReadResult {
  return book ? { book: unpackBook(book), problems } : { problems };
}

function failure(error: unknown): Unreadable {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory ? new Unreadable('out-of-memory') : new Unreadable('crashed', { detail: String(error) });
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
