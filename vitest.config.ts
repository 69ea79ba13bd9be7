import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/totals-reporter.ts'],
    // Results must not depend on where the computer stands.
    env: { TZ: 'Europe/Bucharest' },
  },
});
