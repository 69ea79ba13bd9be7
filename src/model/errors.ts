/**
 * A failure that a user can put right: the command prints one sentence for it and exits with 2. Anything else
 * that is thrown is a fault of the program.
 */
export class UserError extends Error {
  /** The sentence of `src/sentences` and what it needs. */
  readonly sentence: string;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(
    sentence: string,
    params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${sentence} ${JSON.stringify(params)}`, options);
    this.name = new.target.name;
    this.sentence = sentence;
    this.params = params;
  }
}

/** A configuration, registry or template that does not hold what it must. */
export class ConfigurationError extends UserError {}
