import { Unreadable } from '../unreadable.js';
import { splitRecords } from './records.js';

/** The comma also stands in numbers and sentences, so at equal fit the others win. */
const weights: readonly (readonly [string, number])[] = [
  ['\t', 1],
  [';', 1],
  [',', 0.9],
  ['|', 0.9],
];

/** How much of the text is looked at. */
const sampleRecords = 100;
const sampleCharacters = 100_000;

/** How well text falls into columns under a delimiter. */
interface Fit {
  readonly score: number;
  readonly columns: number;
}

/**
 * Finds the delimiter under which the most records have the same number of fields.
 * @param text with `\n` between lines
 */
export function findDelimiter(text: string): string {
  const sample = text.slice(0, sampleCharacters);
  let best = ';';
  let bestFit: Fit = { score: 0, columns: 0 };
  for (const [delimiter, weight] of weights) {
    const { score, columns } = fitOf(sample, delimiter, weight);
    if (score < bestFit.score || (score === bestFit.score && columns <= bestFit.columns)) continue;
    best = delimiter;
    bestFit = { score, columns };
  }
  return best;
}

function fitOf(text: string, delimiter: string, weight: number): Fit {
  const widths = sampleWidths(text, delimiter);
  const records = new Map<number, number>();
  for (const width of widths) if (width > 1) records.set(width, (records.get(width) ?? 0) + 1);
  const [columns, matching] = [...records].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return { score: (weight * matching) / Math.max(1, widths.length), columns };
}

/** Fields of each of the first records that hold something. */
function sampleWidths(text: string, delimiter: string): number[] {
  const widths: number[] = [];
  try {
    splitRecords(text, delimiter, (_, fields) => {
      if (fields.some((field) => field.trim() !== '')) widths.push(fields.length);
      return widths.length === sampleRecords ? 'stop' : undefined;
    });
  } catch (error) {
    // The sample may end inside a quoted field; one that never ends is told once the delimiter is known.
    if (!(error instanceof Unreadable)) throw error;
  }
  return widths;
}
