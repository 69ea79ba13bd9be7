import { palette } from '../palette.js';
import { fontFamily } from '../typeface/noto-sans.js';

/** Lengths in points, 1/72 inch. */
export const page = {
  width: 595.28,
  height: 841.89,
  margins: { left: 64, top: 82, right: 64, bottom: 72 },
} as const;

export const textWidth = page.width - page.margins.left - page.margins.right;
export const textHeight = page.height - page.margins.top - page.margins.bottom;

/** The type scale: 10 points of text, and each step of heading about a fifth larger. */
export const styles = {
  coverTitle: { fontSize: 28, bold: true, color: palette.accent, lineHeight: 1 },
  coverSubtitle: { fontSize: 13, color: palette.quiet, lineHeight: 1.1 },
  coverYear: { fontSize: 40, bold: true, color: palette.accent },
  coverNote: { fontSize: 10.5, color: palette.ink },
  heading1: { fontSize: 19, bold: true, color: palette.accent, lineHeight: 1 },
  heading2: { fontSize: 14, bold: true, color: palette.accent, lineHeight: 1 },
  heading3: { fontSize: 11.5, bold: true, color: palette.ink, lineHeight: 1 },
  heading4: { fontSize: 10.5, bold: true, color: palette.accent, lineHeight: 1 },
  caption: { fontSize: 9, bold: true, color: palette.accent },
  continued: { fontSize: 8, bold: true, color: palette.accent },
  subject: { fontSize: 9, color: palette.quiet },
  source: { fontSize: 7.5, color: palette.quiet },
  code: { fontSize: 9.5, background: palette.tint },
  link: { color: '#1a4f8a', decoration: 'underline', decorationColor: '#8fa9c4' },
  quote: { color: palette.quiet },
  cardValue: { fontSize: 17, bold: true, color: palette.accent, lineHeight: 1.1 },
  cardLabel: { fontSize: 9, color: palette.ink, lineHeight: 1 },
  cardDetail: { fontSize: 7.5, color: palette.quiet, lineHeight: 1 },
  running: { fontSize: 8, color: palette.quiet },
} as const;

export const textStyle = { font: fontFamily, fontSize: 10, color: palette.ink, lineHeight: 1.06 } as const;
