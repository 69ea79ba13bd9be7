import type { CliSentences } from '../../cli.js';

/** What `difficulties group` says of itself. */
export const difficultiesGroup: CliSentences['commands']['difficultiesGroup'] = {
  description: 'say of each text of a CSV file which difficulty it names, and why',
  usage: '[options] <file>',
  options: {
    file: 'CSV file with the columns “row_id”, “domain” and “text”',
    output: 'file to write; standard output where left out',
  },
};
