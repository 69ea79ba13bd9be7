import type { Effect } from '../../../year/count/counts.js';
import type { Ref } from '../../../year/decide/undecided.js';
import type { Context } from '../context.js';
import type { ReportData } from '../data.js';

/** What is undecided, with ids and names in place of indices. */
export function composeUndecided({ counts: { undecided }, organisations }: Context): ReportData['undecided'] {
  const named = ({ whole, member }: Ref) => ({
    organisation: organisations[whole]?.id ?? '',
    name: organisations[whole]?.members[member]?.name ?? '',
  });
  return {
    organisations: undecided.organisations.map(({ a, b, code, joined, effects }) => ({
      names: [named(a), named(b)],
      reason: code,
      joined,
      effects: copied(effects),
    })),
    kinds: undecided.kinds.map(({ organisation, answers }) => ({
      organisation: organisations[organisation]?.id ?? '',
      answers: answers.map(({ kind, effects }) => ({ kind, effects: copied(effects) })),
    })),
    difficulties: undecided.difficulties.map(({ texts, code, joined, effects }) => ({
      texts: [...texts],
      reason: code,
      joined,
      effects: copied(effects),
    })),
  };
}

function copied(effects: readonly Effect[]): Effect[] {
  return effects.map((effect) => ({ ...effect }));
}
