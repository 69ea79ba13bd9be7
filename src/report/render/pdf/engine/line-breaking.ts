/** A word, or a part of one, that a line may end behind. Lengths are in points. */
export interface Piece {
  /** With the space behind it. */
  readonly width: number;
  /** The space behind it, which a line ends without and a justified line stretches. */
  readonly space: number;
  /** Width of the hyphen that shows where a line ends within a word; 0 where none does. */
  readonly hyphen: number;
  /** Whether a line may, must or must not end here. */
  readonly end: 'may' | 'must' | 'never';
}

/** How much a space of a justified line may give and take, in parts of its width. */
const stretch = 0.5;
const shrink = 0.2;

/** What a line that ends in a hyphen costs, least where lines are justified, and a second one below the first. */
const hyphenCost = { justified: 2500, ragged: 100_000 };
const ladderCost = 60_000;

/** What a last line costs that holds hardly a word. */
const runtCost = 3000;

/** From here on the cost of a line grows no faster than its gaps: two bad lines are better than one much worse. */
const steep = 1e6;

/** What a line costs that no spaces can fill. */
const worst = 20 * steep;

/** What an end costs where a line must not end: more than any paragraph, and less than losing text. */
const forbidden = 1e12;

const nothing: Piece = { width: 0, space: 0, hyphen: 0, end: 'may' };

interface Break {
  readonly cost: number;
  /** Where the line that ends here starts. */
  readonly from: number;
}

/**
 * Divides a paragraph into lines so that all of them together look even: a line is not filled at the price of gaps in
 * the next. After D. E. Knuth and M. F. Plass, Breaking Paragraphs into Lines (1981), without looseness and fitness.
 * @returns the number of the piece that follows each line.
 */
export function breakLines(pieces: readonly Piece[], width: number, justified: boolean): number[] {
  const starts = new Sums(pieces);
  const best: Break[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= pieces.length; end++)
    best.push(bestLine(pieces, starts, best, end, width, justified));
  const ends: number[] = [];
  for (let end = pieces.length; end > 0; end = best[end]?.from ?? 0) ends.unshift(end);
  return ends;
}

/** The widths and spaces of the pieces before each piece. */
class Sums {
  readonly widths = [0];
  readonly spaces = [0];

  constructor(pieces: readonly Piece[]) {
    for (const [index, { width, space }] of pieces.entries()) {
      this.widths.push((this.widths[index] ?? 0) + width);
      this.spaces.push((this.spaces[index] ?? 0) + space);
    }
  }
}

function bestLine(
  pieces: readonly Piece[],
  sums: Sums,
  best: readonly Break[],
  end: number,
  width: number,
  justified: boolean,
): Break {
  let found: Break = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
  const last = pieces[end - 1] ?? nothing;
  for (let from = end - 1; from >= 0; from--) {
    if (from < end - 1 && pieces[from]?.end === 'must') break;
    const line = measure(sums, from, end, last);
    if (from < end - 1 && line.width - (justified ? line.spaces * shrink : 0) > width + 0.01) break;
    const closes = last.end === 'must' || end === pieces.length;
    const cost =
      (best[from]?.cost ?? 0) +
      lineCost(line, width, justified, closes) +
      endCost(pieces, from, end, justified ? hyphenCost.justified : hyphenCost.ragged);
    if (cost < found.cost) found = { cost, from };
  }
  return found;
}

interface LineMeasure {
  readonly width: number;
  readonly spaces: number;
}

function measure({ widths, spaces }: Sums, from: number, end: number, last: Piece): LineMeasure {
  const width = (widths[end] ?? 0) - (widths[from] ?? 0) - last.space + last.hyphen;
  return { width, spaces: (spaces[end] ?? 0) - (spaces[from] ?? 0) - last.space };
}

function lineCost(
  { width: natural, spaces }: LineMeasure,
  width: number,
  justified: boolean,
  closes: boolean,
): number {
  const slack = width - natural;
  if (slack < 0) return Math.min(worst, (10 + 100 * (-slack / Math.max(0.01, spaces * shrink)) ** 3) ** 2);
  if (closes) return natural < width / 8 ? runtCost : 0;
  if (!justified) return (10 + 300 * (slack / width) ** 2) ** 2;
  if (spaces < 0.01) return worst;
  const ratio = slack / (spaces * stretch);
  return Math.min(steep * Math.max(1, ratio), (10 + 100 * ratio ** 3) ** 2);
}

/** A hyphen costs, two in a row more, as does a paragraph that ends with a part of a word. */
function endCost(pieces: readonly Piece[], from: number, end: number, hyphen: number): number {
  if (pieces[end - 1]?.end === 'never' && end < pieces.length) return forbidden;
  const [ends, starts] = [
    (pieces[end - 1]?.hyphen ?? 0) > 0 && end < pieces.length,
    (pieces[from - 1]?.hyphen ?? 0) > 0,
  ];
  if (ends && starts) return hyphen + ladderCost;
  if (ends) return hyphen;
  return starts && end === pieces.length && end - from < 3 ? ladderCost : 0;
}
