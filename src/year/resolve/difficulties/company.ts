import { softmax } from './model.js';
import type { Ranked, Reading } from './ranking.js';

/** How many of the texts that are grouped together name each problem, by their shares; texts of one domain. */
export type Company = ReadonlyMap<string, number>;

/** How much what other texts name counts beside what a text says itself, to tell what it names. */
const COMPANY_WEIGHT = 0.7;
/** A problem that no other text names is as likely as if this part of one did. */
const SELDOM = 0.1;

/** What texts name. */
export function companyOf(readings: Iterable<Reading>): Company {
  const company = new Map<string, number>();
  for (const { ranked } of readings)
    for (const { problem, share } of ranked)
      company.set(problem.code, (company.get(problem.code) ?? 0) + share);
  return company;
}

/** The ranking of a text among others: a problem that they name is the likelier one. */
export function inCompany(ranked: readonly Ranked[], company: Company): Ranked[] {
  const usual = ranked.map(({ problem, share }) =>
    Math.log(Math.max(0, (company.get(problem.code) ?? 0) - share) + SELDOM),
  );
  const scores = ranked.map(({ score }, i) => score + COMPANY_WEIGHT * (usual[i] ?? 0));
  const shares = softmax(scores);
  // Which of several unlikely problems it is, others tell better than its own words.
  const chances = softmax(ranked.map(({ score }, i) => score + (usual[i] ?? 0)));
  return ranked
    .map(({ problem }, i) => ({
      problem,
      score: scores[i] ?? 0,
      share: shares[i] ?? 0,
      chance: chances[i] ?? 0,
    }))
    .sort((a, b) => b.score - a.score);
}
