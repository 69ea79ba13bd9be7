import type { HintSource } from '../intake/intake-rules.js';
/** Names of codes in one language, for use within sentences. */
export interface Words {
  /** A kind of organisation. */
  kind(kind: string): string;
  /** A table, quoted. */
  table(table: string): string;
  /** `a, b or c`. */
  either(names: readonly string[]): string;
  /** What told the unit: title, file or folder. */
  readonly toldBy: Readonly<Record<HintSource, string>>;
  readonly personalData: Readonly<Record<string, string>>;
  /** What rows that are no data were taken for. */
  readonly setAside: Readonly<Record<string, string>>;
  /** Why rows are none of ours. */
  readonly notOurs: Readonly<Record<string, string>>;
}
