import { type ColumnDefinition, type TableKind, tableKinds, tables } from '../../field/contract/tables.js';
import { groupBy } from '../../model/collections.js';
import { type HeaderWord, headerWords, joined, stemsOf } from './header-words.js';
import type { HeaderMatch } from './table.js';

/** A header's claim to be a column of a table. */
export interface HeaderClaim {
  readonly kind: TableKind;
  readonly key: string;
  readonly match: HeaderMatch;
  /** The header of the contract that it agrees with. */
  readonly known: string;
}

export interface KnownHeader {
  readonly kind: TableKind;
  readonly key: string;
  /** As the contract writes it. */
  readonly text: string;
  readonly match: 'canonical' | 'synonym';
  readonly words: readonly HeaderWord[];
}

/** Every header that the contract knows, with its column. */
export const knownHeaders: readonly KnownHeader[] = tableKinds.flatMap((kind) => {
  const columns: Readonly<Record<string, ColumnDefinition>> = tables[kind].columns;
  const known = (key: string, text: string, match: KnownHeader['match']) => ({
    kind,
    key,
    text,
    match,
    words: headerWords(text),
  });
  return Object.entries(columns).flatMap(([key, { header, synonyms }]) => [
    known(key, header, 'canonical'),
    ...synonyms.map((synonym) => known(key, synonym, 'synonym')),
  ]);
});

/** The ways to match, surest first: what a typed header must equal, and the headers that it then equals. */
const canonical = indexBy((known) => (known.match === 'canonical' ? joined(known.words) : undefined));
const synonyms = indexBy((known) => joined(known.words));
const similar = indexBy((known) => stems(known.words));

function indexBy(
  keyOf: (known: KnownHeader) => string | undefined,
): ReadonlyMap<string, readonly KnownHeader[]> {
  return groupBy(knownHeaders, (known) => keyOf(known) ?? '');
}

/** Longer texts are prose, not headers. */
const lettersMax = 80;
const wordsMax = 8;
/** How many texts are remembered: the same words stand in a column a thousand times. */
const rememberedMax = 10_000;
const remembered = new Map<string, readonly HeaderClaim[]>();

/** The columns that a header cell may stand for: in each table the one matched most surely, none where two are. */
export function headerClaims(text: string): readonly HeaderClaim[] {
  // No header of the contract holds a digit outside brackets: codes, days and sums are told apart at once.
  if (text.length > lettersMax || (/\d/.test(text) && !text.includes('('))) return [];
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= rememberedMax) remembered.clear();
  const claims = claimsOf(headerWords(text));
  remembered.set(text, claims);
  return claims;
}

function claimsOf(words: readonly HeaderWord[]): readonly HeaderClaim[] {
  if (words.length === 0 || words.length > wordsMax) return [];
  const claims = [
    ...claimsAs('canonical', canonical.get(joined(words))),
    ...claimsAs('synonym', synonyms.get(joined(words))),
    ...claimsAs('abbreviation', abbreviated(words)),
    ...claimsAs('similar', similar.get(stems(words))),
  ];
  return tableKinds.flatMap((kind) => surest(claims.filter((claim) => claim.kind === kind)));
}

/** `Part.` abbreviates both `Participant` and `Partenerul`: where two keys are matched alike, neither is meant. */
function surest(claims: readonly HeaderClaim[]): HeaderClaim[] {
  const [first] = claims;
  const rival = claims.find(({ key, match }) => match === first?.match && key !== first.key);
  return first && !rival ? [first] : [];
}

function claimsAs(match: HeaderMatch, known: readonly KnownHeader[] = []): HeaderClaim[] {
  return known.map(({ kind, key, text }) => ({ kind, key, match, known: text }));
}

function abbreviated(words: readonly HeaderWord[]): KnownHeader[] {
  if (!words.some((word) => word.cut)) return [];
  return knownHeaders.filter((known) => abbreviates(words, known.words));
}

/** Of a word that stands alone more must be left: `Obs.` is `Observații` far oftener than `Obstacole`. */
const shareLeftMin = 0.4;

/** `Instit. particip.` abbreviates `Instituția participantă`: every word equal, or cut after three letters at least. */
function abbreviates(words: readonly HeaderWord[], full: readonly HeaderWord[]): boolean {
  if (words.length !== full.length) return false;
  return words.every((word, i) => {
    const whole = full[i]?.text ?? '';
    const least = full.length === 1 ? Math.max(3, whole.length * shareLeftMin) : 3;
    return word.text === whole || (word.cut && word.text.length >= least && whole.startsWith(word.text));
  });
}

function stems(words: readonly HeaderWord[]): string {
  return stemsOf(words).join(' ');
}
