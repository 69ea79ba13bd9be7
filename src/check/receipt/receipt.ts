import { z } from 'zod';
import { tableKinds } from '../../field/contract/tables.js';
import { count } from '../../report/compose/data/basic-schemas.js';
import { rulesVersion } from '../../rules.js';
import { rowTotals } from '../../year/row-totals.js';
import type { Check } from '../check-submissions.js';
import { verdictOf, verdicts } from '../verdict.js';

const totals = { read: count, counted: count, superseded: count, notCounted: count };

/** What `<name>.recipisa.json` holds: that a file, as its hash names it, was checked, when, by what and how it fared. */
export const receiptSchema = z.strictObject({
  receiptVersion: z.literal('1.0'),
  /** Beside the receipt. */
  file: z
    .string()
    .max(255)
    .regex(/^[^/\\\p{Cc}]+$/u),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: count,
  templateVersion: z.string().optional(),
  program: z.strictObject({ name: z.literal('reintegrare'), version: z.string(), rules: z.string() }),
  /** The year asked for. */
  year: z.int().optional(),
  checkedAt: z.iso.datetime(),
  verdict: z.enum(verdicts),
  rows: z.strictObject(totals),
  tables: z.array(z.strictObject({ table: z.enum(tableKinds), ...totals })),
  errors: count,
  warnings: count,
});
export type Receipt = z.infer<typeof receiptSchema>;

/** Certifies each file of a check; a file that was checked with others bears what was found of it among them. */
export function receiptsOf(check: Check, checkedAt: Date, version: string): Receipt[] {
  return check.files.map(({ path, sha256, size, templateVersion }) => {
    const tables = check.tables.filter(({ file }) => file === path);
    const rows = rowTotals(tables);
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
      verdict: verdictOf(errors, rows.read),
      rows,
      tables: tables.map(({ file: _, ...table }) => table),
      errors,
      warnings: problems.filter(({ severity }) => severity === 'warning').length,
    };
  });
}
