import type { Lexicon } from '../index/lexicon.js';
import type { ParsedName } from '../parse/parsed-name.js';
import type { NameRelation } from './compare-names.js';
import { isTelling, shorterName } from './compare-organisations.js';
import { type Comparison, link, open, otherName, otherParts } from './comparison.js';
import { valuesOf } from './conflicts.js';

/** Compares schools, hospitals, parishes …: bodies of a family that a place, a number, a variety and a patron tell. */
export function compareInstitutions(
  a: ParsedName,
  b: ParsedName,
  relation: NameRelation,
  lexicon: Lexicon,
): Comparison {
  switch (relation.kind) {
    case 'same':
      return isRenamed(a, b) ? link('renamed-school', 0.9) : link('same-name', 0.98);
    case 'initials':
      return link('patron-initials', 0.92);
    case 'typo':
      return { ...link('typo', 0.88), letters: relation.letters };
    case 'part':
      return isPartOfPatron(a, b, lexicon) ? link('words-left-out', 0.85) : open;
    case 'both-absent':
      return compareNameless(a, b, lexicon);
    case 'one-absent':
      return isInCommune(a) && areOnlyHospitals(a, b, lexicon)
        ? link('words-left-out', 0.8)
        : comparePatronless(a, b);
    default:
      return otherName;
  }
}

/** `Colegiul Tehnic X` and `Liceul Tehnologic X` are one school before and after. */
function isRenamed(a: ParsedName, b: ParsedName): boolean {
  return a.type?.family === 'school' && (a.type !== b.type || varietyOf(a) !== varietyOf(b));
}

/** A patron may be named by the surname alone; parishes of one saint in a town have a word more each. */
function isPartOfPatron(a: ParsedName, b: ParsedName, lexicon: Lexicon): boolean {
  if (a.type?.family === 'church' || a.type?.family === 'deanery') return false;
  return a.type?.kind !== 'ngo' || isTelling(shorterName(a, b), lexicon);
}

function varietyOf({ qualifiers }: ParsedName): string {
  return qualifiers.map(({ group, value }) => `${group}=${value}`).join();
}

function compareNameless(a: ParsedName, b: ParsedName, lexicon: Lexicon): Comparison {
  if (a.number !== b.number) return otherParts;
  if (a.number !== undefined) return link('same-number', 0.97);
  if (varietyOf(a) === varietyOf(b)) return link('same-type-and-place', 0.9);
  return areOnlyHospitals(a, b, lexicon) ? link('words-left-out', 0.8) : comparePatronless(a, b);
}

function areOnlyHospitals(a: ParsedName, b: ParsedName, lexicon: Lexicon): boolean {
  return isOnlyHospital(a, lexicon) && isOnlyHospital(b, lexicon);
}

function isInCommune({ place }: ParsedName): boolean {
  return place?.level === 'commune';
}

/** `Spitalul Turnu Măgurele` is the municipal one: outside the counties' seats, towns have one general hospital. */
function isOnlyHospital(parsed: ParsedName, lexicon: Lexicon): boolean {
  const { type, place, qualifiers } = parsed;
  if (type?.family !== 'hospital' || !place || lexicon.gazetteer.seatOf(place.county_code) === place)
    return false;
  // A commune that has a hospital has no other, whatever its specialty.
  if (isInCommune(parsed)) return true;
  return qualifiers.every(
    ({ group, value }) => group === 'level' && (value === 'municipal' || value === 'orasenesc'),
  );
}

/** Varieties of which a place has several bodies. */
const ofMany = new Set(['tehnologic', 'teoretic', 'universitar']);

/** A patron left out: only where level or specialty tell that the place has one such body; Bucharest has several. */
function comparePatronless(a: ParsedName, b: ParsedName): Comparison {
  if (!a.place || !b.place || a.county === 'B' || a.number !== b.number || varietyOf(a) !== varietyOf(b))
    return open;
  const groups = new Set(a.qualifiers.map(({ group }) => group).filter((group) => group !== 'stage'));
  const told = [...groups].flatMap((group) => valuesOf(a, group)).some((value) => !ofMany.has(value));
  return told ? link('words-left-out', 0.8) : open;
}
