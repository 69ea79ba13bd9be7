import { limits } from './limits.js';

/** How often it is looked whether the time is over, in milliseconds. */
const lookEvery = 100;
/** On a busy machine the clock runs ahead of the work; beyond so many times the allowance nothing is working any more. */
const clockFactor = 5;

/** The budget of a small file, and of any other. */
export interface Allowance {
  readonly smallFileMilliseconds: number;
  readonly fileMilliseconds: number;
}

/** How long a file may be worked on, in milliseconds of processor time. */
export function allowedMilliseconds(bytes: number, allowance: Allowance = limits): number {
  return bytes <= limits.smallFileBytes ? allowance.smallFileMilliseconds : allowance.fileMilliseconds;
}

/** The same by the clock, which is all that a browser has. */
export function allowedByClock(milliseconds: number): number {
  return milliseconds * clockFactor;
}

/**
 * Calls `late` once a thread has worked for longer than allowed. Processor time is measured, not the clock: on a busy
 * machine the same file must not have another outcome. It is that of the process, of which each working thread has its
 * share: whoever waits for them does not work meanwhile.
 * @param workers how many threads work at the moment
 * @returns what stops it
 */
export function startDeadline(milliseconds: number, late: () => void, workers: () => number): () => void {
  const start = performance.now();
  let used = process.cpuUsage();
  let worked = 0;
  const timer = setInterval(() => {
    const { user, system } = process.cpuUsage(used);
    used = process.cpuUsage();
    worked += (user + system) / 1000 / workers();
    if (worked > milliseconds || performance.now() - start > allowedByClock(milliseconds)) late();
  }, lookEvery);
  return () => clearInterval(timer);
}
