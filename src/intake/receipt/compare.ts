import { finding } from '../../model/finding.js';
import type { Problem } from '../../model/problem.js';
import { intakeRules } from '../intake-rules.js';
import type { IntakeFile } from '../take-in-file.js';
import type { Receipt } from './receipt.js';

/** A receipt with where it lies. */
export interface FoundReceipt {
  /** Relative to the input folder. */
  readonly path: string;
  readonly receipt: Receipt;
}

/** Letters of a hash that people can compare by eye. */
const shownHash = 12;

/**
 * Holds files against the receipts that came with them: is the file beside a receipt the one that was checked? Of
 * several receipts of one file the one that fits it speaks, else the latest.
 */
export function compareReceipts(receipts: readonly FoundReceipt[], files: readonly IntakeFile[]): Problem[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const latest = new Map<string, FoundReceipt>();
  const rank = ({ receipt }: FoundReceipt, path: string) =>
    `${byPath.get(path)?.sha256 === receipt.sha256 ? 1 : 0} ${receipt.checkedAt}`;
  for (const found of receipts) {
    const path = besideOf(found);
    const known = latest.get(path);
    if (!known || rank(found, path) > rank(known, path)) latest.set(path, found);
  }
  return [...latest].flatMap(([path, found]) => problemOf(found, path, byPath.get(path)));
}

function besideOf({ path, receipt }: FoundReceipt): string {
  return path.slice(0, path.lastIndexOf('/') + 1) + receipt.file;
}

function problemOf({ path, receipt }: FoundReceipt, file: string, held: IntakeFile | undefined): Problem {
  const day = receipt.checkedAt.slice(0, 10);
  const related = [{ file: path }];
  if (!held) return finding(intakeRules['receipt-has-file'], { file: path }, { file, day });
  if (held.sha256 !== receipt.sha256) {
    const params = {
      day,
      checked: receipt.sha256.slice(0, shownHash),
      found: held.sha256.slice(0, shownHash),
    };
    return finding(intakeRules['receipt-matches'], { file }, params, { related });
  }
  const params = { day, verdict: receipt.verdict, errors: receipt.errors, warnings: receipt.warnings };
  return finding(intakeRules['receipt-read'], { file }, params, { related });
}
