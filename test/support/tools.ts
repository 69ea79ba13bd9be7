import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe } from 'vitest';

/** Programs that tests open outputs with, and where they come from. */
const packages = {
  pdftotext: 'poppler-utils',
  qpdf: 'qpdf',
  pandoc: 'pandoc',
  chromium: 'chromium',
  soffice: 'libreoffice',
  bash: 'bash',
} as const;
export type Tool = keyof typeof packages;

/** Whether a program is installed. */
export function installed(tool: Tool): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, tool)));
}

/** A group of tests that is skipped, and says why, where a program is missing. */
export function describeWith(tool: Tool, name: string, tests: () => void): void {
  const ready = installed(tool);
  describe.skipIf(!ready)(ready ? name : `${name} (skipped: ${packages[tool]} is not installed)`, tests);
}
