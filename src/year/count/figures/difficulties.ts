import type { Measure } from '../../../field/contract/enumerations.js';
import type { Figure } from '../counts.js';
import type { Facts } from '../facts.js';
import { rowsFigure } from '../figure.js';

/** Difficulties, as reported and as distinct problems, and the proposals to remedy them. */
export function difficultyFigures({ year, difficulties }: Facts) {
  const rows = year.difficulties;
  const proposals = rows.filter(({ proposal }) => proposal !== undefined);
  const proposalsOf = (measures: readonly (Measure | undefined)[]): Figure =>
    rowsFigure(
      proposals
        .filter(({ measure }) => measures.includes(measure))
        .map(({ proposalPlace, place, unit }) => ({ place: proposalPlace ?? place, unit })),
    );
  const reported = rowsFigure(rows);
  return {
    difficultiesReported: reported,
    difficultiesDistinct: { ...reported, value: difficulties.length },
    proposals: proposalsOf(['strategic', 'operational', undefined]),
    proposalsStrategic: proposalsOf(['strategic']),
    proposalsOperational: proposalsOf(['operational']),
  };
}
