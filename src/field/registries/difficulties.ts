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
  /** How an inventory names the problem; the units' own words are quoted instead. */
  wording: z.string().min(1),
  /** Each frame lists concepts that together mean the problem: `a/b` one of them, `?a` if named, `-a` none of it. */
  frames: separated('|'),
});

export type LexiconEntry = z.infer<typeof lexiconEntrySchema>;
export type CodebookEntry = z.infer<typeof codebookEntrySchema>;

export interface DifficultyRegistry {
  readonly lexicon: readonly LexiconEntry[];
  readonly codebook: readonly CodebookEntry[];
}

/** What a frame asks for: one concept of each slot, and none of the excluded ones. */
export interface FramePattern {
  readonly slots: readonly (readonly string[])[];
  /** Slots that make the problem surer where a text fills them. */
  readonly optional: readonly (readonly string[])[];
  readonly excluded: readonly string[];
}

export function parseFrame(frame: string): FramePattern {
  const terms = frame.split(/\s+/);
  const marked = (mark: string) =>
    terms.filter((term) => term.startsWith(mark)).map((term) => term.slice(mark.length));
  return {
    slots: terms.filter((term) => !/^[?-]/.test(term)).map(choices),
    optional: marked('?').map(choices),
    excluded: marked('-'),
  };
}

const choices = (term: string): string[] => term.split('/');

/** A reference to a concept that the lexicon lacks, by its line in the data file (the header is line 1). */
export interface UnknownConcept {
  readonly file: 'difficulty-lexicon.csv' | 'difficulty-codebook.csv';
  readonly line: number;
  readonly column: 'broader' | 'frames';
  readonly concept: string;
}

/** The references that lead nowhere, those of the lexicon first. */
export function unknownConcepts({ lexicon, codebook }: DifficultyRegistry): UnknownConcept[] {
  const known = new Set(lexicon.map(({ concept }) => concept));
  const missing = (concepts: readonly string[]) => concepts.filter((concept) => !known.has(concept));
  const inLexicon = lexicon.flatMap(({ broader }, index) =>
    missing(broader).map((concept) => ({ line: index + 2, concept })),
  );
  const inCodebook = codebook.flatMap(({ frames }, index) =>
    missing(frames.flatMap(conceptsOf)).map((concept) => ({ line: index + 2, concept })),
  );
  return [
    ...inLexicon.map((found) => ({ file: 'difficulty-lexicon.csv', column: 'broader', ...found }) as const),
    ...inCodebook.map((found) => ({ file: 'difficulty-codebook.csv', column: 'frames', ...found }) as const),
  ];
}

function conceptsOf(frame: string): string[] {
  const { slots, optional, excluded } = parseFrame(frame);
  return [...slots.flat(), ...optional.flat(), ...excluded];
}
