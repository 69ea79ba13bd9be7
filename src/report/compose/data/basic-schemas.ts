import { z } from 'zod';
import { type RowEnd, rowEnds } from '../../../year/ledger.js';

export const day = z.iso.date().meta({ title: 'Day', description: 'YYYY-MM-DD' });
export const count = z.int().nonnegative();
/** A number of persons, or what is told of one that is too small to be published. */
export const persons = z.union([count, z.string().regex(/^(?:<\d+|withheld)$/)]).meta({
  id: 'persons',
  title: 'Persons',
  description:
    'A number; with --small-groups, "<N" where it is at least 1 and below N, and "withheld" where another number could be recomputed from it',
});
export const unitCode = z
  .string()
  .meta({ title: 'Prison unit', description: 'Code of the registry of prison units' });
export const county = z.string().meta({ title: 'County', description: 'County code: IS, B' });
export const domainCode = z
  .string()
  .meta({ title: 'Domain', description: 'Code of the registry of domains' });

/** The rows that hold something, by how they end: `rows` is their sum. */
export const ledgerSums = {
  rows: count,
  ...(Object.fromEntries(rowEnds.map((end) => [end, count])) as Record<RowEnd, typeof count>),
};

/** The rows of one sheet. */
export const sheetSchema = z
  .strictObject({ file: z.string(), sheet: z.string().optional(), ...ledgerSums })
  .meta({
    id: 'sheet',
    title: 'Sheet',
    description: `Every row that holds something: rows = ${rowEnds.join(' + ')}`,
  });

export const placeSchema = z
  .strictObject({ file: z.string(), sheet: z.string().optional(), cell: z.string().optional() })
  .meta({ id: 'place', title: 'Place', description: 'Where something stands in what the units sent' });

export const figureSchema = z
  .strictObject({
    value: persons,
    definition: z.string(),
    evidence: z
      .array(placeSchema)
      .meta({ title: 'Evidence', description: 'The cells that it was counted from' }),
    units: z.array(unitCode).meta({ title: 'Units', description: 'The units that it comes from' }),
    span: z
      .strictObject({ first: day, last: day })
      .optional()
      .meta({ title: 'Span', description: 'First and last day of what was counted' }),
    range: z.strictObject({ min: count, max: count }).optional().meta({
      title: 'Range',
      description: 'What it may be while questions are undecided; absent where none touches it',
    }),
  })
  .meta({ id: 'figure', title: 'Figure', description: 'A number that is published' });
