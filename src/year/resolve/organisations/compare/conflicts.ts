import type { PlaceEntry } from '../../../../field/registries/organisations.js';
import type { Node } from '../node.js';
import type { ParsedName } from '../parse/parsed-name.js';

/** Whether two bodies surely are two, whatever their families. */
export function areOther(a: Node, b: Node): boolean {
  if (a.registered && b.registered && a.registered !== b.registered) return true;
  return a.family === b.family ? partsConflict(a.parsed, b.parsed) : whereaboutsConflict(a.parsed, b.parsed);
}

/** Whether two names cannot mean one body, because a part that both say differs. */
export function partsConflict(a: ParsedName, b: ParsedName): boolean {
  if ((a.ownership === 'private') !== (b.ownership === 'private')) return true;
  return whereaboutsConflict(a, b) || varietiesConflict(a, b) || silenceConflicts(a, b);
}

/** Likewise for names of any two families: a place, a number or a legal form that both say differs. */
function whereaboutsConflict(a: ParsedName, b: ParsedName): boolean {
  if (a.place && b.place && areElsewhere(a.place, b.place)) return true;
  if (a.number !== undefined && b.number !== undefined && a.number !== b.number) return true;
  return legalFormsConflict(a, b);
}

/** A sector is within Bucharest, so a school of one may be named with either. */
function areElsewhere(one: PlaceEntry, other: PlaceEntry): boolean {
  const isWithin =
    one.county_code === other.county_code && (one.level === 'sector') !== (other.level === 'sector');
  return one.siruta !== other.siruta && !isWithin;
}

const legalForms = new Set(['asociatie', 'fundatie', 'federatie', 'societate', 'pfa']);

/** An association and a foundation of one name are two legal persons; so are an association and a company. */
function legalFormsConflict(a: ParsedName, b: ParsedName): boolean {
  return differ(a.companyForm, b.companyForm) || differ(legalForm(a), legalForm(b));
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

function legalForm({ type, ownership }: ParsedName): string | undefined {
  if (ownership === 'company') return 'societate';
  return type && legalForms.has(type.code) ? type.code : undefined;
}

/** Within a group of varieties, the one must say no other than the other: `economic` and `național economic`. */
function varietiesConflict(a: ParsedName, b: ParsedName): boolean {
  const groups = new Set(a.qualifiers.map(({ group }) => group));
  return [...groups].some((group) => {
    const [one, other] = [valuesOf(a, group), valuesOf(b, group)];
    return other.length > 0 && !includesAll(one, other) && !includesAll(other, one);
  });
}

function includesAll(values: readonly string[], others: readonly string[]): boolean {
  return others.every((other) => values.includes(other));
}

export function valuesOf({ qualifiers }: ParsedName, group: string): string[] {
  return qualifiers.filter((qualifier) => qualifier.group === group).map(({ value }) => value);
}

/** Groups in which a name that says nothing is not the same as one that does. */
const groupsAlwaysSaid = ['denomination', 'special', 'postliceal'];

/** A parish that does not say its denomination is Orthodox, so it is not the Catholic one of the same saint. */
function silenceConflicts(a: ParsedName, b: ParsedName): boolean {
  return groupsAlwaysSaid.some(
    (group) => (valuesOf(a, group).length === 0) !== (valuesOf(b, group).length === 0),
  );
}
