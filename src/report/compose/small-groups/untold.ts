import type { Effect, UndecidedCounts } from '../../../year/count/counts.js';
import { type FigureId, figureTable } from '../../../year/count/figure-table.js';
import type { PublishedCounts } from './published-counts.js';
import { hideSmallIndicator, sheetsOf } from './published-year.js';

/** Whether a figure counts persons. */
const isOfPersons = (id: FigureId) => figureTable[id].counts === 'persons';

/** Whether the cells of a figure are rows that list persons. */
const isOfParticipantRows = (id: FigureId) => isOfPersons(id) || figureTable[id].counts === 'organisations';

/**
 * The counts without what would tell hidden numbers of persons another way: the rows that list persons, since there are
 * as many, between which limits such a figure lies, and by how much an open question would move it.
 */
export function withoutTraces(counts: PublishedCounts, limit: number): PublishedCounts {
  if (limit === 0) return counts;
  const figures = Object.entries(counts.figures).map(([id, { range, ...figure }]) => {
    const told = isOfPersons(id as FigureId) || !range ? figure : { ...figure, range };
    const isOfRows = isOfParticipantRows(id as FigureId);
    return [id, isOfRows ? { ...told, evidence: sheetsOf(told.evidence) } : told];
  });
  const domains = counts.domains.map((domain) => ({
    ...domain,
    indicators: domain.indicators.map((indicator) => hideSmallIndicator(indicator, limit)),
  }));
  return {
    ...counts,
    domains,
    undecided: withoutPersons(counts.undecided),
    figures: Object.fromEntries(figures) as PublishedCounts['figures'],
  };
}

function withoutPersons({ organisations, kinds, difficulties }: UndecidedCounts): UndecidedCounts {
  const without = <T extends { readonly effects: readonly Effect[] }>(one: T): T => ({
    ...one,
    effects: one.effects.filter(({ figure }) => !isOfPersons(figure)),
  });
  return {
    organisations: organisations.map(without),
    kinds: kinds.map((kind) => ({ ...kind, answers: kind.answers.map(without) })),
    difficulties: difficulties.map(without),
  };
}
