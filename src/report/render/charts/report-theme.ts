import type { Language } from '../../../model/language.js';
import { formatNumber } from '../../../text/numbers.js';
import { fontFamily, typeface } from '../typeface/noto-sans.js';
import type { ChartTheme } from './theme.js';

/** The charts of a report, as wide as its text; the PDF and the Markdown show the same drawing. */
export function reportTheme(language: Language): ChartTheme {
  return {
    width: 467,
    fontFamily,
    regular: typeface('normal'),
    bold: typeface('bold'),
    formatNumber: (value) => formatNumber(value, language),
  };
}
