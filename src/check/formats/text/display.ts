import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter('ro', { granularity: 'grapheme' });

/** How many columns of a terminal a text takes. */
export function width(text: string): number {
  return stringWidth(text);
}

/** The text cut to a width, with `…` for what is left out. */
export function cut(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (width(kept + segment) > columns - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** Breaks a text into lines between its words; a word longer than a line keeps a line of its own. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && width(longer) > columns) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** The text on one line, without what a hostile file could tell the terminal. */
export function printable(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '·');
}
