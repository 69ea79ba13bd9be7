import type { Year } from '../merge/year.js';
import { countFigure } from './count-figure.js';
import type { Counts, Range } from './counts.js';
import { type CountInput, type Facts, factsOf } from './facts.js';
import { unitsOfMeetings } from './figure.js';
import { type FigureId, figureIds, figureTable } from './figure-table.js';
import { authorityCounts } from './tables/authorities.js';
import { countyCounts } from './tables/counties.js';
import { domainCounts } from './tables/domains.js';
import { formCounts } from './tables/forms.js';
import { institutionTypeCounts } from './tables/institution-types.js';
import { monthCounts } from './tables/months.js';
import { unitCounts } from './tables/units.js';
import { difficultyPairs, difficultyRange } from './undecided/difficulties.js';
import { kindEffects, pairEffects } from './undecided/effects.js';
import { organisationRanges } from './undecided/organisations.js';

/** Counts every figure of a year, each with the cells behind it. */
export function count(input: CountInput): Counts {
  const facts = factsOf(input);
  const figures = withRanges(figuresOf(facts), facts);
  return {
    year: facts.year.year,
    figures,
    unitsInvolved: unitsInvolved(facts.year),
    undecided: {
      organisations: pairEffects(facts, figures),
      kinds: kindEffects(facts, figures),
      difficulties: difficultyPairs(facts),
    },
    months: monthCounts(facts),
    counties: countyCounts(facts),
    forms: formCounts(facts),
    institutionTypes: institutionTypeCounts(facts),
    units: unitCounts(facts),
    domains: domainCounts(facts),
    difficulties: facts.difficulties,
    authorities: authorityCounts(facts),
  };
}

function unitsInvolved({ coverage, meetings }: Year): number {
  const senders = coverage.filter(({ files }) => files.length > 0).map(({ unit }) => unit);
  return new Set([...senders, ...unitsOfMeetings(meetings)]).size;
}

function figuresOf(facts: Facts): Counts['figures'] {
  const entries = figureIds.map((id) => [id, countFigure(figureTable[id], facts)]);
  return Object.fromEntries(entries) as Counts['figures'];
}

/** The figures, those that open questions touch with the least and the most that they may be. */
function withRanges(figures: Counts['figures'], facts: Facts): Counts['figures'] {
  const ranges: Partial<Record<FigureId, Range>> = {
    ...organisationRanges(facts),
    difficultiesDistinct: difficultyRange(facts.difficulties.length, facts.decidedDifficulties.undecided),
  };
  const entries = figureIds.map((id) => {
    const range = ranges[id];
    return [id, range && range.min < range.max ? { ...figures[id], range } : figures[id]];
  });
  return Object.fromEntries(entries) as Counts['figures'];
}
