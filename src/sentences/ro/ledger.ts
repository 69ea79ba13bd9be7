import { formatNumber } from '../../text/numbers.js';
import { rowEnds } from '../../year/ledger.js';
import type { LedgerSentences } from '../ledger.js';

const number = (count: number) => formatNumber(count, 'ro');

const short: LedgerSentences['ends'] = {
  counted: 'numărate',
  superseded: 'copii sau înlocuite',
  refused: 'nenumărate',
  header: 'antete',
  title: 'titluri',
  separator: 'rânduri între grupuri',
  setAside: 'lăsate deoparte (totaluri, note, semnături)',
  notOurs: 'despre altceva',
};

/** The ledger of rows in Romanian. */
export const ledger: LedgerSentences = {
  line: (sums) => {
    const parts = rowEnds.filter((end) => sums[end] > 0).map((end) => `${short[end]}: ${number(sums[end])}`);
    return `Rânduri cu ceva scris: ${number(sums.rows)} (${parts.join('; ')}).`;
  },
  ends: {
    counted: 'Numărate',
    superseded: 'Copii ale altor rânduri sau înlocuite de rânduri mai noi',
    refused: 'Lăsate în afara numărătorii din cauza unei erori',
    header: 'Antete',
    title: 'Titluri și rânduri de deasupra tabelelor',
    separator: 'Rânduri între grupuri, care spun luna, întâlnirea sau domeniul',
    setAside: 'Totaluri, note, semnături și rânduri fără date',
    notOurs: 'Despre altceva decât întâlniri',
  },
};
