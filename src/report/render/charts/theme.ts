import { palette } from '../palette.js';
import type { Typeface } from '../typeface/metrics.js';
import { element, escaped } from './svg.js';

/** What a chart is drawn with. */
export interface ChartTheme {
  /** Width of the drawing in points: the width of the report's text. */
  readonly width: number;
  /** CSS name of the face, as the document embeds it. */
  readonly fontFamily: string;
  readonly regular: Typeface;
  readonly bold: Typeface;
  /** A number as the language of the report writes it. */
  readonly formatNumber: (value: number) => string;
}

/** Type sizes of a drawing, in points. */
export const sizes = { label: 8.5, value: 8.5, tick: 7.5, line: 10.5 } as const;

interface Lettering {
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly size?: number;
  readonly fill?: string;
  readonly bold?: boolean;
  /** Degrees, about the point that the text is anchored at. */
  readonly turned?: number;
}

/** One line of text; `y` is its baseline. */
export function lettering(text: string, at: Lettering): string {
  const { x, y, anchor = 'start', size = sizes.label, fill = palette.ink, bold = false, turned } = at;
  const weight = bold ? { 'font-weight': 'bold' } : {};
  const transform = turned === undefined ? {} : { transform: `rotate(${turned} ${x} ${y})` };
  const attributes = { x, y, 'text-anchor': anchor, 'font-size': size, fill, ...weight, ...transform };
  return element('text', attributes, [escaped(text)]);
}

/** Breaks a label into lines no wider than `width`: at its spaces, and within a word that is wider than a line. */
export function wrapped(label: string, width: number, typeface: Typeface, size: number): string[] {
  const fits = (text: string) => typeface.widthOf(text, size) <= width;
  const lines: string[] = [];
  for (const word of wordsOf(label).flatMap((whole) => (fits(whole) ? [whole] : pieces(whole, fits)))) {
    const joined = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && fits(joined)) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** The words of a label. */
export function wordsOf(label: string): string[] {
  return label.split(/\s+/u);
}

function pieces(word: string, fits: (text: string) => boolean): string[] {
  const parts = [''];
  for (const character of word) {
    const longer = `${parts.at(-1) ?? ''}${character}`;
    if (fits(longer) || longer === character) parts[parts.length - 1] = longer;
    else parts.push(character);
  }
  return parts;
}
