import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter('ro', { granularity: 'grapheme' });

/** How many columns of a terminal a text takes. */
export function width(text: string): number {
  return stringWidth(text);
}

/** The text cut to a width, with `…` for what is left out. */
export function cut(text: string, columns: number): string {
  let taken = 0;
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    taken += width(segment);
    if (taken > columns) return `${kept}…`;
    if (taken < columns) kept += segment;
  }
  return text;
}

/** Breaks a text into lines between its words; a word longer than a line keeps a line of its own. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of text.split(' ')) {
    const more = width(word);
    if (line !== '' && taken + 1 + more > columns) {
      lines.push(line);
      line = word;
      taken = more;
    } else {
      taken += line === '' ? more : more + 1;
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** The text on one line, without what a hostile file could tell the terminal. */
export function printable(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '·');
}
