// Bundles the compiled program into a few files, so that a command loads what it needs at once: a step of `npm run build`.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { unbundled } from './unbundled.mjs';

const outdir = '../dist/program';
rmSync(new URL(`${outdir}/`, import.meta.url), { recursive: true, force: true });

await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: ['cli/main.ts', 'cli/intake-thread.ts', 'cli/render-thread.ts'],
  outdir,
  // Flat: the threads are found beside whoever starts them.
  entryNames: '[name]',
  chunkNames: '[name]-[hash]',
  bundle: true,
  // Commands load what they need when they need it.
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  charset: 'utf8',
  keepNames: true,
  legalComments: 'linked',
  logLevel: 'warning',
  // Packages of CommonJS may ask for modules of Node while they run.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  external: unbundled,
});
