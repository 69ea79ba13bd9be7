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
 * examples that show it and its weights in base64: for each how many places its problem stands after the one before
 * (255 for each 255 of them, then the rest), and the weight.
 */
export const modelRowSchema = z.strictObject({
  kind: z.enum(['setting', 'problem', 'feature']),
  name: z.string().min(1),
  value: z.string(),
  weights: z.string(),
});
export type ModelRow = z.infer<typeof modelRowSchema>;

/** More places than a byte holds take several. */
const STEP_MAX = 255;

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
  const bytes = Array.from(atob(weights), (letter) => letter.charCodeAt(0));
  const problems: number[] = [];
  const values: number[] = [];
  let place = 0;
  for (let at = 0; at < bytes.length; at++) {
    place += bytes[at] ?? 0;
    if (bytes[at] === STEP_MAX) continue;
    at++;
    problems.push(place);
    values.push(bytes[at] ?? 0);
  }
  return { texts: Number(value), problems: Uint16Array.from(problems), values: Int8Array.from(values) };
}

function packed({ problems, values }: FeatureWeights): string {
  const letters = [...problems].flatMap((problem, i) => {
    const step = problem - (problems[i - 1] ?? 0);
    const whole = new Array<number>(Math.floor(step / STEP_MAX)).fill(STEP_MAX);
    return [...whole, step % STEP_MAX, (values[i] ?? 0) & 0xff];
  });
  return btoa(String.fromCharCode(...letters));
}
