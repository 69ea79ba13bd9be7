import { z } from 'zod';

/** The lists of bodies that the register holds: public entities, associations and foundations, employers. */
export const registerLists = ['public', 'ngo', 'firm'] as const;

/**
 * `register.csv`: bodies that exist, as the lists of `register-sources.csv` name them. Made by `npm run register`; the
 * register is evidence of what a name may mean, never a list of all that there is.
 */
export const registerEntrySchema = z.strictObject({
  list: z.enum(registerLists),
  /** What identifies the body in the program, where its type and place do: `ajofm-is`; else empty. */
  key: z.string(),
  /** Fiscal code; empty where the list gives none. */
  fiscal_code: z.string().regex(/^\d*$/),
  /** In Romanian title case. */
  name: z.string().min(1),
  /** Code of the county of its seat. */
  county_code: z.string().min(1),
  /** SIRUTA code of the town, commune or sector of its seat; empty where the list does not tell. */
  siruta: z.string().regex(/^\d*$/),
});
export type RegisterEntry = z.infer<typeof registerEntrySchema>;
