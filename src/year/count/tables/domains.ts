import { groupBy } from '../../../model/collections.js';
import type { DifficultyReport, DomainCounts } from '../counts.js';
import type { Facts } from '../facts.js';

/**
 * The domains of the registry with what was reported in them. Rows are counted in the domain that the unit chose; a
 * distinct difficulty, whose rows may stand under several, in the one under which it is listed.
 */
export function domainCounts({ year, registries, difficulties, unitOrder }: Facts): DomainCounts[] {
  const difficultiesOf = groupBy(difficulties, ({ domain }) => domain);
  const reportsOf = groupBy(
    difficulties.flatMap((difficulty) => difficulty.reports),
    ({ domain }) => domain,
  );
  return registries.domains.map(({ code }) => {
    const distinct = difficultiesOf.get(code) ?? [];
    const reports = reportsOf.get(code) ?? [];
    return {
      domain: code,
      reported: reports.length,
      distinct: distinct.length,
      units: [...new Set(distinct.flatMap(({ units }) => units))].sort(unitOrder),
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
