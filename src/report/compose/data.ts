import { z } from 'zod';
import { languages } from '../../model/language.js';
import { type FigureId, figureIds } from '../../year/count/figure-table.js';
import { changesSchema } from './changes/compare-snapshots.js';
import { count, figureSchema, sheetSchema } from './data/basic-schemas.js';
import { difficultySchema, meetingSchema, organisationSchema } from './data/content-schemas.js';
import { coverageSchema, inputSchema, mergeSchema, problemSchema } from './data/quality-schemas.js';

import { undecidedSchema } from './data/undecided-schemas.js';

export { composeData } from './data/compose-data.js';

const figuresSchema = z
  .strictObject(
    Object.fromEntries(figureIds.map((id) => [id, figureSchema])) as Record<FigureId, typeof figureSchema>,
  )
  .meta({ title: 'Figures' });

const schemaVersion = '1.3';

/** What `raport-<year>.json` holds. The published `docs/raport.schema.json` is made from it. */
export const reportDataSchema = z
  .strictObject({
    schemaVersion: z.literal(schemaVersion),
    year: z.int(),
    language: z
      .enum(languages)
      .meta({ title: 'Language', description: 'Of definitions, messages and reasons' }),
    dataUntil: z
      .string()
      .meta({ title: 'Data until', description: 'Last day of the last meeting, YYYY-MM-DD' }),
    issued: z
      .string()
      .optional()
      .meta({ title: 'Issued', description: 'Day of issue, YYYY-MM-DD, where one was given' }),
    run: z
      .string()
      .meta({ title: 'Run', description: 'Names the rules and the files that the figures come from' }),
    slice: z
      .strictObject({
        units: z.array(z.string()).optional(),
        counties: z.array(z.string()).optional(),
        from: z.string().optional(),
        to: z.string().optional(),
      })
      .optional()
      .meta({
        title: 'Part',
        description: 'The part of the year that is reported; absent where it is the whole',
      }),
    series: z
      .array(z.strictObject({ year: z.int(), figures: z.record(z.string(), count) }))
      .optional()
      .meta({ title: 'Series', description: 'The figures of several years, where they were asked for' }),
    unitsWithData: z.array(z.string()).meta({
      title: 'Units with data',
      description:
        'Codes of the units that sent data: the units of a figure or difficulty are a part of these',
    }),
    figures: figuresSchema,
    meetings: z.array(meetingSchema),
    organisations: z.array(organisationSchema),
    difficulties: z.array(difficultySchema),
    coverage: z.array(coverageSchema),
    undecided: undecidedSchema,
    problems: z.array(problemSchema),
    inputs: z.array(inputSchema),
    merges: z.array(mergeSchema),
    rows: z
      .strictObject({ read: count, counted: count, superseded: count, notCounted: count })
      .meta({ title: 'Rows', description: 'read = counted + superseded + notCounted' }),
    sheets: z.array(sheetSchema),
    changes: changesSchema.optional(),
  })
  .meta({
    title: 'Report data',
    description: 'All figures of a year with the cells behind them, and what they were counted from',
  });

export type ReportData = z.infer<typeof reportDataSchema>;

/** The JSON Schema (draft 2020-12) of the data. */
export function reportJsonSchema(): object {
  return z.toJSONSchema(reportDataSchema, { target: 'draft-2020-12' });
}
