import type { Inline, PdfDocument } from './types.js';

/** Pieces of a line that are drawn in one go: same font, size and colour, and the same link or none. */
export type TextRun = readonly [Inline, ...Inline[]];

/** Divides a line where its look or its link changes; a line of twenty words is mostly one run. */
export function textRuns(inlines: readonly Inline[]): TextRun[] {
  const runs: [Inline, ...Inline[]][] = [];
  for (const inline of inlines) {
    if (inline.text === '') continue;
    const run = runs.at(-1);
    if (run !== undefined && alike(run[0], inline)) run.push(inline);
    else runs.push([inline]);
  }
  return runs;
}

function alike(first: Inline, second: Inline): boolean {
  return (
    first.font === second.font &&
    first.fontSize === second.fontSize &&
    first.color === second.color &&
    first.linkLabel === second.linkLabel &&
    first.isHyphen === second.isHyphen
  );
}

/**
 * Draws a run, a hyphen at the end of a line so that the word is read and copied without it;
 * @param x the left edge of the line.
 * @param baseline the height that the letters stand on.
 */
export function drawRun(run: TextRun, x: number, baseline: number, document: PdfDocument): void {
  const { font, fontSize, color = 'black', isHyphen = false } = run[0];
  document.fillColor(color);
  document.page.fonts[font.id] ??= font.ref();
  const matrix = `1 0 0 -1 ${short(x + run[0].x)} ${short(baseline)}`;
  document.addContent(`BT ${matrix} Tm /${font.id} ${short(fontSize)} Tf [${glyphs(run)}] TJ ET`);
  if (isHyphen) readAsSoftHyphen(run[0]);
}

/**
 * Has the font say that this glyph stands for U+00AD, which readers leave out of the word that goes on. No other text
 * uses the glyph: printable text has the hyphen of the keyboard.
 */
function readAsSoftHyphen({ font, text }: Inline): void {
  const [[code = '0']] = font.encode(text);
  font.unicode[Number.parseInt(code, 16)] = [0xad];
}

/**
 * The glyphs of a run as the operand of TJ: strings of codes, and between them numbers that move back by thousandths
 * of the size, for kerning and for the wider spaces of justified lines.
 */
function glyphs(run: TextRun): string {
  const { font, fontSize } = run[0];
  const operand = new Operand();
  let pen = run[0].x;
  for (const inline of run) {
    operand.move(((pen - inline.x) * 1000) / fontSize);
    pen = inline.x;
    const [codes, positions] = font.encode(inline.text);
    for (const [index, code] of codes.entries()) {
      const { advanceWidth = 0, xAdvance = 0 } = positions[index] ?? {};
      operand.show(code);
      operand.move(advanceWidth - xAdvance);
      pen += (xAdvance * fontSize) / 1000;
    }
  }
  return operand.toString();
}

/** Builds the operand of TJ with as few parts as there are moves. */
class Operand {
  private readonly parts: string[] = [];
  private codes = '';
  private back = 0;

  show(code: string): void {
    if (Math.abs(this.back) > 0.5) this.flush(short(this.back));
    this.codes += code;
  }

  /** Moves smaller than a two-thousandth of the size are gathered until they can be seen. */
  move(back: number): void {
    this.back += back;
  }

  toString(): string {
    this.flush('');
    return this.parts.join('');
  }

  private flush(back: string): void {
    if (this.codes !== '') this.parts.push(`<${this.codes}>`);
    this.parts.push(back);
    this.codes = '';
    this.back = 0;
  }
}

/** A number for a content stream: thousandths of a point are finer than any device. */
function short(value: number): string {
  return String(Math.round(value * 1000) / 1000 + 0);
}
