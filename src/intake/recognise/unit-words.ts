import type { UnitWord } from '../../field/registries/registries.js';
import { lettersApart } from '../../text/distance.js';
import { words } from '../../text/fold.js';

export type Says = UnitWord['says'];

/** Endings of number, case and article that the words of a unit's name take. */
const endings = ['', 'ul', 'ului', 'e', 'ele', 'elor', 'a', 'ei', 'i', 'ii', 'ilor'];

/** Where words are glued: `TgMures`, `PNTVaslui`, `Iasi2018`. */
const glued = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu;

/** The words of a text, also where capitals or digits alone part them. */
export function partedWords(text: string): string[] {
  return words(text.normalize('NFC').replace(glued, ' '));
}

/** Letters of a word for each one that may be typed wrong. */
const lettersPerSlip = 4;

/** Whether a word is another one but for few letters typed wrong; short words resemble too many. */
export function isSlip(word: string, known: string): boolean {
  const limit = Math.floor(known.length / lettersPerSlip);
  return word === known || (limit > 0 && lettersApart(word, known, limit) <= limit);
}

/** What the words say that stand beside a place in the names of units. */
export class UnitWords {
  readonly #says: ReadonlyMap<string, Says>;

  constructor(entries: readonly UnitWord[]) {
    this.#says = new Map(
      entries.flatMap(({ word, says, inflected }) =>
        (inflected === 'yes' ? endings : ['']).map((ending) => [word + ending, says] as const),
      ),
    );
  }

  says(word: string): Says | undefined {
    return this.#says.get(word);
  }

  /** Whether a word is, or is meant to be, one that says this, but for a slip of the pen. */
  isMeantFor(word: string, says: Says): boolean {
    return [...this.#says].some(([known, said]) => said === says && isSlip(word, known));
  }

  /** A word that begins with one of these and goes on as a place is two: `pntvaslui`, `penitenciaruliasi`. */
  partGlued(word: string, isPlace: (letters: string) => boolean): string[] {
    if (this.#says.has(word) || isPlace(word)) return [word];
    for (let at = word.length - 1; at > 1; at -= 1) {
      if (!this.#says.has(word.slice(0, at))) continue;
      const rest = this.partGlued(word.slice(at), isPlace);
      if (rest.every((part) => this.#says.has(part) || isPlace(part))) return [word.slice(0, at), ...rest];
    }
    return [word];
  }

  /**
   * What the words right before a position say, the nearest first. Letters with full stops make one abbreviation:
   * `P.S.`, `A.N.P.`.
   * @returns also where they begin
   */
  before(text: readonly string[], position: number, from: number): { says: Says[]; start: number } {
    const says: Says[] = [];
    let start = position;
    for (let length = 1; length > 0 && start > from; start -= length) {
      length = this.#lengthBefore(text, start, from);
      const said = length > 0 && this.says(text.slice(start - length, start).join(''));
      if (said) says.push(said);
    }
    return { says, start };
  }

  /** How many words, one or as many as there are single letters, make the longest known one. */
  #lengthBefore(text: readonly string[], end: number, from: number): number {
    let letters = 0;
    while (end - letters > from && text[end - letters - 1]?.length === 1) letters += 1;
    for (let length = Math.max(letters, 1); length > 0; length -= 1) {
      if (end - length >= from && this.#says.has(text.slice(end - length, end).join(''))) return length;
    }
    return 0;
  }
}
