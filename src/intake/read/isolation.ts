import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Problem } from '../../model/problem.js';
import type { SourceFile } from '../source.js';
import { type TakenFile, takeInFile, unreadFile } from '../take-in-file.js';
import type { ValidationContext } from '../validate/rule.js';
import { type Allowance, allowedMilliseconds, startDeadline } from './deadline.js';
import { limits } from './limits.js';
import { type PackedBook, unpackBook } from './packed.js';
import { parse, type ReadResult } from './parse.js';
import { Unreadable, unreadable } from './unreadable.js';

/** What a file is asked for in a thread: so one which loops, eats memory or crashes it ends in a finding for that file. */
export interface Isolation {
  /** Its cells alone. */
  read(bytes: Uint8Array, path: string): Promise<ReadResult>;
  /** Its whole way through the intake: read, recognised and validated; `keepTables` as in `takeInFile`. */
  takeIn(
    bytes: Uint8Array,
    file: SourceFile,
    context: ValidationContext,
    keepTables: boolean,
  ): Promise<TakenFile>;
}

/** What the thread is asked; it makes the context itself, for functions cannot be handed to it. */
export type ThreadRequest =
  | { readonly type: 'read'; readonly bytes: Uint8Array; readonly file: Pick<SourceFile, 'path'> }
  | {
      readonly type: 'take in';
      readonly bytes: Uint8Array;
      readonly file: SourceFile;
      readonly today: string;
      readonly year: number | undefined;
      readonly keepTables: boolean;
    };

/** What it answers: a `ReadResult` with its book packed, or a file that was taken in. */
export type ThreadAnswer = PackedResult | TakenFile;

interface PackedResult {
  readonly book?: PackedBook;
  readonly problems: readonly Problem[];
}

/** How long a thread may work and how large it may grow. */
export interface IsolationLimits extends Allowance {
  readonly smallFileMebibytes: number;
  readonly fileMebibytes: number;
  readonly youngMebibytes: number;
}

/**
 * Reads one file after the other in a thread that is kept while it behaves and replaced when it does not. An idle
 * thread does not keep the process alive.
 * @param script the compiled thread, `intake-thread.js`
 */
export function workerIsolation(script: URL, bounds: IsolationLimits = limits): Isolation {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const stop = async () => worker?.terminate();
  const run = async (request: ThreadRequest) => {
    const isSmall = request.bytes.length <= limits.smallFileBytes;
    // A large file has a thread of its own: what it leaves behind, and what small ones left, would stay in memory.
    if (!isSmall) await stop();
    worker ??= startWorker(script, bounds, isSmall, () => {
      worker = undefined;
    });
    const answer = await ask(worker, request, bounds);
    if (answer instanceof Unreadable || !isSmall) await stop();
    return answer;
  };
  const inTurn = (request: ThreadRequest) => {
    const result = last.then(() => run(request));
    last = result.catch(() => undefined);
    return result;
  };
  return {
    async read(bytes, path) {
      const answer = await inTurn({ type: 'read', bytes, file: { path } });
      return answer instanceof Unreadable
        ? { problems: [refusal(path, answer)] }
        : unpack(answer as PackedResult);
    },
    async takeIn(bytes, source, { today, year }, keepTables) {
      const { path, sha256, size, written, folder, corrections } = source;
      const file = {
        ...{ path, sha256, size, written },
        ...(folder !== undefined && { folder }),
        ...(corrections && { corrections }),
      };
      const answer = await inTurn({ type: 'take in', bytes, file, today, year, keepTables });
      return answer instanceof Unreadable ? unreadFile(file, [refusal(path, answer)]) : (answer as TakenFile);
    },
  };
}

function refusal(file: string, { reason, params }: Unreadable): Problem {
  return unreadable(file, reason, params);
}

/** Starts the thread; the options of the program's own process, such as `--eval`, are not for it. */
function startWorker(script: URL, bounds: IsolationLimits, isSmall: boolean, onExit: () => void): Worker {
  const { smallFileMebibytes, fileMebibytes, youngMebibytes } = bounds;
  const resourceLimits = {
    maxOldGenerationSizeMb: isSmall ? smallFileMebibytes : fileMebibytes,
    maxYoungGenerationSizeMb: youngMebibytes,
  };
  const worker = new Worker(script, { resourceLimits, execArgv: [] });
  // What goes wrong after the answer was given concerns no file, and must not end the program.
  worker.on('error', () => undefined);
  worker.on('exit', onExit);
  return worker;
}

/** The thread's answer, or why there is none. */
function ask(
  worker: Worker,
  request: ThreadRequest,
  bounds: IsolationLimits,
): Promise<ThreadAnswer | Unreadable> {
  return new Promise((resolve) => {
    const settle = (answer: ThreadAnswer | Unreadable) => {
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

function unpack({ book, problems }: PackedResult): ReadResult {
  return book ? { book: unpackBook(book), problems } : { problems };
}

function failure(error: unknown): Unreadable {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory ? new Unreadable('out-of-memory') : new Unreadable('crashed', { detail: String(error) });
}

/** The program's own isolation: threads once it is compiled; the same functions directly where it runs from source. */
export function defaultIsolation(): Isolation {
  // In one of the few files of the bundle the thread stands beside, else where the command line is.
  const scripts = ['./intake-thread.js', '../../cli/intake-thread.js'].map(
    (path) => new URL(path, import.meta.url),
  );
  const script = scripts.find((candidate) => existsSync(candidate));
  shared ??= script ? workerIsolation(script) : noIsolation;
  return shared;
}

let shared: Isolation | undefined;

const noIsolation: Isolation = {
  read: async (bytes, path) => parse(bytes, path),
  takeIn: async (bytes, file, context, keepTables) =>
    takeInFile(file, parse(bytes, file.path), context, keepTables),
};
