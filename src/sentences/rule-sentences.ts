import type { Problem } from '../model/problem.js';

/** What people read of a rule, in one language. */
export interface RuleSentences {
  /** What must hold, in a few words: heads the chapter of the guide. */
  readonly title: string;
  /** Why it matters. */
  readonly why: string;
  /** When a finding may be left as it is. */
  readonly ignore: string;
  /** What is taken and what is told, where cells alone cannot show it. */
  readonly example?: { readonly accepted: string; readonly refused: string };
  /** What is wrong, in a few words that hold of all findings of one cause: heads them where they are told. */
  cause(facts: Facts): string;
  /** One sentence: what was found and what is expected. */
  message(facts: Facts): string;
  /** One sentence: how to put it right. */
  fix(facts: Facts): string;
}

/** What a sentence may say of a finding. */
export class Facts {
  readonly #problem: Problem;

  constructor(problem: Problem) {
    this.#problem = problem;
  }

  /** The value as typed, shortened to what fits a line; empty where there is none to show. */
  get found(): string {
    const text = (this.#problem.found ?? '').replaceAll('\n', ' ');
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
  }

  text(name: string): string {
    return String(this.#problem.params[name] ?? '');
  }

  number(name: string): number {
    return Number(this.#problem.params[name] ?? 0);
  }

  list(name: string): readonly string[] {
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
