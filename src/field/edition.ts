import { z } from 'zod';

/** What stands on the cover of a report besides its title, publisher and days, and in the letters to authorities. */
export const editionSchema = z.strictObject({
  /** The ministry under which the publisher stands. */
  ministry: z.string().min(1).optional(),
  /** Where the report is issued. */
  place: z.string().min(1).optional(),
  /** Under which the report is registered. */
  number: z.string().min(1).optional(),
  /** `PROIECT`, `versiunea 2`. */
  version: z.string().min(1).optional(),
  /** What letters to authorities ask for. */
  letters: z
    .strictObject({
      number: z.string().min(1).optional(),
      /** The day until which an answer is asked for. */
      deadline: z.iso.date().optional(),
      /** Who answers questions and where answers are sent. */
      contact: z.string().min(1).optional(),
    })
    .optional(),
});

export type Edition = z.infer<typeof editionSchema>;
