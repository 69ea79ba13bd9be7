import type { Lexicon } from '../index/lexicon.js';
import { anywhere, type Node } from '../node.js';
import { familyOf } from '../parse/parsed-name.js';
import { compareInstitutions } from './compare-institutions.js';
import { compareNames } from './compare-names.js';
import { compareOrganisations } from './compare-organisations.js';
import { type Comparison, link, open, otherParts } from './comparison.js';
import { partsConflict } from './conflicts.js';

/** Compares two bodies of a block by their parts. */
export function compare(a: Node, b: Node, lexicon: Lexicon): Comparison {
  if (a.key !== undefined && b.key !== undefined)
    return a.key === b.key ? link('same-type-and-county', 1) : otherParts;
  if (a.registered && b.registered && a.registered !== b.registered) return otherParts;
  if (isListedOtherwise(a, b) || isListedOtherwise(b, a)) return otherParts;
  if (partsConflict(a.parsed, b.parsed)) return otherParts;
  const relation = compareNames(a.parsed.name, b.parsed.name, lexicon);
  const compareFamily =
    familyOf(a.parsed.type) === 'organisation' ? compareOrganisations : compareInstitutions;
  return inArea(a, b, compareFamily(a.parsed, b.parsed, relation, lexicon));
}

/** An association is no public entity. */
function isListedOtherwise({ registered }: Node, { parsed: { type, ownership } }: Node): boolean {
  return registered?.list === 'public' && (type?.kind === 'ngo' || ownership !== undefined);
}

/** How much less sure it is that a name without a place is the body of another county that the unit serves. */
const elsewhere = 0.09;

/** How much less sure it is that an association or company is one that only the register has, not one that was met. */
const notMet = 0.06;

/**
 * A name without a place is completed by the county around it, unless the body of that name is elsewhere in the area.
 * Public bodies are all in the register; of associations and companies, those that were met come first.
 */
function inArea(a: Node, b: Node, comparison: Comparison): Comparison {
  if (comparison.verdict !== 'link') return comparison;
  const isMet = a.spellings.length > 0 && b.spellings.length > 0;
  const isListed = isMet || [a, b].some(isOfPublicType);
  const isNear = a.parsed.county === b.parsed.county || a.counties.includes(anywhere);
  if (!isNear && !((a.parsed.stated || b.parsed.stated) && isListed)) return open;
  const confidence = comparison.confidence - (isNear ? 0 : elsewhere) - (isListed ? 0 : notMet);
  return { ...comparison, confidence };
}

/** Whether the register has it as a public body of a known type. */
export function isOfPublicType({ registered, parsed }: Node): boolean {
  return registered?.list === 'public' && parsed.type !== undefined;
}
