import { z } from 'zod';
import type { DifficultyModel } from './difficulty-model.js';

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
  /** How an inventory names the problem; the units' own words are quoted instead. */
  wording: z.string().min(1),
  /** What would remedy it. Two entries that one measure by one authority answers are one. */
  measure: z.string().min(1),
  /** Who can take the measure. */
  authority: z.string().min(1),
});

/** A way to say a problem, for the model to learn from. */
export const wordingSchema = z.strictObject({
  /** Code of the problem; empty for a text that is none of those of the codebook. */
  problem: z.string(),
  wording: z.string().min(1),
  /** Who would say it so, or the round of texts that it comes from. */
  voice: z.string().min(1),
});

export const frameSchema = z.strictObject({
  problem: z.string().min(1),
  /** Concepts that together mean the problem: `a/b` one of them, `?a` if named. */
  frame: z.string().min(1),
});

export type LexiconEntry = z.infer<typeof lexiconEntrySchema>;
export type CodebookEntry = z.infer<typeof codebookEntrySchema>;

export type DifficultyWording = z.infer<typeof wordingSchema> & {
  /** The domain that it was written for. */
  readonly domain: string;
};
export type DifficultyFrame = z.infer<typeof frameSchema>;

export interface DifficultyRegistry {
  readonly lexicon: readonly LexiconEntry[];
  readonly codebook: readonly CodebookEntry[];
  readonly model: DifficultyModel;
}

/** How an inventory names each problem of the codebook, by its code. */
export function wordingsOf({ codebook }: Pick<DifficultyRegistry, 'codebook'>): Map<string, string> {
  return new Map(codebook.map(({ code, wording }) => [code, wording]));
}

/** What the model is made from, besides the lexicon and the codebook. */
export interface DifficultyExamples {
  readonly wordings: readonly DifficultyWording[];
  readonly frames: readonly DifficultyFrame[];
}

/** What a frame names: one concept of each slot, and slots that make the problem surer. */
export interface FramePattern {
  readonly slots: readonly (readonly string[])[];
  readonly optional: readonly (readonly string[])[];
}

export function parseFrame(frame: string): FramePattern {
  const terms = frame.split(/\s+/);
  return {
    slots: terms.filter((term) => !term.startsWith('?')).map(choices),
    optional: terms.filter((term) => term.startsWith('?')).map((term) => choices(term.slice(1))),
  };
}

const choices = (term: string): string[] => term.split('/');

/** A reference that leads nowhere, by its line in the data file (the header is line 1). */
export interface LostReference {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  /** The concept or problem that does not exist. */
  readonly name: string;
}

/** Broader concepts that the lexicon lacks. */
export function lostConcepts(lexicon: readonly LexiconEntry[]): LostReference[] {
  const known = new Set(lexicon.map(({ concept }) => concept));
  return lexicon.flatMap(({ broader }, index) =>
    broader
      .filter((name) => !known.has(name))
      .map((name) => ({ file: 'difficulty-lexicon.csv', line: index + 2, column: 'broader', name })),
  );
}
