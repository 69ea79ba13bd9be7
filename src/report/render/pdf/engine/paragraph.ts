import { breakLines, type Piece } from './line-breaking.js';
import { EmptyLine } from './pdfmake.js';
import type { Inline, LineOf, Measured } from './types.js';

/** A glyph of its own, apart from the hyphen of the keyboard, to be read as a soft hyphen. */
const hyphen = '\u2010';

/** The lines of a measured text in a column of that width; they are kept, as a text is asked for them several times. */
export function linesOf(node: Measured, width: number): readonly LineOf[] {
  if (node._broken === undefined || Math.abs(node._broken.width - width) > 0.01)
    node._broken = { width, lines: brokenLines(inlinesOf(node), width) };
  return node._broken.lines;
}

/** pdfmake forgets what it does not know of a block whose text is one piece. */
function inlinesOf({ _inlines: inlines = [], linkLabel }: Measured): readonly Inline[] {
  if (linkLabel !== undefined) for (const inline of inlines) inline.linkLabel = linkLabel;
  return inlines;
}

function brokenLines(inlines: readonly Inline[], width: number): LineOf[] {
  const fitting = inlines.flatMap((inline) => parted(inline, width));
  const justified = inlines[0]?.alignment === 'justify';
  const lines: LineOf[] = [];
  let from = 0;
  for (const end of breakLines(fitting.map(pieceOf), width, justified)) {
    lines.push(lineOf(fitting.slice(from, end), width, end === fitting.length));
    from = end;
  }
  return lines;
}

function pieceOf(inline: Inline): Piece {
  const end = inline.lineEnd === true ? 'must' : inline.noNewLine === true ? 'never' : 'may';
  const shown = inline.hyphenates === true ? inline.font.widthOfString(hyphen, inline.fontSize) : 0;
  return { width: inline.width, space: inline.trailingCut, hyphen: shown, end };
}

function lineOf(inlines: readonly Inline[], width: number, isLast: boolean): LineOf {
  const line = new EmptyLine(width);
  for (const inline of inlines) line.addInline(inline);
  const last = inlines.at(-1);
  if (last?.hyphenates === true && !isLast) line.addInline(hyphenAfter(last));
  line.lastLineInParagraph = isLast;
  return line;
}

function hyphenAfter(last: Inline): Inline {
  const width = last.font.widthOfString(hyphen, last.fontSize);
  return { ...last, text: hyphen, width, leadingCut: 0, trailingCut: 0, isHyphen: true, hyphenates: false };
}

/** A word that is wider than the column in parts that are not. */
function parted(inline: Inline, width: number): Inline[] {
  const parts: Inline[] = [];
  let rest = inline;
  while (rest.width - rest.trailingCut > width + 0.01) {
    const head = longestPart(rest, width);
    if (head.length >= rest.text.length) break;
    parts.push(cut(rest, head, { trailingCut: 0, lineEnd: false, noNewLine: false, hyphenates: false }));
    rest = cut(rest, rest.text.slice(head.length), { leadingCut: 0 });
  }
  return [...parts, rest];
}

function cut(inline: Inline, text: string, changes: Partial<Inline>): Inline {
  return { ...inline, ...changes, text, width: inline.font.widthOfString(text, inline.fontSize) };
}

/** The most characters of a text that fit, at least one. */
function longestPart({ text, font, fontSize }: Inline, width: number): string {
  let [fits, tooLong] = [1, text.length];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (font.widthOfString(text.slice(0, middle), fontSize) <= width) fits = middle;
    else tooLong = middle;
  }
  return text.slice(0, fits);
}

/** A space that is widened by more than so many of its widths is a hole; such a line ends short instead. */
const widest = 2.5;

/** Fills a line to its width by widening its spaces; the last line of a paragraph may be narrowed alone. */
export function justify(line: LineOf): void {
  const spaced = line.inlines.slice(0, -1).filter(({ trailingCut }) => trailingCut > 0);
  const missing = line.maxWidth - line.getWidth();
  const closes = line.newLineForced === true || line.lastLineInParagraph === true;
  if (spaced.length === 0 || (closes && missing > 0)) return;
  const more = missing / spaced.length;
  if (more > widest * (spaced[0]?.trailingCut ?? 0)) return;
  let shift = 0;
  for (const inline of line.inlines) {
    inline.x += shift;
    if (!spaced.includes(inline)) continue;
    inline.width += more;
    shift += more;
  }
}
