import { z } from 'zod';
import { tableKinds } from '../field/contract/tables.js';
import { languages } from '../model/language.js';
import { verdicts } from '../model/verdict.js';
import { count, placeSchema, sheetSchema } from '../report/compose/data/basic-schemas.js';

export const schemaVersion = '1.1';

const totals = { read: count, counted: count, superseded: count, notCounted: count };

const totalsOf = 'read = counted + superseded + notCounted';

const checkedFileSchema = z
  .strictObject({
    path: z
      .string()
      .meta({ description: 'The name of a file given by itself, or the path below the folder given' }),
    sha256: z.string(),
    size: count.meta({ title: 'Size', description: 'In bytes' }),
    read: z.boolean().meta({ description: 'Whether anything in it could be read as a table' }),
    templateVersion: z
      .string()
      .optional()
      .meta({ title: 'Template version', description: 'Of the blank workbook that was filled in' }),
    rows: z.strictObject(totals).meta({ title: 'Rows', description: totalsOf }),
  })
  .meta({ id: 'file', title: 'File' });

const tableSchema = z
  .strictObject({
    file: z.string(),
    table: z.enum(tableKinds),
    name: z.string().meta({ description: 'The name of the table for people' }),
    ...totals,
  })
  .meta({ id: 'table', title: 'Table of a file', description: totalsOf });

const awaitSchema = z
  .strictObject({
    file: z.string(),
    table: z.enum(tableKinds).meta({ description: 'The table that has the rows' }),
    needs: z.enum(tableKinds).meta({ description: 'The table that is in none of the files' }),
    rows: count.meta({ description: 'Rows that are counted only with it; 0 where it only completes them' }),
  })
  .meta({ id: 'await', title: 'Awaited table', description: 'What another file must bring' });

const problemSchema = z
  .strictObject({
    key: z.string().meta({
      title: 'Key',
      description:
        'The same in every check of the file until the problem is put right, whatever rows are inserted',
    }),
    rule: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    ...placeSchema.shape,
    table: z.enum(tableKinds).optional(),
    column: z.string().optional().meta({ title: 'Column', description: 'Key of the column concerned' }),
    found: z.string().optional().meta({ title: 'Found', description: 'As typed, without personal data' }),
    title: z
      .string()
      .meta({ description: 'What is wrong, in a few words: the same for all problems of one cause' }),
    message: z.string(),
    fix: z.string(),
    rows: z
      .array(z.int().positive())
      .optional()
      .meta({ title: 'Rows', description: 'Rows of the sheet that it keeps out of the count' }),
    related: z
      .array(placeSchema)
      .optional()
      .meta({ title: 'Related', description: 'Other places that explain it' }),
    state: z
      .enum(['new', 'remaining'])
      .optional()
      .meta({ title: 'State', description: 'Compared with an earlier check of the file' }),
  })
  .meta({ id: 'problem', title: 'Problem' });

/** What `validate --format json` writes. The published `docs/verificare.schema.json` is made from it. */
export const checkDataSchema = z
  .strictObject({
    schemaVersion: z.literal(schemaVersion),
    program: z.strictObject({
      name: z.literal('reintegrare'),
      version: z.string(),
      rules: z
        .string()
        .meta({ description: 'Names the set of rules: changes with their ids, severities and parameters' }),
    }),
    language: z
      .enum(languages)
      .meta({ title: 'Language', description: 'Of names, titles, messages and fixes' }),
    year: z.int().optional().meta({ title: 'Year', description: 'The year asked for' }),
    verdict: z.enum(verdicts).meta({
      title: 'Verdict',
      description:
        'empty: nothing is wrong, but there is no row to count; awaiting: some rows are counted only with another file',
    }),
    counts: z
      .strictObject({ meetings: count, institutions: count, persons: count, difficulties: count })
      .meta({ title: 'Counts', description: 'What a report on these files alone would count' }),
    awaits: z.array(awaitSchema),
    files: z.array(checkedFileSchema),
    rows: z.strictObject(totals).meta({ title: 'Rows', description: totalsOf }),
    tables: z.array(tableSchema),
    sheets: z.array(sheetSchema),
    problems: z.array(problemSchema),
    fixed: z
      .array(problemSchema)
      .optional()
      .meta({ title: 'Fixed', description: 'Problems of the earlier check that are gone, as it told them' }),
  })
  .meta({ title: 'Check', description: 'What was found in files before they are sent' });

export type CheckData = z.infer<typeof checkDataSchema>;

/** The JSON Schema (draft 2020-12) of a check. */
export function checkJsonSchema(): object {
  return z.toJSONSchema(checkDataSchema, { target: 'draft-2020-12' });
}
