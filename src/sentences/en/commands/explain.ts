import type { CliSentences } from '../../cli.js';

/** What `explain` says of itself. */
export const explain: CliSentences['commands']['explain'] = {
  description: 'show where a figure comes from: how it was counted, from which units and cells',
  usage: '[options] [figure]',
  options: {
    figure: 'the figure, such as publicStructures; all are listed where left out',
    year: 'year of the report',
    input: 'folder with the files of the units',
  },
};
