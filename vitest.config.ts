import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/totals-reporter.ts'],
    // A guard against hanging, not a measure of speed: machines differ.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // One for each of the two cores that CI has; left out, one of them is idle.
    maxWorkers: 2,
    // No test changes what another reads: files share what they load, which saves a third of the time.
    isolate: false,
    // Results must not depend on where the computer stands.
    env: { TZ: 'Europe/Bucharest' },
  },
});
