import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Problem } from '../../model/problem.js';
import type { HeaderDecision } from '../recognise/header-decisions.js';
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
  /** Ends its threads, which hold memory that later work needs; new ones are started when there is a file again. */
  end(): Promise<void>;
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
      readonly headers: readonly HeaderDecision[];
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
 * Reads files in threads that are kept while they behave and replaced when they do not: as many as there are requests
 * at once. Idle threads do not keep the process alive.
 * @param script the compiled thread, `intake-thread.js`
 */
export function workerIsolation(script: URL, bounds: IsolationLimits = limits): Isolation {
  const lanes: Lane[] = [];
  const idleLane = () => {
    const idle = lanes.find(({ isBusy }) => !isBusy);
    if (idle) return idle;
    const started: Lane = { isBusy: false };
    lanes.push(started);
    return started;
  };
  const busyLanes = () => lanes.filter(({ isBusy }) => isBusy).length;
  const run = async (request: ThreadRequest) => {
    const lane = idleLane();
    lane.isBusy = true;
    const isSmall = request.bytes.length <= limits.smallFileBytes;
    // A large file has a thread of its own: what it leaves behind, and what small ones left, would stay in memory.
    if (!isSmall) await lane.worker?.terminate();
    lane.worker ??= startWorker(script, bounds, isSmall, () => {
      delete lane.worker;
    });
    const answer = await ask(lane.worker, request, bounds, busyLanes);
    if (answer instanceof Unreadable || !isSmall) await lane.worker?.terminate();
    lane.isBusy = false;
    return answer;
  };
  let lastLarge: Promise<unknown> = Promise.resolve();
  /** Large files one after the other: two at once could need twice the memory. */
  const inTurn = (request: ThreadRequest) => {
    if (request.bytes.length <= limits.smallFileBytes) return run(request);
    const result = lastLarge.then(() => run(request));
    lastLarge = result.catch(() => undefined);
    return result;
  };
  return {
    async read(bytes, path) {
      const answer = await inTurn({ type: 'read', bytes, file: { path } });
      return answer instanceof Unreadable
        ? { problems: [refusal(path, answer)] }
        : unpack(answer as PackedResult);
    },
    async takeIn(bytes, source, { today, year, headers = [] }, keepTables) {
      const { path, sha256, size, written, folder, corrections } = source;
      const file = {
        ...{ path, sha256, size, written },
        ...(folder !== undefined && { folder }),
        ...(corrections && { corrections }),
      };
      const answer = await inTurn({ type: 'take in', bytes, file, today, year, keepTables, headers });
      return answer instanceof Unreadable ? unreadFile(file, [refusal(path, answer)]) : (answer as TakenFile);
    },
    async end() {
      await Promise.all(lanes.splice(0).map(({ worker }) => worker?.terminate()));
    },
  };
}

/** A thread that works on one file at a time, or the place of one that ended. */
interface Lane {
  worker?: Worker;
  isBusy: boolean;
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

/**
 * The thread's answer, or why there is none.
 * @param workers how many threads share the processor time
 */
function ask(
  worker: Worker,
  request: ThreadRequest,
  bounds: IsolationLimits,
  workers: () => number,
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
    const stopDeadline = startDeadline(milliseconds, late, workers);
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

/** Ends the threads of the program's own isolation. */
export async function endThreads(): Promise<void> {
  await shared?.end();
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
  end: async () => undefined,
};
