import { formatNumber } from '../../text/numbers.js';
import { rowEnds } from '../../year/ledger.js';
import type { LedgerSentences } from '../ledger.js';

const number = (count: number) => formatNumber(count, 'en');

const short: LedgerSentences['ends'] = {
  counted: 'counted',
  superseded: 'copied or replaced',
  refused: 'not counted',
  header: 'headers',
  title: 'titles',
  separator: 'between groups',
  setAside: 'set aside (totals, notes, signatures)',
  notOurs: 'about something else',
};

/** The ledger of rows in English. */
export const ledger: LedgerSentences = {
  line: (sums) => {
    const parts = rowEnds.filter((end) => sums[end] > 0).map((end) => `${short[end]}: ${number(sums[end])}`);
    return `Rows that hold something: ${number(sums.rows)} (${parts.join('; ')}).`;
  },
  ends: {
    counted: 'Counted',
    superseded: 'Copies of other rows, or replaced by newer ones',
    refused: 'Left out of the count because of an error',
    header: 'Headers',
    title: 'Titles and lines above tables',
    separator: 'Lines between groups that tell the month, the meeting or the domain',
    setAside: 'Totals, notes, signatures and rows without data',
    notOurs: 'About something else than meetings',
  },
};
