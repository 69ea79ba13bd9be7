/** Of a Romanian noun: feminine, masculine, or neuter (masculine in the singular, feminine in the plural). */
export type Gender = 'f' | 'm' | 'n';

/** The plural categories of CLDR that the languages have. */
export type PluralCategory = 'one' | 'few' | 'other';

/** How a language counts, lists and is set in print: a file of this folder each. */
export interface Grammar {
  /**
   * The category of a whole number, as the Unicode CLDR gives it. Written here and not by `Intl`, whose data depend on
   * the version of Node.
   */
  pluralCategory(n: number): PluralCategory;
  /** A whole number from 0 to 99 in the words that stand before a noun. */
  inWords(n: number, gender: Gender): string;
  /** A number of this category, as it is written, before its noun in the plural. */
  beforePlural(number: string, category: PluralCategory): string;
  /** Prose as it is set in print; setting a text twice changes nothing more. */
  typographic(text: string): string;
  /** The marks between thousands and before decimals. */
  readonly separators: { readonly group: string; readonly decimal: string };
  /** With the space before it. */
  readonly percentSign: string;
  readonly and: string;
  /** Between two months on the institution's site; print has a longer dash. */
  readonly siteDash: string;
  /** The name of an institution as the one to whom something is addressed. */
  dative(name: string): string;
  /** January first. */
  readonly months: readonly string[];
  readonly monthAbbreviations: readonly string[];
}

/** The word for a number below twenty, and for tens from twenty on. */
export function wordsOf(
  below20: string,
  tens: string,
): { below20: readonly string[]; tens: readonly string[] } {
  return { below20: below20.split(' '), tens: tens.split(' ') };
}
