export class Random {
  constructor(seed: number);
  below(bound: number): number;
  pick<T>(list: readonly T[]): T;
}
