/** How often it is looked whether the time is over, in milliseconds. */
const lookEvery = 100;
/** On a busy machine the clock runs ahead of the work; beyond so many times the allowance nothing is working any more. */
const clockFactor = 5;

/**
 * Calls `late` once the process has worked for longer than allowed. Processor time is measured, not the clock: on a
 * busy machine the same file must not have another outcome. Whoever waits for a thread does not work meanwhile.
 * @returns what stops it
 */
export function startDeadline(milliseconds: number, late: () => void): () => void {
  const start = performance.now();
  const usedBefore = process.cpuUsage();
  const timer = setInterval(() => {
    const { user, system } = process.cpuUsage(usedBefore);
    const worked = (user + system) / 1000;
    if (worked > milliseconds || performance.now() - start > milliseconds * clockFactor) late();
  }, lookEvery);
  return () => clearInterval(timer);
}
