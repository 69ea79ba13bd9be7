// Run by npm after an installation: a checkout is built, where its tools are there; a packed program is built already.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const isThere = (path) => existsSync(new URL(`../${path}`, import.meta.url));
if (isThere('src/tsconfig.json') && isThere('node_modules/typescript')) {
  const { status } = spawnSync('npm run build', { stdio: 'inherit', shell: true });
  process.exitCode = status ?? 1;
}
