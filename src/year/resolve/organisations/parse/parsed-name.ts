import type { InstitutionType, PlaceEntry } from '../../../../field/registries/organisations.js';
import type { TypePhrase } from '../index/lexicon.js';
import type { Qualifier } from '../index/qualifiers.js';

/** A word of a proper name. */
export interface NameWord {
  /** Folded, in the form in which it is compared. */
  readonly word: string;
  /** Typed as an initial or short form: `I.`, `Gh.` */
  readonly short: boolean;
  /** Typed in quotes. */
  readonly quoted: boolean;
}

/** A name, taken apart. */
export interface ParsedName {
  readonly type?: InstitutionType;
  /** How the type was typed. */
  readonly phrase?: TypePhrase;
  /** The abbreviation of one known body, where it was typed, and its full name. */
  readonly shortFor?: { readonly abbreviation: string; readonly full: string };
  /** How many letters of the type or the place were typed wrong. */
  readonly lettersWrong: number;
  /** How far the name is from a clean one: 0 for one typed in full and right, 2 for one that was not understood. */
  readonly cost: number;
  /** How much more the cheapest reading of another type costs, where there is one. */
  readonly margin?: number;
  /** A department or local office of the body is named. */
  readonly department: boolean;
  /** County code. */
  readonly county?: string;
  readonly place?: PlaceEntry;
  /** Whether the name itself says where it is. */
  readonly stated: boolean;
  readonly number?: string;
  readonly qualifiers: readonly Qualifier[];
  /** Words of the patron or proper name, link words and generic words left out. */
  readonly name: readonly NameWord[];
  /** All words of the proper name, for its initials. */
  readonly full: readonly string[];
  /** Abbreviations of its own name that are typed along with it. */
  readonly acronyms: readonly string[];
  /** Words that say whose it is: `company` for `SRL`, `private` for `particular`. */
  readonly ownership?: 'company' | 'private';
  /** The legal form of a company, folded: `srl`, `sa`. */
  readonly companyForm?: string;
  /** Nothing in it names a body: `diverse`, `voluntari`. */
  readonly nobody: boolean;
}

/** Bodies of one family are told apart by name; those without a type are compared with associations and companies. */
export function familyOf(type: InstitutionType | undefined): string {
  return type ? (type.family ?? type.code) : 'organisation';
}
