import type { CliSentences } from '../../cli.js';

/** What `organisations resolve` says of itself. */
export const organisationsResolve: CliSentences['commands']['organisationsResolve'] = {
  description: 'say of each name of a CSV file which organisation it is, and why',
  usage: '[options] <file>',
  options: {
    file: 'CSV file with the column “mention” and, where known, “row_id”, “county”, “unit”, “kind”',
    output: 'file to write; standard output where left out',
  },
};
