import type { Facts } from '../facts.js';
import { rowsFigure } from '../figure.js';

/** What units learnt from each other and agreed with partners: good practices and joint activities. */
export function exchangeFigures({ year }: Facts) {
  return {
    goodPractices: rowsFigure(year.practices),
    collaborations: rowsFigure(year.collaborations),
  };
}
