/** What a shell may offer. */
export interface Completions {
  /** Commands and options after the words of a command: `''`, `report`, `organisations review`. */
  readonly after: ReadonlyMap<string, readonly string[]>;
  /** The values of an option. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}
