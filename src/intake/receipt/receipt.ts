import { z } from 'zod';
import { tableKinds } from '../../field/contract/tables.js';
import { verdicts } from '../../model/verdict.js';

const count = z.int().nonnegative();
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
