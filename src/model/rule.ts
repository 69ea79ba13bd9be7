import type { Severity } from './problem.js';

/** What a parameter holds: a text, a number, a list of texts, or one of some codes. */
export type ParamKind = 'text' | 'number' | 'texts' | readonly string[];
export type ParamKinds = Readonly<Record<string, ParamKind>>;

/**
 * One thing that must hold of what units send, as the stage that asks for it declares it. What people read of it, its
 * reason among it, stands in `src/sentences` under its id.
 */
export interface RuleDeclaration {
  /** Of its findings, where they say nothing else. */
  readonly severity: Severity;
  /** Severities that a finding may have instead. */
  readonly variants?: readonly Severity[];
  /** What every finding tells the sentences. */
  readonly params: ParamKinds;
  /** What some findings tell besides. */
  readonly optional?: ParamKinds;
  /** Where cells can show it; elsewhere the sentences tell an example. */
  readonly examples?: RuleExamples;
}

export interface Rule extends RuleDeclaration {
  /** Stable, e.g. `meeting-date-in-year`. */
  readonly id: string;
}

/** What the rule takes and what it refuses, the edge on both sides: tests and the guide are made from them. */
export interface RuleExamples {
  readonly accepted: readonly RuleExample[];
  readonly refused: readonly RuleExample[];
}

/** The files of a folder. */
export type RuleExample = readonly ExampleFile[];

/** What a file of an example changes in the good workbook of Penitenciarul Iași, which has one row a table. */
export interface ExampleFile {
  /** `Penitenciarul Iasi.xlsx` where it does not matter. */
  readonly name?: string;
  /** By kind of table; a table without rows is left out. */
  readonly tables?: Readonly<Record<string, ExampleRows>>;
  /** Other headers, by table and column key. */
  readonly headers?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Cells of rows by column key; keys left out hold a good value, `''` is an empty cell. */
export type ExampleRows = readonly Readonly<Record<string, string>>[];

type ParamValue<Kind> = Kind extends 'text'
  ? string
  : Kind extends 'number'
    ? number
    : Kind extends 'texts'
      ? readonly string[]
      : Kind extends readonly (infer Code)[]
        ? Code
        : never;

type Optional<R> = R extends { readonly optional: infer O extends ParamKinds } ? O : Record<never, never>;

/** The parameters of a rule's findings. */
export type ParamsOf<R extends Pick<Rule, 'params'>> = {
  readonly [K in keyof R['params']]: ParamValue<R['params'][K]>;
} & { readonly [K in keyof Optional<R>]?: ParamValue<Optional<R>[K]> };

/** The severities of a rule's findings. */
export type SeverityOf<R extends RuleDeclaration> =
  | R['severity']
  | (R extends { readonly variants: readonly (infer S extends Severity)[] } ? S : never);

/** The rules of a stage, by id. */
export function declareRules<const D extends Readonly<Record<string, RuleDeclaration>>>(declared: D) {
  return Object.fromEntries(Object.entries(declared).map(([id, rule]) => [id, { id, ...rule }])) as {
    readonly [Id in keyof D & string]: D[Id] & { readonly id: Id };
  };
}
