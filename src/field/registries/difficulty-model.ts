import { z } from 'zod';

/** A linear model of difficulties: for each feature of a text, what it adds to the score of each problem. */
export interface DifficultyModel {
  /** Codes of the problems. */
  readonly problems: readonly string[];
  readonly features: ReadonlyMap<string, FeatureWeights>;
  /** The number of examples that it was made from. */
  readonly texts: number;
  /** What a weight of one stands for. */
  readonly scale: number;
  /** Turns what is seen of a ranking into the probability that its first is right: the constant, then factors. */
  readonly calibration: readonly number[];
  /** Tells the data that it was made from. */
  readonly inputs: string;
}

export interface FeatureWeights {
  /** The number of examples that show the feature. */
  readonly texts: number;
  /** Indexes of problems, and for each a weight (−127–127). */
  readonly problems: Uint16Array;
  readonly values: Int8Array;
}

/**
 * A line of `difficulty-model.csv`: a setting (`name`, `value`), a problem (`name`), or a feature with the number of
 * examples that show it and its weights: base64, three bytes each, the problem's place (two bytes, low one first) and
 * the weight.
 */
export const modelRowSchema = z.strictObject({
  kind: z.enum(['setting', 'problem', 'feature']),
  name: z.string().min(1),
  value: z.string(),
  weights: z.string(),
});
export type ModelRow = z.infer<typeof modelRowSchema>;

const WEIGHT_BYTES = 3;

export function modelOf(rows: readonly ModelRow[]): DifficultyModel {
  const settings = new Map(
    rows.flatMap(({ kind, name, value }) => (kind === 'setting' ? [[name, value]] : [])),
  );
  const setting = (name: string) => settings.get(name) ?? '';
  return {
    problems: rows.filter(({ kind }) => kind === 'problem').map(({ name }) => name),
    features: new Map(rows.flatMap((row) => (row.kind === 'feature' ? [[row.name, weightsOf(row)]] : []))),
    texts: Number(setting('texts')),
    scale: Number(setting('scale')),
    calibration: setting('calibration').split(' ').map(Number),
    inputs: setting('inputs'),
  };
}

export function modelRows(model: DifficultyModel): ModelRow[] {
  const setting = (name: string, value: string): ModelRow => ({ kind: 'setting', name, value, weights: '' });
  return [
    setting('inputs', model.inputs),
    setting('texts', String(model.texts)),
    setting('scale', String(model.scale)),
    setting('calibration', model.calibration.join(' ')),
    ...model.problems.map((name): ModelRow => ({ kind: 'problem', name, value: '', weights: '' })),
    ...[...model.features].map(([name, weights]): ModelRow => {
      return { kind: 'feature', name, value: String(weights.texts), weights: packed(weights) };
    }),
  ];
}

function weightsOf({ value, weights }: ModelRow): FeatureWeights {
  const bytes = Uint8Array.from(atob(weights), (letter) => letter.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  const starts = Array.from({ length: bytes.length / WEIGHT_BYTES }, (_, i) => i * WEIGHT_BYTES);
  return {
    texts: Number(value),
    problems: Uint16Array.from(starts, (start) => view.getUint16(start, true)),
    values: Int8Array.from(starts, (start) => view.getInt8(start + 2)),
  };
}

function packed({ problems, values }: FeatureWeights): string {
  const letters = [...problems].flatMap((problem, i) => [
    problem & 0xff,
    problem >> 8,
    (values[i] ?? 0) & 0xff,
  ]);
  return btoa(String.fromCharCode(...letters));
}
