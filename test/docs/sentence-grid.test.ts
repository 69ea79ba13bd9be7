import { describe, expect, it } from 'vitest';
import { finding } from '../../src/model/finding.js';
import { languages } from '../../src/model/language.js';
import { rules } from '../../src/rules.js';
import { copySentences } from '../../src/sentences/annotated-copy.js';
import { changesSentences } from '../../src/sentences/changes.js';
import { checkSentences } from '../../src/sentences/check.js';
import { cliSentences } from '../../src/sentences/cli.js';
import { describeIn } from '../../src/sentences/describe.js';
import { mailSentences } from '../../src/sentences/mail.js';
import { reportSentences } from '../../src/sentences/report.js';
import { reviewSentences } from '../../src/sentences/review.js';
import { disagreements } from '../support/agreement.js';

/** The numbers at the edges of every form. */
const grid = [0, 1, 2, 19, 20, 21, 101];

const sentences = {
  changesSentences,
  copySentences,
  checkSentences,
  cliSentences,
  mailSentences,
  reportSentences,
  reviewSentences,
};

interface Said {
  readonly where: string;
  readonly text: string;
}

/** What every function below an object says when it is given a number, so many things, or facts that all are the number. */
function saidBy(value: unknown, where: string, n: number): Said[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => saidBy(inner, `${where}.${key}`, n));
  if (typeof value !== 'function') return [];
  const things = Array.from({ length: n }, (_, index) => `a${index}`);
  const facts = new Proxy({}, { get: () => n });
  for (const argument of [n, things, facts]) {
    try {
      const text: unknown = value(...Array.from({ length: 6 }, () => argument));
      if (typeof text === 'string') return [{ where: `${where}(${n})`, text }];
    } catch {
      // It takes something else.
    }
  }
  return [];
}

/** They take other things besides their number, or are never said of none. */
const unfit = /\.(?:contradicts|leading|mostRaised|undecidedLine)\(/u;

/** What each rule says of a finding whose numbers are all the same. */
function saidByRules(language: (typeof languages)[number], n: number): Said[] {
  const describeProblem = describeIn(language);
  return Object.values(rules).flatMap((rule) => {
    const kinds = Object.entries({ ...rule.params, ...('optional' in rule ? rule.optional : {}) });
    const params = Object.fromEntries(
      kinds.map(([name, kind]) => [
        name,
        kind === 'number' ? n : kind === 'texts' ? ['3'] : kind === 'text' ? 'a' : (kind[0] ?? ''),
      ]),
    );
    const place = { file: 'a.xlsx', sheet: 'Foaie', cell: 'A3' };
    try {
      const { message, fix } = describeProblem(finding(rule, place, params as never, { found: 'a' }));
      return [{ where: `${rule.id}(${n})`, text: `${message}\n${fix}` }];
    } catch {
      return [];
    }
  });
}

describe.each(languages)('every sentence of the program (%s)', (language) => {
  const said = grid.flatMap((n) => [
    ...Object.entries(sentences).flatMap(([name, of]) => saidBy(of[language], name, n)),
    ...saidByRules(language, n),
  ]);

  it('is said', () => {
    expect(new Set(said.map(({ where }) => where.replace(/\(\d+\)$/u, ''))).size).toBeGreaterThan(120);
  });

  it('agrees with its numbers', () => {
    const fit = said.filter(({ where }) => !unfit.test(where));
    const faults = fit.flatMap(({ where, text }) =>
      disagreements(text, language).map((fault) => `${where}: ${fault}`),
    );
    expect([...new Set(faults)].slice(0, 60)).toEqual([]);
  });

  it.each(grid.slice(1))('agrees with %i questions that are undecided', (n) => {
    const line = reviewSentences[language].undecidedLine(n, ['reintegrare organisations review']);
    expect(disagreements(line, language)).toEqual([]);
  });
});
