import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/totals-reporter.ts'],
    // A guard against hanging, not a measure of speed: machines differ.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Results must not depend on where the computer stands.
    env: { TZ: 'Europe/Bucharest' },
  },
});
