import type { InstitutionType } from '../../../../field/registries/organisations.js';
import type { TypePhrase } from '../index/lexicon.js';
import type { Head } from './head.js';
import { locatePlace } from './locate-place.js';
import { type LocateInput, unexplained } from './location.js';
import { findToponyms } from './toponyms.js';

/**
 * `CAS` is a county's health insurance house, and in a commune the social compartment; `CNP` is a chamber of notaries,
 * and with a patron a school.
 */
export function choosePhrase(head: Head, input: LocateInput): TypePhrase | undefined {
  const [first, ...others] = head.phrases;
  if (!first || others.length === 0) return first;
  const named = head.phrases.find(({ type }) => type.identity === 'name');
  if (named && hasName(input)) return named;
  const inCommune = locatePlace(input).place?.level === 'commune';
  return head.phrases.find(({ type }) => (type.identity === 'place') === inCommune) ?? first;
}

function hasName(input: LocateInput): boolean {
  const places = findToponyms(input.tokens, input.taken, input.lexicon);
  return unexplained({ ...input, taken: [...input.taken, ...places] }).length > 0;
}

/** The type of the body that a type's bodies are counted as. */
export function bodyOf(type: InstitutionType, input: LocateInput): InstitutionType {
  const code = codeByPlace(type, input) ?? type.counts_as;
  return (code === undefined ? undefined : input.lexicon.types.get(code)) ?? type;
}

/** In a county's seat, and in a commune, some bodies are others than in a town. */
function codeByPlace(
  { at_county_seat, in_commune }: InstitutionType,
  input: LocateInput,
): string | undefined {
  if (at_county_seat === undefined && in_commune === undefined) return undefined;
  const { place } = locatePlace(input);
  if (place?.level === 'commune') return in_commune;
  return place && input.lexicon.gazetteer.seatOf(place.county_code) === place ? at_county_seat : undefined;
}
