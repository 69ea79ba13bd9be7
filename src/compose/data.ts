import { z } from 'zod';
import { measures, meetingForms, meetingTypes, organisationKinds } from '../contract/enumerations.js';
import { type FigureId, figureIds } from '../count/counts.js';
import { languages } from '../language.js';
import { mergeCauses } from '../merge/year.js';

export { composeData } from './data/compose-data.js';

/** What `raport-<year>.json` holds. The published `docs/raport.schema.json` is made from it. */

const day = z.iso.date().meta({ title: 'Day', description: 'YYYY-MM-DD' });
const count = z.int().nonnegative();
const unitCode = z
  .string()
  .meta({ title: 'Prison unit', description: 'Code of the registry of prison units' });
const county = z.string().meta({ title: 'County', description: 'County code: IS, B' });
const domainCode = z.string().meta({ title: 'Domain', description: 'Code of the registry of domains' });

const placeSchema = z
  .strictObject({ file: z.string(), sheet: z.string().optional(), cell: z.string().optional() })
  .meta({ id: 'place', title: 'Place', description: 'Where something stands in what the units sent' });

const figureSchema = z
  .strictObject({
    value: count,
    definition: z.string(),
    evidence: z
      .array(placeSchema)
      .meta({ title: 'Evidence', description: 'The cells that it was counted from' }),
    span: z
      .strictObject({ first: day, last: day })
      .optional()
      .meta({ title: 'Span', description: 'First and last day of what was counted' }),
  })
  .meta({ id: 'figure', title: 'Figure', description: 'A number that is published' });

const figuresSchema = z
  .strictObject(
    Object.fromEntries(figureIds.map((id) => [id, figureSchema])) as Record<FigureId, typeof figureSchema>,
  )
  .meta({ title: 'Figures' });

const meetingSchema = z
  .strictObject({
    id: z.string(),
    type: z.enum(meetingTypes),
    units: z
      .array(unitCode)
      .meta({ title: 'Units', description: 'The host first, then those that joined it' }),
    first: day,
    last: day,
    venue: z.string().optional(),
    county,
    form: z.enum(meetingForms).optional(),
    theme: z.string(),
    attendance: count.optional().meta({ title: 'Attendance', description: 'As the unit stated it' }),
    participants: z
      .strictObject(
        Object.fromEntries(organisationKinds.map((kind) => [kind, count])) as Record<
          (typeof organisationKinds)[number],
          typeof count
        >,
      )
      .meta({ title: 'Participants', description: 'Representatives by kind of their organisation' }),
    organisations: z.array(z.string()).meta({ title: 'Organisations', description: 'Ids of those present' }),
    evidence: z.array(placeSchema),
  })
  .meta({ id: 'meeting', title: 'Meeting' });

const organisationSchema = z
  .strictObject({
    id: z.string(),
    name: z.string().meta({ title: 'Name', description: 'Masked where the kind is unknown' }),
    kind: z.enum(organisationKinds),
    kindCertain: z.boolean(),
    type: z.string().optional().meta({ title: 'Type', description: 'Code of the type of institution' }),
    county: county.optional(),
    members: z.array(
      z.strictObject({
        name: z.string(),
        reason: z.string().meta({ title: 'Reason', description: 'Code of why it was counted here' }),
        reasonText: z.string(),
        confidence: z.number().min(0).max(1),
        places: z.array(placeSchema),
      }),
    ),
  })
  .meta({
    id: 'organisation',
    title: 'Organisation',
    description: 'One legal person, under all names typed for it',
  });

const difficultySchema = z
  .strictObject({
    id: z.string(),
    domain: domainCode,
    text: z.string(),
    units: z.array(unitCode),
    authorities: z.array(z.string()),
    reports: z.array(
      z.strictObject({
        unit: unitCode,
        text: z.string(),
        proposal: z.string().optional(),
        measure: z.enum(measures).optional(),
        meeting: z.string().optional().meta({ title: 'Meeting', description: 'Id of the meeting' }),
        place: placeSchema,
      }),
    ),
  })
  .meta({ id: 'difficulty', title: 'Difficulty', description: 'One problem, in all the words used for it' });

const coverageSchema = z
  .strictObject({
    unit: unitCode,
    name: z.string(),
    files: z.array(z.string()),
    meetings: count,
    participants: count,
    difficulties: count,
  })
  .meta({ id: 'coverage', title: 'Coverage', description: 'What a prison unit sent' });

const problemSchema = z
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

const inputSchema = z
  .strictObject({
    path: z.string(),
    sha256: z.string().optional(),
    size: count.optional().meta({ title: 'Size', description: 'In bytes' }),
    outcome: z.enum(['read', 'copied', 'replaced', 'skipped', 'refused']),
    reason: z.string().optional(),
  })
  .meta({ id: 'input', title: 'Input file' });

const mergeSchema = z
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

export const schemaVersion = '1.0';

export const reportDataSchema = z
  .strictObject({
    schemaVersion: z.literal(schemaVersion),
    year: z.int(),
    language: z
      .enum(languages)
      .meta({ title: 'Language', description: 'Of definitions, messages and reasons' }),
    figures: figuresSchema,
    meetings: z.array(meetingSchema),
    organisations: z.array(organisationSchema),
    difficulties: z.array(difficultySchema),
    coverage: z.array(coverageSchema),
    problems: z.array(problemSchema),
    inputs: z.array(inputSchema),
    merges: z.array(mergeSchema),
    rows: z
      .strictObject({ read: count, counted: count, superseded: count, notCounted: count })
      .meta({ title: 'Rows', description: 'read = counted + superseded + notCounted' }),
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
