import { words } from '../../text/fold.js';

const rememberedMax = 20_000;
const remembered = new Map<string, string>();

/** The folded words of a text, each between spaces: workbooks ask many questions of the same texts. */
export function spacedWords(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= rememberedMax) remembered.clear();
  const spaced = ` ${words(text).join(' ')} `;
  remembered.set(text, spaced);
  return spaced;
}

/** Beginnings of words, looked for at the beginning of words; a stem after `=` must be the whole word. */
export class Stems {
  readonly #pattern: RegExp;

  constructor(stems: readonly string[]) {
    const alternatives = stems.map((stem) => {
      const plain = words(stem).join(' ');
      return stem.startsWith('=') ? `${plain}(?= )` : plain;
    });
    this.#pattern = new RegExp(` (?:${alternatives.join('|')})`);
  }

  /** Whether any of them begins a word of the text. */
  in(text: string): boolean {
    return this.#pattern.test(spacedWords(text));
  }

  /** Likewise, of words that are folded and stand between spaces. */
  inSpaced(spaced: string): boolean {
    return this.#pattern.test(spaced);
  }
}
