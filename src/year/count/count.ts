import { reportingUnits } from '../merge/year.js';
import { countFigure } from './count-figure.js';
import type { Counts, Figure, Range } from './counts.js';
import { type CountInput, type Facts, factsOf } from './facts.js';
import { type FigureId, figureIds, figureTable } from './figure-table.js';
import { authorityCounts } from './tables/authorities.js';
import { countyCounts } from './tables/counties.js';
import { domainCounts } from './tables/domains.js';
import { formCounts } from './tables/forms.js';
import { institutionTypeCounts } from './tables/institution-types.js';
import { monthCounts } from './tables/months.js';
import { unitCounts } from './tables/units.js';
import { difficultyPairs, difficultyRange, difficultyTexts } from './undecided/difficulties.js';
import { kindEffects, pairEffects } from './undecided/effects.js';
import { organisationRanges } from './undecided/organisations.js';

/** Counts every figure of a year, each with the cells behind it. */
export function count(input: CountInput): Counts {
  const facts = factsOf(input);
  const figures = withRanges(figuresOf(facts), facts);
  return {
    year: facts.year.year,
    figures,
    unitsWithData: reportingUnits(facts.year),
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

function figuresOf(facts: Facts): Counts['figures'] {
  const senders = new Set(reportingUnits(facts.year));
  const entries = figureIds.map((id) => [id, fromSenders(id, countFigure(figureTable[id], facts), senders)]);
  return Object.fromEntries(entries) as Counts['figures'];
}

/** A figure comes from the units that sent its rows; a unit may hold a meeting with another and send nothing itself. */
function fromSenders(id: FigureId, figure: Figure, senders: ReadonlySet<string>): Figure {
  return id === 'units' ? figure : { ...figure, units: figure.units.filter((unit) => senders.has(unit)) };
}

/** The figures, those that open questions touch with the least and the most that they may be. */
function withRanges(figures: Counts['figures'], facts: Facts): Counts['figures'] {
  const ranges: Partial<Record<FigureId, Range>> = {
    ...organisationRanges(facts, figures),
    difficultiesDistinct: difficultyRange(facts.decidedDifficulties.groups, difficultyTexts(facts)),
  };
  const entries = figureIds.map((id) => {
    const range = ranges[id];
    return [id, range && range.min < range.max ? { ...figures[id], range } : figures[id]];
  });
  return Object.fromEntries(entries) as Counts['figures'];
}
