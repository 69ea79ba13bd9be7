import type { MonthCounts } from '../counts.js';
import type { Facts } from '../facts.js';

const MONTHS = 12;

/** Meetings by the month of their first day. */
export function monthCounts({ local, interregional }: Facts): MonthCounts[] {
  return Array.from({ length: MONTHS }, (_, index) => {
    const month = index + 1;
    const inMonth = ({ days }: Facts['local'][number]) => Number(days.first.slice(5, 7)) === month;
    return {
      month,
      local: local.filter(inMonth).length,
      interregional: interregional.filter(inMonth).length,
    };
  });
}
