import type { Typeface } from './metrics.js';

/** Characters that draw nothing: controls, soft hyphens, joiners, marks of direction. */
const invisible = /[\p{Cc}\p{Cf}]/u;

/** Drawn alike, but with a glyph that stands for the hyphen between the lines of a divided word. */
const printersHyphen = '\u2010';

const spaces: ReadonlySet<string> = new Set(['\t', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029']);

/** What is drawn for signs that the typeface lacks, where it says the same. */
const substitutes: ReadonlyMap<string, string> = new Map([
  ...[
    ['≥', '>='],
    ['≤', '<='],
    ['≈', '~'],
    ['→', '->'],
    ['←', '<-'],
    ['↔', '<->'],
    ['⇒', '=>'],
    ['∙', '·'],
  ],
  // Bullets, and the ticks that stand for bullets.
  ...[...'●■▪◦□◼➢►▶★☐☑✓✔✗✘❖'].map((bullet) => [bullet, '•']),
] as [string, string][]);

/**
 * A text that the typeface can draw: composed letters, visible characters alone, and in place of what it has no glyph for
 * what says the same, or U+FFFD. A missing glyph would print as an empty box and be read as nothing.
 */
export function printable(text: string, typeface: Typeface): string {
  let drawn = '';
  for (const character of text.replace(/\r\n?/gu, '\n').normalize('NFC'))
    drawn += drawable(character, typeface);
  return drawn;
}

function drawable(character: string, typeface: Typeface): string {
  if (spaces.has(character)) return ' ';
  if (character === printersHyphen) return '-';
  if (character === '\n') return character;
  if (invisible.test(character)) return '';
  if (typeface.has(character.codePointAt(0) ?? 0)) return character;
  return substitutes.get(character) ?? '\ufffd';
}
