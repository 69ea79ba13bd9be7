import type { OrganisationKind } from '../../../../field/contract/enumerations.js';
import { byCodeUnits, groupBy } from '../../../../model/collections.js';
import type { Organisation } from '../../organisation.js';
import { slug } from '../identity.js';
import type { ParsedName } from '../parse/parsed-name.js';

const prefixes: Readonly<Record<OrganisationKind, string>> = {
  public: 'institutie',
  central: 'autoritate',
  ngo: 'ong',
  private: 'firma',
  penitentiary: 'penitenciar',
  unknown: 'necunoscut',
};

/** An id made of what a proper name says: `ong-alternative-sociale-is`, `liceu-tehnologic-henri-coanda-tulcea`. */
export function namedId(
  { type, name, number, qualifiers, place, county }: ParsedName,
  kind: OrganisationKind,
): string {
  const isOrganisation = type === undefined || type.family === 'organisation';
  const stage = qualifiers.find(({ group }) => group === 'stage')?.value;
  const varieties = qualifiers.filter(({ group }) => group !== 'stage').map(({ value }) => value);
  const parts = [
    isOrganisation ? prefixes[kind] : (stage ?? type.code),
    ...new Set(varieties),
    ...name.map(({ word }) => word),
    number ?? '',
    place?.name ?? county ?? '',
  ];
  return slug(parts.join(' '));
}

/** Bodies whose parts read the same are told apart by their type (`…-fundatie`), else numbered by the names typed. */
export function withOwnIds(organisations: readonly Organisation[]): Organisation[] {
  const told = [...groupBy(organisations, ({ id }) => id).values()].flatMap((same) =>
    inOrder(same).map(withType),
  );
  const numbered = [...groupBy(told, ({ id }) => id).values()].flatMap((same) =>
    inOrder(same).map(withNumber),
  );
  return numbered.sort((a, b) => byCodeUnits(a.id, b.id));
}

function inOrder(organisations: readonly Organisation[]): Organisation[] {
  const key = ({ type, members }: Organisation) =>
    `${type ?? ''}\n${members[0]?.name ?? ''}\n${members[0]?.mentions[0] ?? ''}`;
  return [...organisations].sort((a, b) => byCodeUnits(key(a), key(b)));
}

function withType(organisation: Organisation, at: number): Organisation {
  return at === 0 || organisation.type === undefined
    ? organisation
    : { ...organisation, id: `${organisation.id}-${organisation.type}` };
}

function withNumber(organisation: Organisation, at: number): Organisation {
  return at === 0 ? organisation : { ...organisation, id: `${organisation.id}-${at + 1}` };
}
