import { z } from 'zod';
import { mergeCauses } from '../../../year/merge/year.js';
import { count, persons, placeSchema, unitCode } from './basic-schemas.js';

export const coverageSchema = z
  .strictObject({
    unit: unitCode,
    name: z.string(),
    files: z.array(z.string()),
    meetings: count,
    participants: persons,
    difficulties: count,
    answeredNone: z
      .literal(true)
      .optional()
      .meta({ title: 'Answered none', description: 'The unit says that it held no meeting' }),
  })
  .meta({ id: 'coverage', title: 'Coverage', description: 'What a prison unit sent' });

export const problemSchema = z
  .strictObject({
    rule: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    ...placeSchema.shape,
    found: z.string().optional(),
    message: z.string(),
    fix: z.string(),
    rows: z
      .array(z.int().positive())
      .optional()
      .meta({ title: 'Rows', description: 'Kept out of the count' }),
  })
  .meta({ id: 'problem', title: 'Finding' });

export const inputSchema = z
  .strictObject({
    path: z.string(),
    sha256: z.string().optional(),
    size: count.optional().meta({ title: 'Size', description: 'In bytes' }),
    outcome: z.enum(['read', 'applied', 'copied', 'replaced', 'skipped', 'refused']),
    reason: z.string().optional(),
  })
  .meta({ id: 'input', title: 'Input file' });

export const mergeSchema = z
  .strictObject({
    reason: z.enum(['copied', 'resent', 'joint', 'repeated-rows']),
    because: z.enum(mergeCauses),
    text: z.string(),
    kept: placeSchema,
    dropped: z.array(placeSchema),
    units: z.array(unitCode),
    rows: count.optional(),
  })
  .meta({ id: 'merge', title: 'Merge', description: 'What was received more than once and counted once' });
