import { z } from 'zod';

/**
 * What the program knows of difficulties: the words of the field (`difficulty-lexicon.csv`) and the remediable
 * problems that they describe (`difficulty-codebook.csv`). An analyst extends both in a spreadsheet;
 * `load-difficulties.ts` reads them.
 */

const separated = (by: string) =>
  z.string().transform((cell) =>
    cell
      .split(by)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );

export const lexiconEntrySchema = z.strictObject({
  concept: z.string().min(1),
  /** Concepts that hold wherever this one does. */
  broader: separated(' '),
  /**
   * Word forms, without diacritics. `angajator*` is a stem, `au/detin*` a choice, `medic* familie` several words
   * with link words between them left out.
   */
  forms: separated('|'),
});

export const codebookEntrySchema = z.strictObject({
  code: z.string().min(1),
  /** Domains under which staff raise it; the first is its own. */
  domains: separated(' ').pipe(z.tuple([z.string()], z.string())),
  /** How an inventory names the problem; units' own words are quoted instead. */
  wording: z.string().min(1),
  /** Each frame lists the concepts that together mean the problem: `a/b` one of them, `-a` none of it. */
  frames: separated('|'),
});

export type LexiconEntry = z.infer<typeof lexiconEntrySchema>;
export type CodebookEntry = z.infer<typeof codebookEntrySchema>;

export interface DifficultyRegistry {
  readonly lexicon: readonly LexiconEntry[];
  readonly codebook: readonly CodebookEntry[];
}
