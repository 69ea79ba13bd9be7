import type { DescribedCheck } from '../describe.js';
import type { Style } from './style.js';

/** One way of writing a check: a file of this folder and a line in `formats.ts`. Pure, so that a page can use it. */
export interface CheckFormat {
  readonly id: string;
  render(check: DescribedCheck, context: CheckContext): string;
}

export interface CheckContext {
  /** Of the program. */
  readonly version: string;
  /** Width to write for, in characters. */
  readonly columns: number;
  readonly style: Style;
  /** Whether to write what was only understood or skipped, and every cell, too. */
  readonly all: boolean;
  /** Where the reader of the output finds a file, from where he stands; its path is what the check calls it. */
  locate(path: string): string;
}
