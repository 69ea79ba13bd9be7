import type { Token } from '../tokens.js';
import type { ParsedName } from './parsed-name.js';
import type { ProperNameInput } from './proper-name.js';
import { covers } from './toponyms.js';

/** What a name says of whose the body is: `particular`, `SC … SRL`. */
export function ownershipOf(input: ProperNameInput): Pick<ParsedName, 'ownership' | 'companyForm'> {
  const { tokens, lexicon, type } = input;
  if (tokens.some(({ word }) => lexicon.is(word, 'private'))) return { ownership: 'private' };
  if (type?.kind === 'ngo' && type.code !== 'alt-ong') return {};
  const marks = tokens.filter((token, at) => isCompanyMark(token, at, input)).map(({ word }) => word);
  if (marks.length === 0) return {};
  const companyForm = marks.find((word) => word !== 'sc' && word !== 'cn');
  return { ownership: 'company', ...(companyForm === undefined ? {} : { companyForm }) };
}

/** `SC` before the name, `SRL` or `SA` behind it; `să` within a name is no company. */
function isCompanyMark(
  { word, typed, quoted, part }: Token,
  at: number,
  { tokens, taken, lexicon }: ProperNameInput,
): boolean {
  if (quoted || covers(taken, at) || !lexicon.is(word, 'company') || /[^\x20-\x7e]/.test(typed)) return false;
  if (word === 'sc' || word === 'cn') return at === 0;
  return tokens.every((token, other) => other <= at || covers(taken, other) || token.part !== part);
}
