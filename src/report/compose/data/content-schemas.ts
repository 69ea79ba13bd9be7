import { z } from 'zod';
import {
  measures,
  meetingForms,
  meetingTypes,
  organisationKinds,
} from '../../../field/contract/enumerations.js';
import { county, day, domainCode, persons, placeSchema, unitCode } from './basic-schemas.js';

export const meetingSchema = z
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
    attendance: persons.optional().meta({ title: 'Attendance', description: 'As the unit stated it' }),
    participants: z
      .strictObject(
        Object.fromEntries(organisationKinds.map((kind) => [kind, persons])) as Record<
          (typeof organisationKinds)[number],
          typeof persons
        >,
      )
      .meta({ title: 'Participants', description: 'Representatives by kind of their organisation' }),
    organisations: z.array(z.string()).meta({ title: 'Organisations', description: 'Ids of those present' }),
    evidence: z.array(placeSchema),
  })
  .meta({ id: 'meeting', title: 'Meeting' });

export const organisationSchema = z
  .strictObject({
    id: z.string(),
    name: z.string().meta({ title: 'Name', description: 'Masked where the kind is unknown' }),
    kind: z.enum(organisationKinds),
    kindCertain: z.boolean(),
    type: z.string().optional().meta({ title: 'Type', description: 'Code of the type of institution' }),
    county: county.optional(),
    fiscalCode: z
      .string()
      .optional()
      .meta({ title: 'Fiscal code', description: 'As the register of public entities has it' }),
    mayBeOther: z.number().min(0).max(1).optional().meta({
      title: 'May be another',
      description: 'How likely it is another of these organisations, under a name that was not understood',
    }),
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

export const difficultySchema = z
  .strictObject({
    id: z.string(),
    domain: domainCode,
    text: z.string(),
    units: z.array(unitCode),
    authorities: z.array(z.string()),
    reports: z.array(
      z.strictObject({
        unit: unitCode,
        domain: domainCode.meta({ title: 'Domain', description: 'The domain that the unit chose' }),
        text: z.string(),
        proposal: z.string().optional(),
        measure: z.enum(measures).optional(),
        meeting: z.string().optional().meta({ title: 'Meeting', description: 'Id of the meeting' }),
        place: placeSchema,
      }),
    ),
  })
  .meta({ id: 'difficulty', title: 'Difficulty', description: 'One problem, in all the words used for it' });
