import { z } from 'zod';
import { organisationKinds } from '../../../field/contract/enumerations.js';
import { figureIds } from '../../../year/count/figure-table.js';
import { nameDoubtCodes } from '../../../year/resolve/organisation.js';
import { count } from './basic-schemas.js';

const effects = z
  .array(z.strictObject({ figure: z.enum(figureIds), value: count }))
  .meta({ title: 'Effects', description: 'The figures that would differ, with what they would be' });

const joined = z.boolean().meta({ title: 'Joined', description: 'Whether the two are counted as one' });

const nameSchema = z.strictObject({
  organisation: z.string().meta({ title: 'Organisation', description: 'Id of the organisation' }),
  name: z.string(),
});

export const undecidedSchema = z
  .strictObject({
    organisations: z.array(
      z.strictObject({
        names: z.array(nameSchema).length(2),
        reason: z.enum([...nameDoubtCodes, 'contradicted']),
        joined,
        effects,
      }),
    ),
    kinds: z.array(
      z.strictObject({
        organisation: z.string(),
        answers: z.array(z.strictObject({ kind: z.enum(organisationKinds), effects })),
      }),
    ),
    difficulties: z.array(
      z.strictObject({
        texts: z.array(z.string()).length(2),
        reason: z.enum(['near', 'weak', 'contradicted']),
        joined,
        effects,
      }),
    ),
  })
  .meta({ title: 'Undecided', description: 'What people have not decided yet, most consequential first' });
