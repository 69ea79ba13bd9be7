import { type TableKind, tableKinds } from '../../field/contract/tables.js';
import { lettersApart } from '../../text/distance.js';
import { headerWords, joined, stemsOf } from './header-words.js';
import { type KnownHeader, knownHeaders } from './headers.js';

/** In headers of more cells than these nobody is helped by proposals, and to look for them takes long. */
export const nearCellsMax = 100;
/** At most so many headers are proposed for one that is not known. */
const proposalsMax = 3;
/** Longer texts are prose, and shorter ones resemble too much. */
const lettersMax = 60;
const lettersMin = 5;
/** Letters of a header for each one that may be typed wrong. */
const lettersPerSlip = 7;

/** How many texts are remembered: a table's header stands on many sheets. */
const rememberedMax = 10_000;
const remembered = new Map<string, readonly KnownHeader[]>();

const known = knownHeaders.map((header) => ({
  header,
  plain: joined(header.words),
  stems: stemsOf(header.words),
}));

/** The headers from which a typed one differs by a slip of the pen, nearest first: `Tematca`, `Instituita`. */
export function misspeltHeaders(
  text: string,
  kinds: readonly TableKind[] = tableKinds,
): readonly KnownHeader[] {
  const near = remembered.get(text) ?? nearest(joined(headerWords(text)));
  if (remembered.size >= rememberedMax) remembered.clear();
  remembered.set(text, near);
  return oneForEachColumn(near.filter(({ kind }) => kinds.includes(kind)));
}

function nearest(typed: string): readonly KnownHeader[] {
  if (typed.length < lettersMin || typed.length > lettersMax) return [];
  const limit = Math.ceil(typed.length / lettersPerSlip);
  return known
    .map(({ header, plain }) => ({ header, apart: lettersApart(typed, plain, limit) }))
    .filter(({ apart }) => apart <= limit)
    .sort((a, b) => a.apart - b.apart)
    .map(({ header }) => header);
}

/** What may have been meant by a header that is not known: misspelt, or a known one with more words around it. */
export function proposedHeaders(text: string, kinds: readonly TableKind[]): readonly KnownHeader[] {
  const typed = new Set(text.length > lettersMax ? [] : stemsOf(headerWords(text)));
  const within = known
    .filter(({ header, stems }) => kinds.includes(header.kind) && stems.every((stem) => typed.has(stem)))
    .sort((a, b) => b.stems.length - a.stems.length)
    .map(({ header }) => header);
  return oneForEachColumn([...misspeltHeaders(text, kinds), ...within]).slice(0, proposalsMax);
}

function oneForEachColumn(headers: readonly KnownHeader[]): readonly KnownHeader[] {
  const isSame = (a: KnownHeader) => (b: KnownHeader) => a.kind === b.kind && a.key === b.key;
  return headers.filter((header, i) => headers.findIndex(isSame(header)) === i);
}
