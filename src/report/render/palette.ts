/** The colours of a report, on paper and on screen; every text colour has at least 4.5:1 on the paper and the tint. */
export const palette = {
  paper: '#ffffff',
  ink: '#1b1f24',
  quiet: '#55606c',
  accent: '#14365a',
  hairline: '#c3ccd5',
  tint: '#edf2f7',
} as const;

/**
 * The fills of a chart's series in order. Each is at least 1.5 times as light as the one before, so that neighbours
 * stay apart in greyscale.
 */
export const seriesColours = ['#14365a', '#a04a1a', '#4a9496', '#d9a84a', '#cfe2f3'] as const;

/** From little to much: each darker than the one before by a third or more, so that the order survives greyscale. */
export const sequence = ['#dce8f2', '#aac6de', '#6f9dc4', '#3a6da3', '#14365a'] as const;

/** The relative luminance of a colour `#rrggbb`, 0 to 1, as WCAG 2.2 defines it. */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** The contrast of two colours, 1 to 21, as WCAG 2.2 defines it. */
export function contrast(first: string, second: string): number {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The colour of text on a fill: paper on dark, ink on light. */
export function textOn(fill: string): string {
  return contrast(palette.paper, fill) > contrast(palette.ink, fill) ? palette.paper : palette.ink;
}
