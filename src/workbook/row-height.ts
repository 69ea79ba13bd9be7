/** Heights of one line of text, in points. */
export const linePoints = { title: 24, section: 19, line: 15, header: 16, text: 15 } as const;

/** Excel has no higher rows. */
const pointsMax = 409;

/**
 * The height of a row that shows all of its texts, in points: programs do not work it out for a file that they did not
 * write.
 * @param texts with the width of their columns in characters
 */
export function rowHeight(
  texts: readonly { readonly text: string; readonly width: number }[],
  points: number,
): number {
  const lines = texts.map(({ text, width }) => linesOf(text, width));
  return Math.min(points * Math.max(1, ...lines), pointsMax);
}

/** Letters are a little narrower than the digit by which widths are measured, but words leave lines short. */
function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / Math.max(1, width * 1.05))), 0);
}
