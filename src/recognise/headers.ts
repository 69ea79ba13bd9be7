import { groupBy } from '../collections.js';
import { type ColumnDefinition, type TableKind, tableKinds, tables } from '../contract/tables.js';
import { foldText } from '../romanian/fold.js';
import type { HeaderMatch } from './table.js';

/** A header's claim to be a column of a table. */
export interface HeaderClaim {
  readonly kind: TableKind;
  readonly key: string;
  readonly match: HeaderMatch;
}

export interface KnownHeader {
  readonly kind: TableKind;
  readonly key: string;
  /** As the contract writes it. */
  readonly text: string;
  readonly match: 'canonical' | 'synonym';
  readonly words: readonly HeaderWord[];
}

interface HeaderWord {
  readonly text: string;
  /** Cut short with a full stop: `instit.` */
  readonly cut: boolean;
}

/** Words that carry no meaning of their own in a header. */
const fillers = new Set(['de', 'si', 'al', 'a', 'ale', 'la', 'in']);
const numberWords = new Set(['numar', 'numarul', 'nr', 'nr.']);
/** Words that may stand before a header without changing what it names. */
const generic = new Set(['denumire', 'denumirea', 'completa']);
/** Endings of number, case and article. */
const endings = /(?:urilor|iilor|ilor|elor|ului|atii|urile|ile|ele|iei|ei|ul|ii|ia|le|a|e|i|u|o)$/;

/** The words of a header that count: no brackets, marks, fillers; `număr` in all its forms as `nr`. */
function headerWords(text: string): HeaderWord[] {
  const plain = foldText(text).replace(/\([^()]*\)/g, ' ');
  return [...plain.matchAll(/[a-z0-9]+\.?/g)]
    .map(([word]) => (numberWords.has(word) ? 'nr' : word))
    .map((word) => ({ text: word.replace('.', ''), cut: word.endsWith('.') }))
    .filter((word) => !fillers.has(word.text));
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

/** The columns that a header cell may stand for: in each table the one matched most surely. */
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
  return claims.filter((claim, i) => claims.findIndex((other) => other.kind === claim.kind) === i);
}

function claimsAs(match: HeaderMatch, known: readonly KnownHeader[] = []): HeaderClaim[] {
  return known.map(({ kind, key }) => ({ kind, key, match }));
}

/** The words of a header that count, as one text in which spelling alone differs. */
export function plainHeader(text: string): string {
  return joined(headerWords(text));
}

function joined(words: readonly HeaderWord[]): string {
  return words.map((word) => word.text).join(' ');
}

function abbreviated(words: readonly HeaderWord[]): KnownHeader[] {
  if (!words.some((word) => word.cut)) return [];
  return knownHeaders.filter((known) => abbreviates(words, known.words));
}

/** `Instit. particip.` abbreviates `Instituția participantă`: every word equal, or cut after three letters at least. */
function abbreviates(words: readonly HeaderWord[], full: readonly HeaderWord[]): boolean {
  return (
    words.length === full.length &&
    words.every((word, i) => {
      const whole = full[i]?.text ?? '';
      return word.text === whole || (word.cut && word.text.length >= 3 && whole.startsWith(word.text));
    })
  );
}

/** The stems of the words that say something, in no order: `denumirea instituțiilor` and `instituția` agree. */
function stems(words: readonly HeaderWord[]): string {
  const telling = words.filter((word) => !generic.has(word.text));
  return (telling.length > 0 ? telling : words)
    .map((word) => stem(word.text))
    .sort()
    .join(' ');
}

function stem(word: string): string {
  const short = word.replace(endings, '');
  return short.length >= 4 ? short : word;
}
