import type { CliSentences } from '../../cli.js';

/** What `explain` says of itself. */
export const explain: CliSentences['commands']['explain'] = {
  description: 'add a figure up to its cells, or show how an institution was counted',
  usage: '[options] [name]',
  options: {
    figure:
      'the figure (“public structures”, publicStructures) or the institution; figures are listed where left out',
    year: 'year of the report',
    unit: 'only these units, separated by commas',
    county: 'only these counties, separated by commas',
    from: 'from this day, month (2018-03) or quarter (T1) on',
    to: 'to this day, month or quarter, included',
    input: 'folder with the files of the units',
  },
};
