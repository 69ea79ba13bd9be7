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
export interface Fit {
  readonly delimiter: string;
  /** From 0, no column, to the weight of the delimiter, the same number of fields in all records. */
  readonly score: number;
  /** The number of fields of the most records. */
  readonly columns: number;
}

/**
 * Finds the delimiter under which the most records have the same number of fields.
 * @param text with `\n` between lines
 */
export function fitDelimiter(text: string): Fit {
  const sample = text.slice(0, sampleCharacters);
  let best: Fit = { delimiter: ';', score: 0, columns: 0 };
  for (const [delimiter, weight] of weights) {
    const fit = fitOf(sample, delimiter, weight);
    if (fit.score > best.score || (fit.score === best.score && fit.columns > best.columns)) best = fit;
  }
  return best;
}

/** The fields of one record under another delimiter that makes it as wide as the others are, and which. */
export function splitOtherwise(
  record: string,
  { delimiter, columns }: Fit,
): { readonly fields: readonly string[]; readonly delimiter: string } | undefined {
  for (const [other] of weights) {
    if (other === delimiter) continue;
    const fields = fieldsOf(record, other);
    if (fields.length === columns && !isProse(fields)) return { fields, delimiter: other };
  }
  return undefined;
}

function fieldsOf(record: string, delimiter: string): readonly string[] {
  let all: readonly string[] = [];
  try {
    splitRecords(record, delimiter, (_, fields) => {
      all = fields;
      return 'stop';
    });
  } catch (error) {
    // A quote that another delimiter closes.
    if (!(error instanceof Unreadable)) throw error;
  }
  return all;
}

/** Commas of a sentence have a space behind them. */
function isProse([, ...others]: readonly string[]): boolean {
  return others.filter((field) => field.startsWith(' ')).length * 2 > others.length;
}

function fitOf(text: string, delimiter: string, weight: number): Fit {
  const widths = sampleWidths(text, delimiter);
  const records = new Map<number, number>();
  for (const width of widths) if (width > 1) records.set(width, (records.get(width) ?? 0) + 1);
  const [columns, matching] = [...records].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return { delimiter, score: (weight * matching) / Math.max(1, widths.length), columns };
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
