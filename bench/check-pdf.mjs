import { readFileSync } from 'node:fs';
import { checkPdf } from './pdf-check/check.mjs';

const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write('npm run check:pdf -- FILE...\n');
  process.exitCode = 2;
}
for (const file of files) {
  const findings = await checkPdf(readFileSync(file));
  const shown = findings.slice(0, 30).map((finding) => `  ${finding}\n`);
  const verdict = findings.length === 0 ? 'nothing found' : `${findings.length} found`;
  process.stdout.write(`${file}: ${verdict}\n${shown.join('')}`);
  if (findings.length > 0) process.exitCode = 1;
}
