import { groupBy } from '../../collections.js';
import type { DifficultyReport, DomainCounts } from '../counts.js';
import type { Facts } from '../facts.js';

/**
 * The domains of the registry with what was reported in them. A difficulty's rows are counted in the domain under
 * which it is listed, whichever domain a unit chose for it.
 */
export function domainCounts({ year, registries, difficulties, unitOrder }: Facts): DomainCounts[] {
  const difficultiesOf = groupBy(difficulties, ({ domain }) => domain);
  return registries.domains.map(({ code }) => {
    const distinct = difficultiesOf.get(code) ?? [];
    const reports = distinct.flatMap((difficulty) => difficulty.reports);
    return {
      domain: code,
      reported: reports.length,
      distinct: distinct.length,
      units: [...new Set(reports.map(({ unit }) => unit))].sort(unitOrder),
      proposals: proposalsByMeasure(reports),
      practices: year.practices.filter(({ domain }) => domain === code),
      indicators: year.indicators.filter(({ domain }) => domain === code),
    };
  });
}

function proposalsByMeasure(reports: readonly DifficultyReport[]): DomainCounts['proposals'] {
  const proposals = reports.filter(({ proposal }) => proposal !== undefined);
  const times = (wanted: DifficultyReport['measure']) =>
    proposals.filter(({ measure }) => measure === wanted).length;
  return {
    strategic: times('strategic'),
    operational: times('operational'),
    unstated: times(undefined),
  };
}
