import type { CliSentences } from '../../cli.js';

/** What `validate` says of itself. */
export const validate: CliSentences['commands']['validate'] = {
  description: 'check files before they are sent: what will be counted, what will not, and in which cell',
  usage: '[options] <file...>',
  options: {
    file: 'files or folders to check',
    year: 'year in which the meetings must lie',
    all: 'show what was understood and what was set aside as well',
    explainHeaders: 'show which column each header became, and why',
  },
};
