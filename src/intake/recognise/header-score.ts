import { type TableKind, tableKinds, tables } from '../../field/contract/tables.js';
import type { Registries } from '../../field/registries/registries.js';
import { groupBy } from '../../model/collections.js';
import { foldText } from '../../text/fold.js';
import { headerWords, stemsOf } from './header-words.js';
import { headerClaims, knownHeaders } from './headers.js';
import { misspeltHeaders } from './near-headers.js';
import { Stems } from './stems.js';
import type { HeaderMatch } from './table.js';

/** A column that a table may have. */
export interface Slot {
  readonly kind: TableKind;
  readonly key: string;
}

/** Every column of every table. */
export const slots: readonly Slot[] = tableKinds.flatMap((kind) =>
  Object.keys(tables[kind].columns).map((key) => ({ kind, key })),
);

export function slotId({ kind, key }: Slot): string {
  return `${kind}.${key}`;
}

/** What the words above a column say for one slot. */
export interface WordScore {
  readonly score: number;
  readonly match?: HeaderMatch;
  /** The header of the contract that they agree with. */
  readonly known?: string;
}

/** The contract's own words outweigh all others. */
const matchScores: Readonly<Record<HeaderMatch, number>> = {
  decided: 8,
  canonical: 8,
  synonym: 7.5,
  abbreviation: 6,
  similar: 6.5,
  misspelt: 5,
  within: 4,
  words: 0,
  values: 0,
};
/** From here on the words are the contract's own. */
export const contractScore = 6;
/** Each word after the first says less, for the head word names the thing; words in brackets only explain. */
const decay = 0.6;
const bracketShare = 0.4;
const scoreMax = 4.5;
/** From here on they need no values beside them; what is cut short may be short for something else. */
export const settledScore = 6.5;
const nothing: WordScore = { score: 0 };
/** Longer texts are prose, not headers. */
const lettersMax = 120;
const wordsMax = 14;
const rememberedMax = 10_000;

/** Scores the words of headers against the columns of the contract, by its own headers and by weighed stems. */
export class HeaderScorer {
  readonly #stems: ReadonlyMap<string, readonly { readonly stems: Stems; readonly weight: number }[]>;
  readonly #remembered = new Map<string, ReadonlyMap<string, WordScore>>();

  constructor({ headerWords: entries }: Pick<Registries, 'headerWords'>) {
    const groups = groupBy(entries, ({ table, column }) => slotId({ kind: table, key: column }));
    this.#stems = new Map(
      [...groups].map(([id, group]) => [
        id,
        group.map(({ stems, weight }) => ({ stems: new Stems(stems), weight })),
      ]),
    );
  }

  /** By slot; slots of which the words say nothing are absent. */
  of(text: string): ReadonlyMap<string, WordScore> {
    const known = this.#remembered.get(text);
    if (known) return known;
    if (this.#remembered.size >= rememberedMax) this.#remembered.clear();
    const scores = this.#score(text);
    this.#remembered.set(text, scores);
    return scores;
  }

  /** How much a text looks like a header at all: the most that it says for any slot. */
  strength(text: string): number {
    let most = runningNumber.test(foldText(text)) ? scoreMax : 0;
    for (const { score } of this.of(text).values()) most = Math.max(most, score);
    return most;
  }

  /** Whether a single word, folded, stands in headers. */
  knowsWord(word: string): boolean {
    if (contractWords.has(word)) return true;
    const spaced = ` ${word} `;
    for (const entries of this.#stems.values())
      if (entries.some(({ stems }) => stems.inSpaced(spaced))) return true;
    return false;
  }

  #score(text: string): ReadonlyMap<string, WordScore> {
    const scores = new Map<string, WordScore>();
    if (text.length > lettersMax || !/\p{L}{2}/u.test(text) || text.split(' ').length > wordsMax)
      return scores;
    for (const claim of contractClaims(text)) {
      const id = slotId(claim);
      if ((scores.get(id)?.score ?? 0) < matchScores[claim.match])
        scores.set(id, { score: matchScores[claim.match], match: claim.match, known: claim.known });
    }
    const plain = foldText(text);
    const outside = significant(plain.replace(/\([^()]*\)/g, ' '));
    const inside = significant([...plain.matchAll(/\(([^()]*)\)/g)].map(([, words]) => words).join(' '));
    for (const [id, entries] of this.#stems) {
      const score = Math.min(
        scoreMax,
        weighWords(outside, entries) + bracketShare * weighWords(inside, entries),
      );
      if (score > (scores.get(id)?.score ?? 0)) scores.set(id, { score, match: 'words' });
    }
    return scores;
  }
}

const contractWords = new Set(knownHeaders.flatMap(({ words }) => words.map(({ text }) => text)));

interface Claim extends Slot {
  readonly match: HeaderMatch;
  readonly known: string;
}

/** What the contract's headers say: equal, cut short, other forms, a slip of the pen, or a known one with more words around it. */
function contractClaims(text: string): readonly Claim[] {
  const claims = headerClaims(text);
  if (claims.length > 0) return claims;
  const misspelt = misspeltHeaders(text).map(({ kind, key, text: known }) => ({
    kind,
    key,
    known,
    match: 'misspelt' as const,
  }));
  return misspelt.length > 0 ? misspelt : headersWithin(text);
}

const telling = knownHeaders
  .map((header) => ({ header, stems: stemsOf(header.words) }))
  .filter(({ stems }) => stems.length > 0);

function headersWithin(text: string): Claim[] {
  const typed = new Set(stemsOf(headerWords(text)));
  const found = telling.filter(({ stems }) => stems.every((stem) => typed.has(stem)));
  const most = Math.max(0, ...found.map(({ stems }) => stems.length));
  return found
    .filter(({ stems }) => stems.length === most && stems.length * 3 > typed.size)
    .map(({ header: { kind, key, text: known } }) => ({ kind, key, known, match: 'within' as const }));
}

/** `nr. crt.` numbers the rows. */
export const runningNumber =
  /^(?:nr|numar(?:ul)?)\.? ?(?:crt|curent|d\/?o|ordine)?\.?[ *:]*$|^(?:poz|pozitia|#)\.?$/;

const fillers = new Set([
  'de',
  'si',
  'al',
  'a',
  'ale',
  'in',
  'la',
  'cu',
  'din',
  'care',
  's',
  'se',
  'sau',
  'pe',
  'lei',
  'ce',
  'cel',
]);

function significant(plain: string): readonly string[] {
  const typed = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = typed.filter((word) => !fillers.has(word));
  return kept.length > 0 ? kept : typed;
}

function weighWords(
  typed: readonly string[],
  entries: readonly { readonly stems: Stems; readonly weight: number }[],
): number {
  let sum = 0;
  const phrase = ` ${typed.join(' ')} `;
  for (const { stems, weight } of entries) {
    const at = typed.findIndex((word) => stems.inSpaced(` ${word} `));
    const inPhrase = at < 0 && stems.inSpaced(phrase);
    if (inPhrase) sum += weight;
    if (at >= 0) sum += weight * decay ** at;
  }
  return sum;
}

/** What the words say of a slot. */
export function wordScore(scores: ReadonlyMap<string, WordScore>, slot: Slot): WordScore {
  return scores.get(slotId(slot)) ?? nothing;
}
