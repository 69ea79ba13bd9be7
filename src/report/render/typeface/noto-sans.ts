import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readTypeface, type Typeface } from './metrics.js';

/** The cuts of Noto Sans (SIL Open Font License 1.1) that reports are set in. */
const cuts = {
  normal: '400Regular/NotoSans_400Regular.ttf',
  bold: '600SemiBold/NotoSans_600SemiBold.ttf',
  italics: '400Regular_Italic/NotoSans_400Regular_Italic.ttf',
  bolditalics: '600SemiBold_Italic/NotoSans_600SemiBold_Italic.ttf',
} as const;
export type Cut = keyof typeof cuts;

export const fontFamily = 'Noto Sans';

const find = createRequire(import.meta.url).resolve;
const read = new Map<Cut, Buffer>();
const measured = new Map<Cut, Typeface>();

/** The font file of a cut, read once. */
export function fontFile(cut: Cut): Buffer {
  const known = read.get(cut) ?? readFileSync(find(`@expo-google-fonts/noto-sans/${cuts[cut]}`));
  read.set(cut, known);
  return known;
}

/** The metrics of a cut. */
export function typeface(cut: Cut): Typeface {
  const known = measured.get(cut) ?? readTypeface(fontFile(cut));
  measured.set(cut, known);
  return known;
}
