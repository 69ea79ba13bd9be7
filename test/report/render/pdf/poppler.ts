import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a program prints about a file; `FILE` among the arguments stands for it. */
export function ask(program: string, args: readonly string[], pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'raport-'));
  try {
    const file = join(folder, 'raport.pdf');
    writeFileSync(file, pdf);
    const given = args.map((arg) => (arg === 'FILE' ? file : arg));
    return execFileSync(program, given, { encoding: 'utf8', maxBuffer: 64e6 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text of the pages in the order in which it is drawn. */
export function textOf(pdf: Uint8Array): string {
  return ask('pdftotext', ['-raw', 'FILE', '-'], pdf);
}
