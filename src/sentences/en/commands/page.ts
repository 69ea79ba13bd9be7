import type { CliSentences } from '../../cli.js';

/** What `page` says of itself. */
export const page: CliSentences['commands']['page'] = {
  description: 'write the check as a web page of its own, for computers without this program',
  usage: '[options]',
  options: {
    output: 'file to write; verificare.html where left out',
    year: 'year that the form begins with',
  },
};
