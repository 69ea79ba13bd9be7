import type { Lexicon } from '../index/lexicon.js';
import type { Node } from '../node.js';
import { familyOf } from '../parse/parsed-name.js';
import { compareInstitutions } from './compare-institutions.js';
import { compareNames } from './compare-names.js';
import { compareOrganisations } from './compare-organisations.js';
import { type Comparison, link, otherParts } from './comparison.js';
import { partsConflict } from './conflicts.js';

/** Compares two bodies of a block by their parts. */
export function compare(a: Node, b: Node, lexicon: Lexicon): Comparison {
  if (a.key !== undefined && b.key !== undefined)
    return a.key === b.key ? link('same-type-and-county', 1) : otherParts;
  if (partsConflict(a.parsed, b.parsed)) return otherParts;
  const relation = compareNames(a.parsed.name, b.parsed.name, lexicon);
  const compareFamily =
    familyOf(a.parsed.type) === 'organisation' ? compareOrganisations : compareInstitutions;
  return compareFamily(a.parsed, b.parsed, relation, lexicon);
}
