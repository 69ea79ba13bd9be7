import { defineConfig } from 'vitest/config';

const tools = 'test/**/*.tools.test.ts';
const faults = 'test/faults/**/*.test.ts';

export default defineConfig({
  test: {
    reporters: ['default', './test/totals-reporter.ts'],
    // One for each of the two cores that CI has; left out, one of them is idle.
    maxWorkers: 2,
    // Results must not depend on where the computer stands.
    env: { TZ: 'Europe/Bucharest' },
    projects: [
      {
        extends: true,
        test: {
          name: 'program',
          include: ['test/**/*.test.ts'],
          exclude: [tools, faults],
          // A guard against hanging, not a measure of speed: machines differ.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // No test changes what another reads: files share what they load, which saves a third of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          // What opens outputs with other programs (LibreOffice, Chromium, pandoc …) or runs compilers waits for them.
          name: 'tools',
          include: [tools],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          isolate: false,
        },
      },
      {
        extends: true,
        // Faults are planted in modules, which no other test may see.
        test: { name: 'faults', include: [faults], testTimeout: 120_000, isolate: true },
      },
    ],
  },
});
