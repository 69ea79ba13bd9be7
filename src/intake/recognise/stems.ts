import { words } from '../../text/fold.js';

/** Beginnings of words, looked for at the beginning of words; a stem after `=` must be the whole word. */
export class Stems {
  readonly #pattern: RegExp;

  constructor(stems: readonly string[]) {
    const alternatives = stems.map((stem) => {
      const plain = words(stem).join(' ');
      return stem.startsWith('=') ? `${plain}(?= )` : plain;
    });
    this.#pattern = new RegExp(` (?:${alternatives.join('|')})`, 'g');
  }

  /** Whether any of them begins a word of the text. */
  in(text: string): boolean {
    return this.count(text) > 0;
  }

  /** How many words of the text they begin. */
  count(text: string): number {
    return ` ${words(text).join(' ')} `.match(this.#pattern)?.length ?? 0;
  }
}
