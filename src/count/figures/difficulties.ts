import type { Measure } from '../../contract/enumerations.js';
import type { Figure } from '../counts.js';
import type { Facts } from '../facts.js';
import { figure, rowsFigure } from '../figure.js';

/** Difficulties, as reported and as distinct problems, and the proposals to remedy them. */
export function difficultyFigures({ year, difficulties }: Facts) {
  const rows = year.difficulties;
  const proposals = rows.filter(({ proposal }) => proposal !== undefined);
  const proposalsOf = (measures: readonly (Measure | undefined)[]): Figure =>
    rowsFigure(
      proposals
        .filter(({ measure }) => measures.includes(measure))
        .map(({ proposalPlace, place }) => proposalPlace ?? place),
    );
  const places = rows.map(({ place }) => place);
  return {
    difficultiesReported: rowsFigure(places),
    difficultiesDistinct: figure(difficulties.length, places),
    proposals: proposalsOf(['strategic', 'operational', undefined]),
    proposalsStrategic: proposalsOf(['strategic']),
    proposalsOperational: proposalsOf(['operational']),
  };
}
