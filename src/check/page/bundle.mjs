// Bundles the two scripts of the offline page into dist/page: a step of `npm run build`.
import { build } from 'esbuild';

await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: ['browser/main.ts', 'browser/worker.ts'],
  outdir: '../../../dist/page',
  bundle: true,
  minify: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
  // In a thread there is no document: packages that have a variant for it name it so.
  conditions: ['worker'],
  legalComments: 'inline',
  logLevel: 'warning',
});
