#!/usr/bin/env node
// Read by every version of Node.js there is, those without `await` outside of functions too: what it starts is not.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major > 20 || (major === 20 && minor >= 19)) {
  import('../dist/program/main.js').then(({ main }) => main(process));
} else {
  process.stderr.write(
    `Este nevoie de Node.js 20.19 sau mai nou; aici este ${process.versions.node}.\n` +
      `Node.js 20.19 or newer is needed; this is ${process.versions.node}.\n`,
  );
  process.exitCode = 2;
}
