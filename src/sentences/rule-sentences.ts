import type { Problem } from '../model/problem.js';
import type { ParamsOf, Rule } from '../model/rule.js';
import type { RuleId, Rules } from '../rules.js';

/** What people read of a rule, in one language. */
export interface RuleSentences<R extends Rule = Rule> {
  /** What must hold, in a few words: heads the chapter of the guide. */
  readonly title: string;
  /** Why it matters. */
  readonly why: string;
  /** When a finding may be left as it is. */
  readonly ignore: string;
  /** What is taken and what is told, where cells alone cannot show it. */
  readonly example?: { readonly accepted: string; readonly refused: string };
  /** What is wrong, in a few words that hold of all findings of one cause: heads them where they are told. */
  cause(facts: Facts<R>): string;
  /** One sentence: what was found and what is expected. */
  message(facts: Facts<R>): string;
  /** One sentence: how to put it right. */
  fix(facts: Facts<R>): string;
}

/** The sentences of all rules in one language, each with the parameters that its rule declares. */
export type SentencesOfRules = { readonly [Id in RuleId]: RuleSentences<Rules[Id]> };

/** Names of the parameters of a rule that hold values of a type. */
type NameOf<R extends Rule, Value> = {
  [Name in keyof ParamsOf<R>]-?: NonNullable<ParamsOf<R>[Name]> extends Value ? Name : never;
}[keyof ParamsOf<R>] &
  string;

/** A parameter as text: one of the codes that it may hold, where it holds codes. */
type TextOf<R extends Rule, Name extends keyof ParamsOf<R>> =
  | Extract<ParamsOf<R>[Name], string>
  | (ParamsOf<R>[Name] extends string ? never : '');

/** What a sentence may say of a finding of a rule. */
export class Facts<R extends Rule = Rule> {
  readonly #problem: Problem;

  constructor(problem: Problem) {
    this.#problem = problem;
  }

  /** The value as typed, shortened to what fits a line; empty where there is none to show. */
  get found(): string {
    const text = (this.#problem.found ?? '').replaceAll('\n', ' ');
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
  }

  text<Name extends NameOf<R, string>>(name: Name): TextOf<R, Name> {
    return String(this.#problem.params[name] ?? '') as TextOf<R, Name>;
  }

  number(name: NameOf<R, number>): number {
    return Number(this.#problem.params[name] ?? 0);
  }

  list(name: NameOf<R, readonly string[]>): readonly string[] {
    const value = this.#problem.params[name];
    return Array.isArray(value) ? value : [];
  }

  /** The first related place's file, where another file explains the finding. */
  get otherFile(): string {
    return this.#problem.related?.[0]?.file ?? '';
  }

  /** The first related place's cell, with its sheet where that is another one. */
  get otherCell(): string {
    const { sheet, cell = '' } = this.#problem.related?.[0] ?? {};
    return sheet === undefined || sheet === this.#problem.place.sheet ? cell : `${sheet}!${cell}`;
  }
}
