import { TextInlines } from './pdfmake.js';
import type { Inline } from './types.js';

const softHyphen = '\u00ad';

/**
 * Measures text in which soft hyphens show where words may be divided. They must not reach the font: it draws them
 * with the glyph of the hyphen, and every hyphen after the first of them would be lost.
 */
export class HyphenInlines extends TextInlines {
  override measure(inlines: Inline[], styles: object): Inline[] {
    for (const inline of inlines) {
      if (inline.text.endsWith(softHyphen)) inline.hyphenates = true;
      inline.text = inline.text.replaceAll(softHyphen, '');
    }
    return super.measure(inlines, styles);
  }
}
