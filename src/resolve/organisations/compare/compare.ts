import { compareNames, type NameRelation } from './compare-names.js';
import type { Lexicon } from './lexicon.js';
import type { MergeReasonCode } from './merge-reasons.js';
import type { Node } from './node.js';
import type { NameWord, ParsedName } from './parse/parsed-name.js';
import { familyOf } from './parse/proper-name.js';

/** `link`: one body, and why. `conflict`: never one. `open`: could be one, but nothing says so. */
export type Comparison =
  | { readonly verdict: 'link'; readonly code: MergeReasonCode; readonly confidence: number; readonly letters?: number }
  | { readonly verdict: 'conflict' | 'open' };

const conflict: Comparison = { verdict: 'conflict' };
const open: Comparison = { verdict: 'open' };

/** Compares two bodies of a block by their parts. */
export function compare(a: Node, b: Node, lexicon: Lexicon): Comparison {
  if (a.key !== undefined && b.key !== undefined)
    return a.key === b.key ? { verdict: 'link', code: 'same-type-and-county', confidence: 1 } : conflict;
  if (partsConflict(a.parsed, b.parsed)) return conflict;
  const relation = compareNames(a.parsed.name, b.parsed.name, lexicon);
  return isOrganisation(a) ? compareOrganisations(a, b, relation, lexicon) : compareInstitutions(a, b, relation, lexicon);
}

function isOrganisation({ parsed }: Node): boolean {
  return familyOf(parsed.type) === 'organisation';
}

function partsConflict(a: ParsedName, b: ParsedName): boolean {
  if (a.place && b.place && a.place.siruta !== b.place.siruta) return true;
  if (a.number !== undefined && b.number !== undefined && a.number !== b.number) return true;
  if ((a.ownership === 'private') !== (b.ownership === 'private')) return true;
  return legalFormsConflict(a, b) || qualifiersConflict(a, b) || denominationsConflict(a, b);
}

const legalForms = new Set(['asociatie', 'fundatie', 'federatie', 'societate', 'pfa']);

/** An association and a foundation of one name are two legal persons; so are an association and a company. */
function legalFormsConflict(a: ParsedName, b: ParsedName): boolean {
  if (a.companyForm !== undefined && b.companyForm !== undefined && a.companyForm !== b.companyForm) return true;
  const [one, other] = [legalForm(a), legalForm(b)];
  return one !== undefined && other !== undefined && one !== other;
}

function legalForm({ type, ownership }: ParsedName): string | undefined {
  if (ownership === 'company') return 'societate';
  return type && legalForms.has(type.code) ? type.code : undefined;
}

/** Within a group of varieties, the one must say no other than the other: `economic` and `național economic`. */
function qualifiersConflict(a: ParsedName, b: ParsedName): boolean {
  const groups = new Set(a.qualifiers.map(({ group }) => group));
  return [...groups].some((group) => {
    const [one, other] = [valuesOf(a, group), valuesOf(b, group)];
    return other.size > 0 && ![...one].every((value) => other.has(value)) && ![...other].every((value) => one.has(value));
  });
}

function valuesOf({ qualifiers }: ParsedName, group: string): Set<string> {
  return new Set(qualifiers.filter((qualifier) => qualifier.group === group).map(({ value }) => value));
}

/** A parish that does not say its denomination is Orthodox, so it is not the Catholic one of the same saint. */
function denominationsConflict(a: ParsedName, b: ParsedName): boolean {
  const [one, other] = [valuesOf(a, 'denomination'), valuesOf(b, 'denomination')];
  return (one.size === 0) !== (other.size === 0);
}

