import type { Receipt } from '../../intake/receipt/receipt.js';
import { verdictOf } from '../../model/verdict.js';
import { rulesVersion } from '../../rules.js';
import { rowTotals } from '../../year/row-totals.js';
import { sumRows } from '../awaits.js';
import type { Check } from '../check-submissions.js';

/** Certifies each file of a check; a file that was checked with others bears what was found of it among them. */
export function receiptsOf(check: Check, checkedAt: Date, version: string): Receipt[] {
  return check.files.map(({ path, sha256, size, templateVersion }) => {
    const tables = check.tables.filter(({ file }) => file === path);
    const rows = rowTotals(tables);
    const awaiting = sumRows(check.awaits.filter(({ file }) => file === path));
    const problems = check.problems.filter(({ place }) => place.file === path);
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    return {
      receiptVersion: '1.0',
      file: path.slice(path.lastIndexOf('/') + 1),
      ...{ sha256, size },
      ...(templateVersion !== undefined && { templateVersion }),
      program: { name: 'reintegrare', version, rules: rulesVersion },
      ...(check.year !== undefined && { year: check.year }),
      checkedAt: `${checkedAt.toISOString().slice(0, 19)}Z`,
      verdict: verdictOf({ problems, rows: rows.read, awaiting }),
      rows,
      tables: tables.map(({ file: _, ...table }) => table),
      errors,
      warnings: problems.filter(({ severity }) => severity === 'warning').length,
    };
  });
}