function compareOrganisations(a: Node, b: Node, relation: NameRelation, lexicon: Lexicon): Comparison {
  switch (relation.kind) {
    case 'same':
      return { verdict: 'link', code: 'same-name', confidence: 0.97 };
    case 'initials':
      return { verdict: 'link', code: 'patron-initials', confidence: 0.9 };
    case 'typo':
      return { verdict: 'link', code: 'typo', confidence: 0.85, letters: relation.letters };
    case 'part':
      return isTelling(shorter(a, b), lexicon) && !areFullCompanyNames(a, b) ? { verdict: 'link', code: 'words-left-out', confidence: relation.generic ? 0.85 : 0.75 } : open;
    default:
      return conflict;
  }
}

/** Companies are registered under names that differ, if only by a word. */
function areFullCompanyNames(a: Node, b: Node): boolean {
  return a.parsed.companyForm !== undefined && b.parsed.companyForm !== undefined;
}

function shorter(a: Node, b: Node): readonly NameWord[] {
  return a.parsed.name.length < b.parsed.name.length ? a.parsed.name : b.parsed.name;
}

/** Whether a word of the name is rare enough to stand for the whole. */
function isTelling(name: readonly NameWord[], lexicon: Lexicon): boolean {
  return name.some(({ word }) => word.length >= 4 && !lexicon.is(word, 'common') && !lexicon.gazetteer.knows(word));
}

function compareInstitutions(a: Node, b: Node, relation: NameRelation, lexicon: Lexicon): Comparison {
  const sameVariety = varietyOf(a) === varietyOf(b);
  switch (relation.kind) {
    case 'same':
      return { verdict: 'link', code: sameVariety ? 'same-name' : 'renamed-school', confidence: sameVariety ? 0.98 : 0.9 };
    case 'initials':
      return { verdict: 'link', code: 'patron-initials', confidence: 0.92 };
    case 'typo':
      return { verdict: 'link', code: 'typo', confidence: 0.88, letters: relation.letters };
    case 'part':
      return { verdict: 'link', code: 'words-left-out', confidence: 0.85 };
    case 'both-absent':
      return compareNameless(a, b, sameVariety, lexicon);
    case 'one-absent':
      return comparePatronless(a, b);
    default:
      return conflict;
  }
}

function varietyOf({ parsed }: Node): string {
  return parsed.qualifiers.map(({ group, value }) => `${group}=${value}`).join();
}

function compareNameless(a: Node, b: Node, sameVariety: boolean, lexicon: Lexicon): Comparison {
  if (a.parsed.number !== b.parsed.number) return conflict;
  if (a.parsed.number !== undefined) return { verdict: 'link', code: 'same-number', confidence: 0.97 };
  if (sameVariety) return { verdict: 'link', code: 'same-type-and-place', confidence: 0.9 };
  return isOnlyHospital(a.parsed, lexicon) && isOnlyHospital(b.parsed, lexicon) ? { verdict: 'link', code: 'words-left-out', confidence: 0.8 } : comparePatronless(a, b);
}

/** `Spitalul Turnu Măgurele` is the municipal hospital: outside the counties' seats, towns have one general hospital. */
function isOnlyHospital({ type, place, qualifiers }: ParsedName, lexicon: Lexicon): boolean {
  if (type?.family !== 'hospital' || !place || lexicon.gazetteer.seatOf(place.county_code) === place) return false;
  return qualifiers.every(({ group, value }) => group === 'level' && (value === 'municipal' || value === 'orasenesc'));
}

/** A patron left out: only where the place has one such body, as far as its level or specialty tells; Bucharest has several. */
function comparePatronless(a: Node, b: Node): Comparison {
  if (!a.parsed.place || !b.parsed.place || a.parsed.county === 'B' || a.parsed.number !== b.parsed.number) return open;
  const telling = a.parsed.qualifiers.filter(({ group, value }) => group !== 'stage' && b.parsed.qualifiers.some((other) => other.group === group && other.value === value));
  const common = new Set(['tehnologic', 'academic', 'universitar']);
  if (telling.some(({ value }) => !common.has(value)) && varietyOf(a) === varietyOf(b))
    return { verdict: 'link', code: 'words-left-out', confidence: 0.8 };
  return open;
}
